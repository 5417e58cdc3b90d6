import { missingWork as countMissing } from "../domain/marks/missing-work";
import type { Cells } from "./cells";
import { mapWork } from "./assessed-work";

/** How many pieces of weighted work were not submitted (NS); blank where nothing is recorded yet. */
export function missingWork(headers: Cells, marks: Cells, assessments: Cells): Cells {
  return mapWork(headers, marks, assessments, countMissing);
}
