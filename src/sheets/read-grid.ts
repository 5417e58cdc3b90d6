import { isBlank } from "../records/cell";
import { type Grid, headingRows } from "../tables/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet's cells and size, read once. */
export interface SheetGrid extends Grid {
  readonly maxRows: number;
  readonly maxColumns: number;
  /** A column, counted from 0, that is about to be inserted: it is in all of this already, and not in the sheet. */
  readonly comes?: number;
}

/** How many columns the sheet has now. */
export const standingColumns = ({ maxColumns, comes }: SheetGrid) => maxColumns - (comes === undefined ? 0 : 1);

/** What the sheet says of its columns, with a gap where one is about to be inserted. */
export const withComing = <Cell>(rows: readonly (readonly Cell[])[], { comes }: SheetGrid, blank: Cell): Cell[][] =>
  rows.map((row) => (comes === undefined ? [...row] : [...row.slice(0, comes), blank, ...row.slice(comes)]));

/** The grid as it will stand with one more column: nothing can be read after a write. */
export function withColumn(grid: SheetGrid, column: number, headed?: { row: number; heading: string }): SheetGrid {
  const put = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell, own = blank) =>
    rows.map((row, index) =>
      row.length < column
        ? [...row]
        : [...row.slice(0, column), index + 1 === headed?.row ? own : blank, ...row.slice(column)],
    );
  return {
    ...grid,
    maxColumns: grid.maxColumns + 1,
    comes: column,
    values: put<unknown>(grid.values, "", headed?.heading ?? ""),
    formulas: put(grid.formulas, ""),
    notes: put(grid.notes, ""),
  };
}

/** Each part that is left out is a call less. */
export interface GridParts {
  /** How many rows to read. */
  readonly rows?: number;
  /** Of how many rows to read the formulas; a call that only shows needs those of the headings. */
  readonly formulaRows?: number;
  /** Of the rows in which headings may stand. */
  readonly notes?: boolean;
  readonly formats?: boolean;
}

/** Beyond the last row and column in use: what somebody inserts right now pushes them there. */
const margin = { rows: 30, columns: 3 };

export function readGrid(sheet: Sheet, parts: GridParts = {}): SheetGrid {
  const { formulaRows = Infinity, notes = true, formats = false } = parts;
  const size = { maxRows: sheet.getMaxRows(), maxColumns: sheet.getMaxColumns() };
  const most = parts.rows ?? Infinity;
  const used = { rows: Math.min(most, sheet.getLastRow()), columns: sheet.getLastColumn() };
  if (used.rows === 0 || used.columns === 0) return { values: [], formulas: [], notes: [], ...size };
  const height = Math.min(most, size.maxRows, used.rows + margin.rows);
  const range = sheet.getRange(1, 1, height, Math.min(size.maxColumns, used.columns + margin.columns));
  const all = range.getValues() as unknown[][];
  const rows = Math.max(used.rows, all.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true) + 1);
  const columns = all.reduce(
    (most, row) => Math.max(most, row.map((cell) => !isBlank(cell)).lastIndexOf(true) + 1),
    used.columns,
  );
  const within = <Item>(cells: Item[][]) => cells.slice(0, rows).map((row) => row.slice(0, columns));
  const top = (count: number) => (count < rows ? sheet.getRange(1, 1, count, columns) : range);
  // Notes stand on columns that show nothing at the moment, too.
  const headings = () => sheet.getRange(1, 1, Math.min(headingRows, rows), size.maxColumns);
  return {
    values: within(all),
    formulas: formulaRows > 0 ? within(top(formulaRows).getFormulas()) : [],
    notes: notes ? headings().getNotes() : [],
    ...(formats && { formats: within(range.getNumberFormats()) }),
    ...size,
  };
}
