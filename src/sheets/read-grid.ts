import { once } from "../domain/once";
import { isBlank } from "../records/cell";
import { type Grid, headingRows } from "../tables/grid";
import { isTorn } from "./torn-grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet's cells, read once. */
export interface SheetGrid extends Grid {
  /** How large the sheet is: each a call the first time, which few need. Asked for before anything is written, as all that is read. */
  readonly maxRows: () => number;
  readonly maxColumns: () => number;
  /** Of a tab of which only the first rows were read: the last that is in use. */
  readonly lastRow?: number;
  /** A column, counted from 0, that is about to be inserted: it is in all of this already, and not in the sheet. */
  readonly comes?: number;
}

/** How many columns the sheet has now. */
export const standingColumns = ({ maxColumns, comes }: SheetGrid) => maxColumns() - (comes === undefined ? 0 : 1);

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
    maxColumns: () => grid.maxColumns() + 1,
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
  /** The rows of headings, where they were asked for their formulas already. */
  readonly top?: TopRows;
}

/** The first rows of a sheet, over its whole width: notes stand on columns that show nothing at the moment, too. */
export interface TopRows {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly formulas: readonly (readonly string[])[];
}

/** The rows in which headings may stand, without asking first how many there are: only a sheet that was cut shorter has fewer. */
export function readTop(sheet: Sheet): TopRows {
  try {
    return formulasOf(sheet.getRange(`1:${headingRows}`));
  } catch {
    return formulasOf(sheet.getDataRange());
  }
}

const formulasOf = (range: TopRows["range"]): TopRows => ({ range, formulas: range.getFormulas() });

const sizeOf = (sheet: Sheet) => ({
  maxRows: once(() => sheet.getMaxRows()),
  maxColumns: once(() => sheet.getMaxColumns()),
});

export function readGrid(sheet: Sheet, parts: GridParts = {}): SheetGrid {
  const { formulaRows = Infinity, notes = true, formats = false } = parts;
  const lastRow = parts.rows === undefined || parts.rows === Infinity ? undefined : sheet.getLastRow();
  const others = { ...sizeOf(sheet), ...(lastRow !== undefined && { lastRow }) };
  if (lastRow === 0) return { values: [], formulas: [], notes: [], ...others };
  const wanted = lastRow === undefined ? undefined : Math.min(parts.rows ?? lastRow, lastRow);
  const isTop = formulaRows <= headingRows;
  // In one call: a row that somebody inserts between the size and the cells would push the last one out.
  const values = valuesOf(sheet, wanted);
  const range = isTop && !formats ? undefined : areaOf(sheet, wanted);
  const rows = values.length;
  const width = values[0]?.length ?? 0;
  const top = once(() => parts.top?.range ?? sheet.getRange(`1:${Math.min(headingRows, rows)}`));
  const above = () => (parts.top?.formulas ?? top().getFormulas()).slice(0, Math.min(formulaRows, rows));
  const formulas = formulaRows === 0 ? [] : isTop ? above() : (range?.getFormulas() ?? []);
  // A sheet in which nothing stands has a first cell all the same.
  const isUnused = rows === 1 && width === 1 && isBlank(values[0]?.[0]) && !formulas[0]?.[0];
  if (isUnused) return { values: [], formulas: [], notes: [], ...others };
  return {
    values,
    formulas: formulas.slice(0, rows).map((row) => row.slice(0, width)),
    notes: notes ? top().getNotes().slice(0, rows) : [],
    ...(range && formats && { formats: range.getNumberFormats().slice(0, rows) }),
    ...others,
  };
}

/** How often a sheet is read again in which a column came or went meanwhile; ours. */
const looks = 8;

/** The grid of a tracker: its formulas and its values are two calls, and of one moment. */
export function readWhole(sheet: Sheet, formulaRows: number, top: TopRows): SheetGrid {
  let grid = readGrid(sheet, { formulaRows, top });
  for (let look = 1; look < looks && isTorn(grid); look++) grid = readGrid(sheet, { formulaRows, top: readTop(sheet) });
  return grid;
}

const areaOf = (sheet: Sheet, rows?: number) =>
  rows === undefined ? sheet.getDataRange() : sheet.getRange(1, 1, rows, Math.max(1, sheet.getLastColumn()));

/** Everything in use, or its first rows, in one call. Of an empty sheet Google gives no such values, and may have other reasons not to. */
export function valuesOf(sheet: Sheet, rows?: number): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, rows ?? -1, -1);
  } catch {
    return areaOf(sheet, rows).getValues();
  }
}
