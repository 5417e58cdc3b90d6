import { latestChange, sustainedChange } from "../domain/marks/mark-change";
import type { Cells } from "./cells";
import { mapWork } from "./assessed-work";

/** Two columns in percentage points: the latest mark against the mean of the earlier ones, and the fall over the last three marks. */
export function markTrend(headers: Cells, marks: Cells, assessments: Cells): Cells {
  return mapWork(headers, marks, assessments, (work) => [latestChange(work) ?? "", sustainedChange(work) ?? ""], 2);
}
