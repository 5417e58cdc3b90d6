import { evidenceMessages as words } from "../messages/evidence-messages";
import type { Report } from "../tables/report";
import type { DepartmentTab } from "./department-tabs/department-tab";
import { forecastAccuracyTab } from "./department-tabs/forecast-accuracy-tab";
import { ruleEvidenceTab } from "./department-tabs/rule-evidence-tab";
import { planTab } from "./department-tabs/write-tab";
import { readDepartment } from "./read-department";
import { write } from "./repair";
import { reportOf } from "./report-of";

/**
 * Judges the rule by what was kept and how courses ended. An action of its own: results come once or twice a year, and Update department
 * tabs is for every week.
 */
export function evaluateRule(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
  tabs: readonly DepartmentTab[] = [ruleEvidenceTab, forecastAccuracyTab],
): Report {
  const { department, workbook } = readDepartment(spreadsheet, now);
  if (department.outcomes.length === 0) return { summary: words.noOutcomes, lines: [] };
  const active = spreadsheet.getActiveSheet();
  const plans = tabs.map((tab) => planTab(workbook, tab, department));
  write(plans);
  // Making a tab brings it to the front.
  spreadsheet.setActiveSheet(active);
  const isKept = department.snapshots.length > 0;
  return reportOf(plans, (_done, left) => (isKept || left > 0 ? words.written(left) : words.noSnapshots));
}
