import { type CalendarDate, calendarDate, isoText } from "../domain/calendar/calendar-date";
import type { OpenActions } from "../domain/interventions/open-actions";
import { saveMessages as words } from "../messages/save-messages";
import { auditTable } from "../tables/audit";
import { type InterventionKey, interventionsTable } from "../tables/interventions";
import { learnerActions } from "../tables/learner-actions";
import { formatsOf, isSameRecord, type LoggedAction, recordOf } from "./action-record";
import { activeAccount } from "./active-account";
import { type Log, readLog } from "./read-log";

interface Saved {
  readonly sheet: string;
  readonly row: number;
  readonly before: boolean;
  readonly loggedBy: string;
  readonly actions: OpenActions;
}

/** In milliseconds; a tutor waits for no more. */
const patience = 10_000;
/** Added when the tab is full, so that it seldom is. */
const spareRows = 500;

/**
 * Writes an action and its line of the audit, once for each ID: a try that broke off is completed by the next. The lock is taken after all
 * that can be known without it. Google releases it when the execution ends, right after the flush; to release it here could fail and make
 * a saved action look lost. Throws an Error with a sentence that says what to do.
 */
export function saveAction(
  action: LoggedAction,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): Saved {
  const record = recordOf(action, activeAccount() || words.unknownAccount, now);
  if (!lock.tryLock(patience)) throw new Error(words.locked);
  const log = readLog(spreadsheet, interventionsTable);
  const audit = readLog(spreadsheet, auditTable);
  const present = rowWith(log, "recordId", action.id);
  if (present && !isSameRecord(log.values[present - 1] ?? [], record, log.positions))
    throw new Error(words.savedOtherwise(interventionsTable.name, present));

  const cells = interventionsTable.toRow(record, log.positions);
  const row = present ?? log.nextRow;
  written(interventionsTable.name, () => present ?? addRow(log, cells));
  written(auditTable.name, () => {
    if (!rowWith(audit, "record", action.id)) audit.sheet.appendRow(auditCells(audit, record));
    SpreadsheetApp.flush();
  });
  const values = present ? log.values : [...log.values, cells];
  return {
    sheet: interventionsTable.name,
    row,
    before: present !== undefined,
    loggedBy: String(present ? log.values[present - 1]?.[log.positions.get("loggedBy") ?? -1] : record.loggedBy),
    actions: learnerActions({ ...log, values }, action.learnerId, isoText(calendarDate(now) as CalendarDate)),
  };
}

/** As the sheet numbers it. */
function rowWith<Key extends string>({ values, headerRow, positions }: Log<Key>, key: Key, id: string) {
  const column = positions.get(key) ?? -1;
  const index = values.findIndex((cells, at) => at >= headerRow && cells[column] === id);
  return index < 0 ? undefined : index + 1;
}

/** One write for the whole row: it is there or it is not. The formats come first, so that text stays as it was typed. */
function addRow({ sheet, nextRow, positions }: Log<InterventionKey>, cells: readonly unknown[]): void {
  const size = sheet.getMaxRows();
  if (nextRow > size) sheet.insertRowsAfter(size, spareRows);
  sheet
    .getRange(nextRow, 1, 1, cells.length)
    .setNumberFormats([formatsOf(positions)])
    .setValues([[...cells]]);
}

/** Holds nothing that was typed, so nothing that Sheets could take for a formula. */
function auditCells({ positions }: Log<(typeof auditTable)["keys"][number]>, record: ReturnType<typeof recordOf>) {
  const { loggedAt, loggedBy, recordId, status } = record;
  const field = interventionsTable.columns.status.header;
  return auditTable.toRow({ when: loggedAt, who: loggedBy, record: recordId, field, after: status }, positions);
}

/** Google's own words for a refused write are in the user's language, and say nothing of what was kept. */
function written(tab: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const message = String((error as { message?: unknown } | null)?.message ?? error);
    throw new Error(/protect/i.test(message) ? words.protectedTab(tab) : words.notConfirmed);
  }
}
