import { madeUpMessages as words } from "../../messages/made-up-messages";
import type { Report } from "../../tables/report";
import { rangeNames } from "../tabs";
import { readTrackers, readWorkbook } from "../workbook";
import { listedSheets, ownSheets } from "./made-up-tabs";

/** Takes exactly the tabs away that came with the made-up learners: before them no tab of ours stood. Throws a sentence before anything goes. */
export function removeMadeUp(spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): Report {
  const listed = listedSheets(spreadsheet);
  if (!listed) throw new Error(words.none);
  const going = [...listed.sheets, ...ownSheets(spreadsheet), listed.list];
  const numbers = new Set(going.map((sheet) => sheet.getSheetId()));
  const stays = readTrackers(readWorkbook(spreadsheet)).filter(({ sheet }) => !numbers.has(sheet.getSheetId()));
  if (stays.length > 0) throw new Error(words.ownTracker(stays.map(({ name }) => name)));
  const names = new Set(spreadsheet.getNamedRanges().map((named) => named.getName()));
  for (const name of rangeNames.keys()) if (names.has(name)) spreadsheet.removeNamedRange(name);
  // A workbook has one sheet at least.
  if (spreadsheet.getSheets().every((sheet) => numbers.has(sheet.getSheetId()))) spreadsheet.insertSheet();
  // The list goes last: a try that breaks off is gone on with by the next.
  for (const sheet of going) spreadsheet.deleteSheet(sheet);
  return { summary: words.removed(going.length), lines: [] };
}
