import { reportOf } from "../../domain/reports/department-report";
import { figuresOf } from "../../domain/reports/figures-of";
import type { ReportKind } from "../../domain/reports/report";
import { printMessages as words } from "../../messages/print-messages";
import { readDepartment } from "../read-department";
import { headingGround } from "../column-look";
import { insertAtEnd } from "../repairs/tab-repairs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In pixels. */
const widths = [200, 240, 180, 160, 180, 520];

/**
 * Writes a report's figures, as values, into a new tab that is named with the day; a tab that is there is never written over.
 *
 * @returns the new tab's name
 */
export function keepReport(
  kind: ReportKind,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
): { tab: string } {
  const { department } = readDepartment(spreadsheet, now);
  if (department.enrolments.length === 0) throw new Error(words.nothingToReport);
  const tab = freeName(spreadsheet, words.tabName(kind, department.today));
  const figures = figuresOf(reportOf(kind, spreadsheet.getName(), department));
  const rows = figures.map(({ part, of, figure, value, definition, text }) => [
    words.parts[part],
    of,
    figure,
    value,
    definition,
    text,
  ]);
  const active = spreadsheet.getActiveSheet();
  const sheet = insertAtEnd(spreadsheet, tab);
  const title = [words.tabTitle(kind, department.today), "", "", "", "", ""];
  const cells = [title, [...words.tabHeadings], ...rows];
  const [size, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (cells.length > size) sheet.insertRowsAfter(size, cells.length - size);
  if (widths.length > columns) sheet.insertColumnsAfter(columns, widths.length - columns);
  sheet
    .getRange(1, 1, cells.length, widths.length)
    // Text is marked as text first, so that none of it becomes a formula or a date.
    .setNumberFormats(cells.map((row) => row.map((cell) => (typeof cell === "number" ? "General" : "@"))))
    .setValues(cells);
  sheet.getRange(2, widths.length, cells.length - 1, 1).setWrap(true);
  sheet.getRange(2, 1, 1, widths.length).setFontWeight("bold").setBackground(headingGround);
  widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.setFrozenRows(2);
  // Making a tab brings it to the front, behind the dialog.
  spreadsheet.setActiveSheet(active);
  return { tab };
}

/** "Department report 2025-11-03", or with " (2)" and so on while there is one already. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}
