import { averageGcse, type KeyStage4Grade } from "../domain/key-stage-4/key-stage-4-grade";
import type { Cells } from "../records/ranges";
import { mapRows } from "./cells";
import { isProblem, readResult } from "./key-stage-4-cell";

/** The average GCSE score of each row's results, over all the ranges given; blank where there is none. */
export function avgGcse(grades: Cells, ...more: Cells[]): Cells {
  return mapRows([grades, ...more], (...rows) => {
    const counted: KeyStage4Grade[] = [];
    for (const result of rows.flat().map((cell) => readResult(cell))) {
      if (isProblem(result)) return result.problem;
      if (typeof result === "object") counted.push(result);
    }
    return averageGcse(counted);
  });
}
