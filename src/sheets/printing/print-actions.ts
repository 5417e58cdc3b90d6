import { recoverySheet } from "../../domain/print/recovery-sheet";
import { reportOf } from "../../domain/reports/department-report";
import type { ReportKind } from "../../domain/reports/report";
import { printMessages as words } from "../../messages/print-messages";
import { showPage, toast } from "../page";
import { type DepartmentOnSheets, readDepartment } from "../read-department";
import { printLearner } from "./print-learner";
import { selectedCell } from "./selected-cell";
import { showPaper } from "./show-paper";

/** The learner ID in the selected row of a tracker, or of any other tab that has such a column. Throws a sentence when there is none. */
function selectedLearner(read: DepartmentOnSheets, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const { sheet, row, text } = selectedCell(read, "learnerId", spreadsheet);
  if (text === undefined) throw new Error(words.noLearners(sheet));
  if (text === "") throw new Error(words.noLearner(sheet, row));
  return text;
}

/** Opens the plan for the indicator in the selected row of Scorecard or Recovery plans. Throws a sentence when there is none. */
function printRecoveryPlan(spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()): void {
  const read = readDepartment(spreadsheet, now);
  const { sheet, row, text } = selectedCell(read, "indicator", spreadsheet);
  if (text === undefined) throw new Error(words.noIndicators(sheet));
  if (text === "") throw new Error(words.noIndicator(sheet, row));
  const plan = recoverySheet(read.department, text);
  if (!plan) throw new Error(words.unknownIndicator(text));
  showPaper({ kind: "recovery-plan", sheet: plan }, words.recoveryPlan);
}

/** Opens a report on the department as it stands now. Throws a sentence when no tracker holds a learner. */
function printReport(kind: ReportKind, spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()): void {
  const { department } = readDepartment(spreadsheet, now);
  if (department.enrolments.length === 0) throw new Error(words.nothingToReport);
  showPaper({ kind: "report", report: reportOf(kind, spreadsheet.getName(), department) }, words.reports[kind]);
}

/** What the menu entries that print do; why something cannot be printed is said in the panel. */
export const printActions = {
  oneToOne: () => orSay(() => printLearner("one-to-one", selectedLearner)),
  parents: () => orSay(() => printLearner("parents", selectedLearner)),
  recoveryPlan: () => orSay(() => printRecoveryPlan()),
  departmentReport: () => orSay(() => printReport("department")),
  governors: () => orSay(() => printReport("governors")),
};

function orSay(print: () => void): void {
  try {
    print();
  } catch (error) {
    const summary = error instanceof Error ? error.message : String(error);
    toast(summary);
    showPage("report", { summary, lines: [] });
  }
}
