import { repairMessages } from "../../messages";
import { runsOf } from "../../tables/tracker-addresses";
import { done, type Repair } from "../repair";
import { columnOf, type TrackerOnSheet } from "../tracker-on-sheet";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const description = "Learner Progress: computed columns";

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
    .filter((protection) => protection.getDescription() === description);
  return own.map((protection) => {
    const range = protection.getRange();
    const [firstRow, lastRow] = [range.getRow(), range.getLastRow()];
    return { protection, firstRow, lastRow, column: range.getColumn() - 1, columns: range.getNumColumns() };
  });
}

/** One warning over each group of neighbouring computed columns, headings included. Nobody is kept from editing. */
export function protectionRepairs(on: TrackerOnSheet, present: readonly OwnProtection[]): Repair[] {
  const wanted = runsOf([...on.formulas.keys()].map((key) => columnOf(on, key))).map(({ first, last }) => ({
    column: first,
    columns: last - first + 1,
  }));
  const isRight = (own: OwnProtection) =>
    own.firstRow === on.layout.headerRow &&
    own.lastRow === on.rows &&
    wanted.some(({ column, columns }) => column === own.column && columns === own.columns);
  if (present.length === wanted.length && present.every(isRight)) return [];
  const write = () => {
    for (const { protection } of present) protection.remove();
    for (const { column, columns } of wanted) {
      const { headerRow } = on.layout;
      const range = on.sheet.getRange(headerRow, column + 1, on.rows - headerRow + 1, columns);
      range.protect().setDescription(description).setWarningOnly(true);
    }
  };
  return [done(on.name, repairMessages.protection, write)];
}
