import type { Chart } from "../../../engine/workbook";

/** A chart while it is built; the builders of one chart share it. */
export type ChartDraft = { -readonly [Key in keyof Omit<Chart, "id" | "sheet">]: Chart[Key] };

/** As Google describes a new chart: no ranges, no title, columns until a kind is chosen, at the sheet's first cell. */
export const newDraft = (): ChartDraft => ({
  kind: "column",
  areas: [],
  headers: 0,
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  options: {},
});
