type Protection = GoogleAppsScript.Spreadsheet.Protection;

export const ownDescription = "Learner Progress: computed columns";

export interface OwnProtection {
  readonly protection: Protection;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Counted from 0. */
  readonly column: number;
  readonly columns: number;
}

export function readProtections(sheet: GoogleAppsScript.Spreadsheet.Sheet, app = SpreadsheetApp): OwnProtection[] {
  const own = sheet
    .getProtections(app.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === ownDescription);
  return own.map((protection) => {
    const range = protection.getRange();
    const [firstRow, lastRow] = [range.getRow(), range.getLastRow()];
    return { protection, firstRow, lastRow, column: range.getColumn() - 1, columns: range.getNumColumns() };
  });
}

export const covers = ({ column, columns }: OwnProtection, one: number) => one >= column && one < column + columns;
