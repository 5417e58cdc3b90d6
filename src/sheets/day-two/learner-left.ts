import { calendarDate, isoText } from "../../domain/calendar/calendar-date";
import type { LeaverToRecord } from "../../domain/day-two/day-two";
import { resultKey } from "../../domain/evidence/final-results";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { saveMessages } from "../../messages/record-messages";
import { textOf } from "../../records/texts";
import { readRecords } from "../../records/read-records";
import { auditTable } from "../../tables/audit";
import { outcomesTable } from "../../tables/outcomes";
import { activeAccount } from "../active-account";
import { demandLock } from "../document-lock";
import { readLog } from "../records/read-log";
import { appendRecord } from "./append-record";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the day on which a learner left courses into Outcomes, one row each, with what stood there before in the audit, first. Tried again it
 * adds only what is missing. Throws a sentence before anything is written.
 */
export function learnerLeft(
  { learnerId, day, courses, finalGrade = "" }: LeaverToRecord,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): { sentences: string[] } {
  demandLock(lock, words.locked);
  const { left, log, rows } = readLeaving({ learnerId, day, courses }, spreadsheet);
  const sentences = courses.map((course) => {
    const known = rows.get(resultKey(learnerId, course));
    if (known?.withdrawnOn === left) return words.left(course, left, known.row);
    addLine(spreadsheet, { now, learnerId, course, left });
    if (!known)
      return words.left(
        course,
        left,
        appendRecord(spreadsheet, outcomesTable, { learnerId, course, finalGrade, withdrawnOn: left }),
      );
    const id = log.sheet.getRange(known.row, (log.positions.get("learnerId") ?? 0) + 1).getValue();
    // Somebody may have sorted Outcomes since it was read.
    if (textOf(id) !== textOf(log.rows[known.row - 1]?.[log.positions.get("learnerId") ?? 0]))
      throw new Error(saveMessages.unsettled(outcomesTable.name));
    log.sheet.getRange(known.row, (log.positions.get("withdrawnOn") ?? 0) + 1).setValue(left);
    if (finalGrade !== "" && known.finalGrade === "")
      log.sheet.getRange(known.row, (log.positions.get("finalGrade") ?? 0) + 1).setValue(finalGrade);
    return words.left(course, left, known.row);
  });
  return { sentences: [...sentences, words.leftNext] };
}

/** What Outcomes says of these courses. Throws a sentence where it says another day. */
export function readLeaving({ learnerId, day, courses }: LeaverToRecord, spreadsheet: Spreadsheet) {
  const date = calendarDate(day);
  if (!date) throw new Error(words.noDay);
  const left = isoText(date);
  const log = readLog(spreadsheet, outcomesTable);
  const rows = new Map(
    readRecords(log, [], ["learnerId"])
      .reverse()
      .map((one) => [resultKey(one.learnerId, one.course), one]),
  );
  for (const course of courses) {
    const known = rows.get(resultKey(learnerId, course));
    if (known && known.withdrawnOn !== "" && known.withdrawnOn !== left)
      throw new Error(words.leftOtherwise(course, known.withdrawnOn, known.row));
  }
  return { left, log, rows };
}

/** Lines of the audit among which one of a try just before may be. Ours. */
const recent = 100;

interface Line {
  readonly now: Date;
  readonly learnerId: string;
  readonly course: string;
  readonly left: string;
}

function addLine(spreadsheet: Spreadsheet, { now, learnerId, course, left }: Line): void {
  const line = {
    record: outcomesTable.name,
    learnerId,
    field: `${outcomesTable.columns.withdrawnOn.header}, ${course}`,
    before: "",
    after: left,
  };
  const { rows, positions } = readLog(spreadsheet, auditTable);
  const isThere = (row: (typeof rows)[number]) =>
    (["record", "learnerId", "field", "after"] as const).every(
      (key) => textOf(row[positions.get(key) ?? -1]) === line[key],
    );
  // A try that broke off has left it.
  if (rows.slice(-recent).some(isThere)) return;
  appendRecord(spreadsheet, auditTable, { ...line, when: now, who: activeAccount() || saveMessages.unknownAccount });
}
