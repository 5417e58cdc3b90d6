import { isBlank } from "../records/cell";
import { type Grid, headingRows } from "../tables/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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

export function readGrid(sheet: Sheet, parts: GridParts = {}): SheetGrid {
  const { formulaRows = Infinity, notes = true, formats = false } = parts;
  const size = { maxRows: sheet.getMaxRows(), maxColumns: sheet.getMaxColumns() };
  const range = rangeIn(sheet, parts.rows);
  const values = (range?.getValues() ?? []) as unknown[][];
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  // The data range of an empty sheet is one blank cell.
  if (!range || (rows === 1 && columns === 1 && isBlank(values[0]?.[0])))
    return { values: [], formulas: [], notes: [], ...size };
  const top = (count: number) => (count < rows ? sheet.getRange(1, 1, count, columns) : range);
  // Notes stand on columns that show nothing at the moment, too.
  const headings = () => sheet.getRange(1, 1, Math.min(headingRows, rows), size.maxColumns);
  return {
    values,
    formulas: formulaRows > 0 ? top(formulaRows).getFormulas() : [],
    notes: notes ? headings().getNotes() : [],
    ...(formats && { formats: range.getNumberFormats() }),
    ...size,
  };
}

function rangeIn(sheet: Sheet, most = Infinity): Range | undefined {
  if (most === Infinity) return sheet.getDataRange();
  const [rows, columns] = [Math.min(most, sheet.getLastRow()), sheet.getLastColumn()];
  return rows > 0 && columns > 0 ? sheet.getRange(1, 1, rows, columns) : undefined;
}
