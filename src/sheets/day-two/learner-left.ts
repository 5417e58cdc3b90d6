import { calendarDate, isoText } from "../../domain/calendar/calendar-date";
import type { LeaverToRecord } from "../../domain/day-two/day-two";
import { resultKey } from "../../domain/evidence/final-results";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { saveMessages } from "../../messages/record-messages";
import { readRecords } from "../../records/read-records";
import { outcomesTable } from "../../tables/outcomes";
import { demandLock } from "../document-lock";
import { readLog } from "../records/read-log";
import { putCells } from "../writing/put-cells";
import { logRead } from "../writing/sheet-read";
import { appendRecord } from "./append-record";
import { addLeavingLine } from "./leaving-line";

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
    addLeavingLine(spreadsheet, { learnerId, course, before: "", after: left }, now);
    if (!known) {
      const row = { learnerId, course, finalGrade, withdrawnOn: left };
      return words.left(course, left, appendRecord(spreadsheet, outcomesTable, row, ["learnerId", "course"]));
    }
    const grade = known.finalGrade === "" ? finalGrade : "";
    putDay(log, known.row, grade === "" ? { withdrawnOn: left } : { withdrawnOn: left, finalGrade: grade });
    return words.left(course, left, known.row);
  });
  return { sentences: [...sentences, words.leftNext] };
}

type Outcomes = ReturnType<typeof readLeaving>["log"];

/** Found again right before writing, and looked at once more. @throws Error with a sentence where the row is gone or somebody has typed there */
function putDay(
  log: Outcomes,
  row: number,
  cells: Readonly<Partial<Record<"withdrawnOn" | "finalGrade", string>>>,
): void {
  const edits = (["withdrawnOn", "finalGrade"] as const).flatMap((key) => {
    const [column, after] = [log.positions.get(key) ?? 0, cells[key]];
    const before = log.rows[row - 1]?.[column] ?? "";
    // A day as somebody would type it.
    return after === undefined ? [] : [{ row: row - 1, column, before, after, asTyped: key === "withdrawnOn" }];
  });
  if (putCells(logRead(log, ["learnerId", "course"]), edits).edits.length < edits.length)
    throw new Error(saveMessages.unsettled(log.name));
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
