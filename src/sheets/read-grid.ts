import { type Grid, headingRows } from "../tables/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet's cells and size, read once. */
export interface SheetGrid extends Grid {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** `most` is how many rows to read. */
export function readGrid(sheet: Sheet, most = Infinity): SheetGrid {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const [rows, columns] = [Math.min(most, sheet.getLastRow()), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) return { values: [], formulas: [], notes: [], maxRows, maxColumns };
  const range = sheet.getRange(1, 1, rows, columns);
  return {
    values: range.getValues() as unknown[][],
    formulas: range.getFormulas(),
    notes: sheet.getRange(1, 1, Math.min(rows, headingRows), columns).getNotes(),
    maxRows,
    maxColumns,
  };
}
