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

/** Side by side, with an empty column between; a chart with nothing to show is left out and its columns stay empty. */
export function chartBlocks(specs: readonly ChartSpec[], department: Department): ChartBlock[] {
  let next = first.column;
  return specs.flatMap((spec) => {
    const column = next;
    next += spec.series.length + 2;
    const rows = spec.rows(department);
    if (rows.length === 0) return [];
    const block = {
      spec,
      row: first.row,
      column,
      cells: [[spec.points, ...spec.series.map(({ name }) => name)], ...rows],
    };
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
  const last = specs.reduce((end, { series }) => end + series.length + 2, first.column) - 2;
  const height = blocks.reduce((most, { cells }) => Math.max(most, cells.length), used - first.row + 1);
  const width = last - first.column + 1;
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, (): Cell => ""));
  for (const { column, cells: own } of blocks)
    own.forEach((line, row) =>
      line.forEach((cell, place) => ((cells[row] ?? [])[column - first.column + place] = cell)),
    );
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (first.row + height - 1 > rows) sheet.insertRowsAfter(rows, first.row + height - 1 - rows);
  if (last > columns) sheet.insertColumnsAfter(columns, last - columns);
  sheet
    .getRange(first.row, first.column, height, width)
    .setNumberFormats(cells.map((line) => line.map((cell) => (typeof cell === "number" ? "General" : "@"))))
    .setValues(cells);
}
