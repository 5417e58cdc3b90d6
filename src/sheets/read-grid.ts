import { type Grid, headingRows } from "../tables/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet's cells and size, read once. */
export interface SheetGrid extends Grid {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** `most` is how many rows to read, `formulaRows` of how many the formulas: a call that only shows needs those of the headings. */
export function readGrid(sheet: Sheet, most = Infinity, formulaRows = Infinity): SheetGrid {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const [rows, columns] = [Math.min(most, sheet.getLastRow()), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) return { values: [], formulas: [], notes: [], maxRows, maxColumns };
  const range = sheet.getRange(1, 1, rows, columns);
  const top = sheet.getRange(1, 1, Math.min(rows, headingRows), columns);
  const calculated = formulaRows < rows ? sheet.getRange(1, 1, formulaRows, columns) : range;
  return {
    values: range.getValues() as unknown[][],
    formulas: calculated.getFormulas(),
    notes: top.getNotes(),
    maxRows,
    maxColumns,
  };
}
