import { averageMark as averageOf } from "../domain/marks/average-mark";
import type { Cells } from "./cells";
import { mapWork } from "./assessed-work";

/** The weighted average in percent of each row's marked work; blank where nothing is marked yet. */
export function averageMark(headers: Cells, marks: Cells, assessments: Cells): Cells {
  return mapWork(headers, marks, assessments, averageOf);
}
