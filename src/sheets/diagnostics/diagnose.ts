import { diagnosticsMessages as words } from "../../messages/menu-messages";
import type { Report, ReportLine } from "../../tables/report";
import { type CellCase, cellCases } from "./cell-cases";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Runs the cases in a sheet of their own, which is taken away again, and says where this workbook behaves otherwise. */
export function diagnose(spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): Report {
  const active = spreadsheet.getActiveSheet();
  // A run that was broken off has left its sheet.
  const left = spreadsheet.getSheetByName(words.tab);
  if (left) spreadsheet.deleteSheet(left);
  const sheet = spreadsheet.insertSheet(words.tab, spreadsheet.getNumSheets());
  try {
    const lines = differences(sheet);
    const summary = lines.length === 0 ? words.same(cellCases.length) : words.differs(lines.length, cellCases.length);
    return { summary, lines };
  } finally {
    spreadsheet.deleteSheet(sheet);
    spreadsheet.setActiveSheet(active);
  }
}

function differences(sheet: Sheet): ReportLine[] {
  const range = sheet.getRange(1, 1, cellCases.length, 1);
  cellCases.forEach(({ format }, index) => {
    if (format !== "") sheet.getRange(index + 1, 1).setNumberFormat(format);
  });
  range.setValues(cellCases.map(({ given }) => [given]));
  const [values, shown] = [range.getValues(), range.getDisplayValues()];
  return cellCases.flatMap((one, index) => lineOf(one, values[index]?.[0], shown[index]?.[0] ?? ""));
}

function lineOf({ format, given, value, shown }: CellCase, foundValue: unknown, foundShown: string): ReportLine[] {
  // A date reads as a Date; what it shows is what counts.
  const isSame = Object.prototype.toString.call(foundValue) === "[object Date]" || foundValue === value;
  if (isSame && foundShown === shown) return [];
  const text = words.expected(quoted(value, shown), quoted(foundValue, foundShown));
  return [{ kind: "left", where: words.given(String(given), format), text }];
}

const quoted = (value: unknown, shown: string) => `${typeof value} "${String(value)}" shown as "${shown}"`;
