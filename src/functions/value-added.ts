import type { Cells } from "../records/ranges";
import { mapDistinct } from "./cells";
import { residualReader } from "./residual-cells";

/** Each result's value added in grades, to four decimals as DfE keeps it; blank while there is no result. */
export function valueAdded(actual: Cells, prior: Cells, qualification: Cells, subject: Cells): Cells {
  const read = residualReader();
  return mapDistinct([actual, prior, qualification, subject], (...cells) => {
    const residual = read(cells[0], cells[1], cells[2], cells[3]);
    return typeof residual === "string" ? residual : round(residual.grades);
  });
}

export function round(grades: number): number {
  return Math.round(grades * 10_000) / 10_000 || 0;
}
