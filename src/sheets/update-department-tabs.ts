import { departmentTabMessages as words } from "../messages/department-tab-messages";
import type { Report } from "../tables/report";
import { allDepartmentTabs } from "./department-tabs/all-department-tabs";
import { planTab } from "./department-tabs/write-tab";
import { readDepartment } from "./read-department";
import { write } from "./repair";
import { unreadTabs } from "./repairs/unread-tabs";
import { reportOf } from "./report-of";

/** Writes every tab that is made from what the workbook says; what people typed in them stays with its row. */
export function updateDepartmentTabs(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
  tabs = allDepartmentTabs,
): Report {
  const { department, workbook, trackers } = readDepartment(spreadsheet, now);
  if (trackers.length === 0) return { summary: words.noTracker, lines: [] };
  const active = spreadsheet.getActiveSheet();
  const plans = tabs.map((tab) => planTab(workbook, tab, department));
  write(plans);
  // Making a tab brings it to the front.
  spreadsheet.setActiveSheet(active);
  return reportOf([...plans, ...unreadTabs(workbook.tabs)], words.summary);
}
