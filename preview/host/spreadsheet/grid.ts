import type { Area } from "../../engine/workbook";
import { Exception, wrongSignature } from "../exception";

/** As many rows and columns as the area has, each cell made by `cell`. */
export const gridOf = <Item>({ rows, columns }: Area, cell: (row: number, column: number) => Item): Item[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));

const mismatch = (what: "rows" | "columns", found: number, wanted: number): Exception =>
  new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${found} but the range has ${wanted}.`,
  );

/**
 * @param method as in "SpreadsheetApp.Range.setValues"
 * @throws Exception unless `grid` is rows of cells exactly as large as the area
 */
export function demandSize(method: string, grid: unknown, { rows, columns }: Area): void {
  if (!Array.isArray(grid) || !grid.every(Array.isArray)) throw wrongSignature(method, [grid]);
  if (grid.length !== rows) throw mismatch("rows", grid.length, rows);
  const odd = (grid as unknown[][]).find((row) => row.length !== columns);
  if (odd) throw mismatch("columns", odd.length, columns);
}

/** Calls `apply` for each stretch of a column that has the same item, and once when all items are the same. */
export function forEachRun<Item>(
  area: Area,
  grid: readonly (readonly Item[])[],
  apply: (part: Area, item: Item) => void,
): void {
  const first = grid[0]?.[0] as Item;
  if (grid.every((row) => row.every((item) => item === first))) return apply(area, first);
  for (let column = 0; column < area.columns; column++)
    for (let row = 0, start = 0; row < area.rows; row++) {
      const item = grid[row]?.[column] as Item;
      if (row + 1 < area.rows && grid[row + 1]?.[column] === item) continue;
      apply({ ...area, row: area.row + start, column: area.column + column, rows: row - start + 1, columns: 1 }, item);
      start = row + 1;
    }
}
