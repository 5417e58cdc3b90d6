import { madeUpMessages as words } from "../../messages/made-up-messages";
import { textOf } from "../../records/texts";
import { atRiskTable } from "../../tables/at-risk";
import { columnLetter } from "../../tables/tracker-addresses";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { readTrackers, readWorkbook } from "../workbook";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Place = "mark" | "tier" | "reason" | "log" | "at-risk" | "print";

/**
 * Selects the real cell that a stop of the tour is about: of the first learner whom the trackers show as Red, or else as Amber, or else of any.
 * Throws a sentence where there is no tracker yet.
 */
export function showPlace(place: Place, spreadsheet = SpreadsheetApp.getActiveSpreadsheet()) {
  const workbook = readWorkbook(spreadsheet);
  const found = ["Red", "Amber", ""].flatMap((tier) =>
    readTrackers(workbook, 0).flatMap((on) => learnerAt(on, tier) ?? []),
  )[0];
  if (!found) throw new Error(words.noTracker);
  const register = place === "at-risk" ? workbook.sheets.get(atRiskTable.name) : undefined;
  if (register) return shown(register, registerRow(register, found.id), atRiskTable.keys.indexOf("learner"));
  const { on, row } = found;
  const columns = on.layout.columns;
  const marks = on.assessments.map(({ column }) => column).filter((column) => cellOf(on, row, column) !== "");
  const name = columns.get("surname") ?? columns.get("learnerId") ?? 0;
  const wanted = { mark: marks[marks.length - 1], tier: columns.get("tier"), reason: columns.get("reasons") };
  const column = place === "mark" || place === "tier" || place === "reason" ? wanted[place] : name;
  return shown(on.sheet, row, column ?? name);
}

const cellOf = ({ grid }: TrackerOnSheet, row: number, column: number | undefined) =>
  column === undefined ? "" : textOf(grid.values[row]?.[column]);

/** The first row of a tier, counted from 0; "" is any. */
function learnerAt(on: TrackerOnSheet, tier: string) {
  const { headerRow, columns } = on.layout;
  for (let row = headerRow; row < on.grid.values.length; row++) {
    const id = cellOf(on, row, columns.get("learnerId"));
    const isOf = tier === "" || cellOf(on, row, columns.get("tier")) === tier;
    if (id !== "" && isOf) return { on, row, id };
  }
  return undefined;
}

/** The learner's row, or the first, while the register is being worked out. */
function registerRow(sheet: Sheet, id: string): number {
  const ids = (sheet.getRange(1, 1, Math.max(2, sheet.getLastRow()), 1).getValues() as unknown[][]).map(([one]) =>
    textOf(one as string),
  );
  return Math.max(ids.indexOf(id), 1);
}

/** Row and column counted from 0. */
function shown(sheet: Sheet, row: number, column: number) {
  const cell = sheet.getRange(row + 1, column + 1);
  sheet.activate();
  cell.activate();
  return { where: words.where(sheet.getName(), `${columnLetter(column)}${row + 1}`), shown: cell.getDisplayValue() };
}
