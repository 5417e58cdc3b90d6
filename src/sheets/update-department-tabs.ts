import { departmentTabMessages as words } from "../messages/department-messages";
import { datedLineMessages } from "../messages/what-if-messages";
import { policyTable } from "../tables/policy";
import type { Report, ReportLine } from "../tables/report";
import { columnNotes } from "./column-doubts";
import { allDepartmentTabs } from "./department-tabs/all-department-tabs";
import { typedTabRepairs } from "./department-tabs/typed-tabs";
import { warehouseTabs } from "./department-tabs/warehouse-tab";
import { writeTabs } from "./department-tabs/write-tabs";
import { patience } from "./document-lock";
import { readDepartment } from "./read-department";
import { weekNote } from "./snapshots/weeks";
import { writeDueLines } from "./what-if/write-due-lines";
import { unreadTabs } from "./repairs/unread-tabs";
import { reportOf } from "./report-of";
import { readStartHere, renewStartHere } from "./start-here";

/** Writes every tab that is made from what the workbook says; what people typed in them stays with its row. */
export function updateDepartmentTabs(
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
  tabs = allDepartmentTabs,
  lock = LockService.getDocumentLock(),
): Report {
  const read = readDepartment(spreadsheet, now, { withDue: true, withFormats: true });
  if (read.trackers.length === 0) return { summary: words.noTracker, lines: [] };
  const notes = [...weekNote(read.department), ...columnNotes(read.department)].map((line) => ({ line }));
  const { workbook, trackers } = read;
  const startHere = readStartHere(workbook);
  const typed = typedTabRepairs(workbook, read.lookedAt);
  const written = writeTabs(read, [...tabs, ...warehouseTabs(read)], typed);
  const isMade = typed.length > 0 || tabs.some(({ table }) => !workbook.sheets.has(table.name));
  renewStartHere(workbook, trackers, startHere, isMade);
  const due = (workbook.isDue ? dueLines(spreadsheet, now, lock) : []).map((line) => ({ line }));
  return reportOf([...written, ...due, ...unreadTabs(workbook.tabs), ...notes], words.summary);
}

function dueLines(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  now: Date,
  lock: GoogleAppsScript.Lock.Lock,
): ReportLine[] {
  if (lock.tryLock(patience)) return writeDueLines(spreadsheet, now);
  return [{ kind: "next", where: policyTable.name, text: datedLineMessages.notWritten }];
}
