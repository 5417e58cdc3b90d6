import { hasGone } from "../../domain/department/enrolled-on";
import { hasMoved } from "../../domain/evidence/final-results";
import { codeKey } from "../../domain/text/normalise";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { saveMessages } from "../../messages/record-messages";
import { readRecords } from "../../records/read-records";
import { idFinder, sameId } from "../../records/texts";
import { outcomesTable } from "../../tables/outcomes";
import { readCells, readLog } from "../records/read-log";
import { putCells } from "../writing/put-cells";
import { logRead } from "../writing/sheet-read";
import { addLeavingLine } from "./leaving-line";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Takes the end of a course out of Outcomes for a learner who is on it again from a day, with what stood there in the audit, first: by it the learner
 * would be in no list of who is Red. An end that lies behind that day stays. @returns what is said of it
 */
export function comeBack(
  spreadsheet: Spreadsheet,
  learnerId: string,
  course: string,
  day: string,
  now: Date,
): string[] {
  const records = readRecords(readCells(spreadsheet, outcomesTable), [], ["learnerId"]);
  const isOwn = sameId(idFinder(records.map((one) => one.learnerId)), learnerId);
  const ends = records.filter(
    (one) => isOwn(one.learnerId) && codeKey(one.course) === codeKey(course) && hasGone(one, day),
  );
  if (ends.length === 0) return [];
  for (const { withdrawnOn } of ends)
    addLeavingLine(spreadsheet, { learnerId, course, before: withdrawnOn, after: "" }, now);
  const log = readLog(spreadsheet, outcomesTable);
  const edits = ends.flatMap(({ row, finalGrade }) => {
    // "Transferred" is the word of that end.
    const keys = hasMoved({ finalGrade }) ? (["withdrawnOn", "finalGrade"] as const) : (["withdrawnOn"] as const);
    return keys.map((key) => {
      const column = log.positions.get(key) ?? 0;
      return { row: row - 1, column, before: log.rows[row - 1]?.[column] ?? "", after: "" };
    });
  });
  const placed = putCells(logRead(log, ["learnerId", "course"]), edits);
  if (placed.edits.length < edits.length) throw new Error(saveMessages.unsettled(log.name));
  return ends.map(({ row, withdrawnOn }) => words.back(course, withdrawnOn, row));
}
