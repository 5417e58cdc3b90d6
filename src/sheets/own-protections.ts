type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const ownDescription = "Learner Progress: computed columns";

export interface OwnProtection {
  readonly protection: Protection;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Counted from 0. */
  readonly column: number;
  readonly columns: number;
}

export const readProtections = (sheet: Sheet): OwnProtection[] => protectionsCalled(ownDescription, sheet);

/** Those that nobody has described. */
export const namelessProtections = (sheet: Sheet): OwnProtection[] => protectionsCalled("", sheet);

function protectionsCalled(description: string, sheet: Sheet, app = SpreadsheetApp): OwnProtection[] {
  const found = sheet
    .getProtections(app.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === description);
  return found.map((protection) => {
    const range = protection.getRange();
    const [firstRow, lastRow] = [range.getRow(), range.getLastRow()];
    return { protection, firstRow, lastRow, column: range.getColumn() - 1, columns: range.getNumColumns() };
  });
}

export const covers = ({ column, columns }: OwnProtection, one: number) => one >= column && one < column + columns;
