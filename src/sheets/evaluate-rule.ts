import { evidenceMessages as words } from "../messages/department-messages";
import type { Report } from "../tables/report";
import type { DepartmentTab } from "./department-tabs/department-tab";
import { forecastAccuracyTab } from "./department-tabs/forecast-accuracy-tab";
import { ruleEvidenceTab } from "./department-tabs/rule-evidence-tab";
import { writeTabs } from "./department-tabs/write-tabs";
import { readDepartment } from "./read-department";
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
  const read = readDepartment(spreadsheet, now);
  const { outcomes, snapshots } = read.department;
  if (outcomes.length === 0) return { summary: words.noOutcomes, lines: [] };
  const isKept = snapshots.length > 0;
  return reportOf(writeTabs(read, tabs), (_done, left) =>
    isKept || left > 0 ? words.written(left) : words.noSnapshots,
  );
}
