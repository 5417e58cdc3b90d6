import { chartMessages } from "../../messages/department-messages";
import { madeUpMessages as words } from "../../messages/made-up-messages";
import { ownTabs } from "../../tables/all-tables";
import { readTrackers, readWorkbook } from "../workbook";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const isOwn = (name: string) => ownTabs.has(name) || name === chartMessages.tab;

/** The tabs that only the add-on makes. */
export const ownSheets = (spreadsheet: Spreadsheet): Sheet[] =>
  spreadsheet.getSheets().filter((sheet) => isOwn(sheet.getName()));

/** Whatever is ours by its name or is a tracker of ours. */
export const tabsOfOurs = (spreadsheet: Spreadsheet): string[] => [
  ...new Set([
    ...ownSheets(spreadsheet).map((sheet) => sheet.getName()),
    ...readTrackers(readWorkbook(spreadsheet)).map(({ name }) => name),
    ...(spreadsheet.getSheetByName(words.tab) ? [words.tab] : []),
  ]),
];

/** Says what the tabs are, and keeps which ones: a sheet keeps its number when somebody gives it another name. */
export function writeList(sheet: Sheet, sheets: readonly Sheet[]): void {
  const listed = sheets.map((one) => [one.getName(), one.getSheetId()]);
  const rows = [...words.about.map((line) => [line, ""]), ["", ""], [...words.headings], ...listed];
  sheet.getRange(1, 1, rows.length, 2).setValues(rows);
  sheet.getRange(1, 1).setFontWeight("bold");
  sheet.getRange(words.about.length + 2, 1, 1, 2).setFontWeight("bold");
  sheet.setColumnWidth(1, 240);
}

/** The sheets that were listed and still stand; undefined where nothing was brought. */
export function listedSheets(spreadsheet: Spreadsheet): { list: Sheet; sheets: Sheet[] } | undefined {
  const list = spreadsheet.getSheetByName(words.tab);
  const rows = (list?.getDataRange().getValues() ?? []) as unknown[][];
  const from = rows.findIndex(([, heading]) => heading === words.headings[1]);
  if (!list || from < 0) return undefined;
  const numbers = new Set(rows.slice(from + 1).map(([, number]) => number));
  return { list, sheets: spreadsheet.getSheets().filter((sheet) => numbers.has(sheet.getSheetId())) };
}
