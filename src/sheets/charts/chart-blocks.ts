import type { Department } from "../../domain/department/department";
import type { ChartSpec } from "./chart-spec";

type Cell = string | number;

/** The numbers of one chart, with their headings, and where they stand. */
export interface ChartBlock {
  readonly spec: ChartSpec;
  /** As the sheet numbers them, from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** To the right of the charts, which cover twelve columns. */
const first = { row: 3, column: 14 };

/** One below the other, with an empty row between; a chart with nothing to show is left out. */
export function chartBlocks(specs: readonly ChartSpec[], department: Department): ChartBlock[] {
  let { row } = first;
  return specs.flatMap((spec) => {
    const rows = spec.rows(department);
    if (rows.length === 0) return [];
    const cells = [[spec.points, ...spec.series.map(({ name }) => name)], ...rows];
    const block = { spec, row, column: first.column, cells };
    row += cells.length + 1;
    return [block];
  });
}

/** All numbers in one write, over those of before; text is marked as text first. `used` is the last row in use. */
export function writeBlocks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly ChartBlock[],
  specs: readonly ChartSpec[],
  used: number,
): void {
  const width = specs.reduce((most, { series }) => Math.max(most, series.length + 1), 0);
  const end = blocks.reduce((last, { row, cells }) => Math.max(last, row + cells.length - 1), used);
  const all = Array.from({ length: end - first.row + 1 }, () => Array.from({ length: width }, (): Cell => ""));
  for (const { row, cells } of blocks)
    cells.forEach((line, index) => all[row - first.row + index]?.splice(0, line.length, ...line));
  const rows = sheet.getMaxRows();
  if (end > rows) sheet.insertRowsAfter(rows, end - rows);
  sheet
    .getRange(first.row, first.column, all.length, width)
    .setNumberFormats(all.map((line) => line.map((cell) => (typeof cell === "number" ? "General" : "@"))))
    .setValues(all);
}
