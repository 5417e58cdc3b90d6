import { columnNumber } from "../tables/tracker-addresses";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const ownDescription = "Learner Progress: computed columns";

export interface OwnProtection {
  readonly protection: Protection;
  readonly firstRow: number;
  /** Infinity for whole columns. */
  readonly lastRow: number;
  /** Counted from 0. */
  readonly column: number;
  readonly columns: number;
}

/** What protects cells of a sheet, asked once. */
export interface Protections {
  readonly ours: readonly OwnProtection[];
  /** Those that nobody has described. */
  readonly nameless: () => readonly OwnProtection[];
}

export function readProtections(sheet: Sheet, app = SpreadsheetApp): Protections {
  const all = sheet
    .getProtections(app.ProtectionType.RANGE)
    .map((protection) => ({ protection, description: protection.getDescription() }));
  const called = (wanted: string) =>
    all.flatMap(({ protection, description }) =>
      description === wanted ? [{ protection, ...cellsOf(protection.getRange().getA1Notation()) }] : [],
    );
  return { ours: called(ownDescription), nameless: () => called("") };
}

/** Of "M1:W1000", of "M:W" over all rows, or of a single cell. */
function cellsOf(address: string) {
  const [, left = "", top = "", right = left, bottom = ""] = /^([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?$/.exec(address) ?? [];
  const column = columnNumber(left);
  const lastRow = bottom !== "" ? Number(bottom) : address.includes(":") ? Infinity : Number(top);
  return { firstRow: top === "" ? 1 : Number(top), lastRow, column, columns: columnNumber(right) - column + 1 };
}

export const covers = ({ column, columns }: OwnProtection, one: number) => one >= column && one < column + columns;
