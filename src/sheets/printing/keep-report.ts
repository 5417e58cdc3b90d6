import { reportOf } from "../../domain/reports/department-report";
import { figuresOf } from "../../domain/reports/figures-of";
import type { ReportKind } from "../../domain/reports/report";
import { printMessages as words } from "../../messages/print-messages";
import { readDepartment } from "../read-department";
import { headingGround } from "../column-look";
import { setWidths } from "../column-widths";
import { isBlank } from "../../records/cell";
import { newSheets } from "../new-sheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels. */
const widths = [200, 240, 180, 160, 180, 520];

/**
 * Writes a report's figures, as values, into a new tab that is named with the day. A tab that is there is never written over; one that is
 * empty, or holds these very figures, was left by a try that broke off and is taken for it.
 *
 * @returns the tab's name
 */
export function keepReport(
  { kind }: { readonly kind: ReportKind },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
): { tab: string } {
  const { department } = readDepartment(spreadsheet, now);
  if (department.enrolments.length === 0) throw new Error(words.nothingToReport);
  const rows = figuresOf(reportOf(kind, spreadsheet.getName(), department)).map(
    ({ part, of, figure, value, definition, text }) => [words.parts[part], of, figure, value, definition, text],
  );
  const title = [words.tabTitle(kind, department.today), "", "", "", "", ""];
  const cells: Row[] = [title, [...words.tabHeadings], ...rows];
  const { tab, present, isWritten } = placeFor(cells, words.tabName(kind, department.today), spreadsheet);
  if (isWritten) return { tab };
  const active = spreadsheet.getActiveSheet();
  const sheet = present ?? newSheets(spreadsheet).atEnd(tab);
  lookLikeReport(sheet, cells);
  // All cells at once and last: the tab has all figures or none.
  sheet.getRange(1, 1, cells.length, widths.length).setValues(cells);
  // Making a tab brings it to the front, behind the dialog.
  spreadsheet.setActiveSheet(active);
  return { tab };
}

type Row = (string | number)[];

/** "Department report 2025-11-03", or with " (2)" and so on while a tab of that name holds something else. */
function placeFor(cells: readonly Row[], name: string, spreadsheet: Spreadsheet) {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  for (let number = 1; ; number++) {
    const tab = number === 1 ? name : `${name} (${number})`;
    const present = sheets.get(tab.toLowerCase());
    const values = present?.getDataRange().getValues() ?? [];
    const isWritten = JSON.stringify(values) === JSON.stringify(cells);
    if (isWritten || values.every((row) => row.every(isBlank))) return { tab, present, isWritten };
  }
}

/** Room, formats and look for the cells that follow. */
function lookLikeReport(sheet: Sheet, cells: readonly Row[]): void {
  const [size, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (cells.length > size) sheet.insertRowsAfter(size, cells.length - size);
  if (widths.length > columns) sheet.insertColumnsAfter(columns, widths.length - columns);
  sheet
    .getRange(1, 1, cells.length, widths.length)
    // Text is marked as text, so that none of it becomes a formula or a date.
    .setNumberFormats(cells.map((row) => row.map((cell) => (typeof cell === "number" ? "General" : "@"))));
  sheet.getRange(2, widths.length, cells.length - 1, 1).setWrap(true);
  sheet.getRange(2, 1, 1, widths.length).setFontWeight("bold").setBackground(headingGround);
  setWidths(sheet, 1, widths);
  sheet.setFrozenRows(2);
}
