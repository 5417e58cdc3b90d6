import { calendarDate, isoText } from "../../domain/calendar/calendar-date";
import type { LeaverToRecord } from "../../domain/day-two/day-two";
import { resultKey } from "../../domain/evidence/final-results";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { saveMessages } from "../../messages/record-messages";
import { textOf } from "../../records/texts";
import { readRecords } from "../../records/read-records";
import { outcomesTable } from "../../tables/outcomes";
import { activeAccount } from "../active-account";
import { demandLock } from "../document-lock";
import { addFreeLines } from "../records/free-lines";
import { readAudit } from "../records/read-audit";
import { readLog } from "../records/read-log";
import { putCells } from "../writing/put-cells";
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
  { sheet, name, rows, headerRow, positions }: Outcomes,
  row: number,
  cells: Readonly<Partial<Record<"withdrawnOn" | "finalGrade", string>>>,
): void {
  const at = (key: "learnerId" | "course" | "withdrawnOn" | "finalGrade") => positions.get(key) ?? 0;
  const on = { sheet, name, values: rows, formulas: [], headerRow, idColumns: [at("learnerId"), at("course")] };
  const edits = (["withdrawnOn", "finalGrade"] as const).flatMap((key) => {
    const [column, after] = [at(key), cells[key]];
    const before = rows[row - 1]?.[column] ?? "";
    // A day as somebody would type it.
    return after === undefined ? [] : [{ row: row - 1, column, before, after, asTyped: key === "withdrawnOn" }];
  });
  if (putCells(on, edits).edits.length < edits.length) throw new Error(saveMessages.unsettled(name));
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
  const audit = readAudit(spreadsheet);
  const { rows, positions } = audit;
  const isThere = (row: (typeof rows)[number]) =>
    (["record", "learnerId", "field", "after"] as const).every(
      (key) => textOf(row[positions.get(key) ?? -1]) === line[key],
    );
  // A try that broke off has left it.
  if (rows.slice(-recent).some(isThere)) return;
  addFreeLines(audit, [line], activeAccount() || saveMessages.unknownAccount, now);
}
