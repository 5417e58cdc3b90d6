import { reportOf } from "../../domain/reports/department-report";
import type { ReportKind } from "../../domain/reports/report";
import { printMessages as words } from "../../messages/print-messages";
import { readDepartment } from "../read-department";
import { showPaper } from "./show-paper";

/** Opens a report on the department as it stands now. Throws a sentence when no tracker holds a learner. */
export function printReport(
  kind: ReportKind,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
): void {
  const { department } = readDepartment(spreadsheet, now);
  if (department.enrolments.length === 0) throw new Error(words.nothingToReport);
  showPaper({ kind: "report", report: reportOf(kind, spreadsheet.getName(), department) }, words.reports[kind]);
}
