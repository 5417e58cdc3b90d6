import { hasGone } from "../../domain/department/enrolled-on";
import { hasMoved } from "../../domain/evidence/final-results";
import { codeKey } from "../../domain/text/normalise";
import { dayTwoMessages as words } from "../../messages/day-two-messages";
import { saveMessages } from "../../messages/record-messages";
import { readRecords } from "../../records/read-records";
import { idFinder, sameId } from "../../records/texts";
import { outcomesTable } from "../../tables/outcomes";
import { activeAccount } from "../active-account";
import { addFreeLines } from "../records/free-lines";
import { readAudit } from "../records/read-audit";
import { readCells, readLog } from "../records/read-log";
import { placeCells } from "../writing/put-cells";

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
  const { sheet, name, rows, headerRow, positions } = readLog(spreadsheet, outcomesTable);
  const at = (key: "learnerId" | "course" | "withdrawnOn" | "finalGrade") => positions.get(key) ?? 0;
  const edits = ends.flatMap(({ row, finalGrade }) => {
    // "Transferred" is the word of that end.
    const columns = [at("withdrawnOn"), ...(hasMoved({ finalGrade }) ? [at("finalGrade")] : [])];
    return columns.map((column) => ({ row: row - 1, column, before: rows[row - 1]?.[column] ?? "", after: "" }));
  });
  const idColumns = [at("learnerId"), at("course")];
  const placed = placeCells({ sheet, name, values: rows, formulas: [], headerRow, idColumns }, edits);
  if (placed.edits.length < edits.length) throw new Error(saveMessages.unsettled(name));
  const field = `${outcomesTable.columns.withdrawnOn.header}, ${course}`;
  addFreeLines(
    readAudit(spreadsheet),
    ends.map(({ withdrawnOn }) => ({ record: name, learnerId, field, before: withdrawnOn, after: "" })),
    activeAccount() || saveMessages.unknownAccount,
    now,
  );
  placed.write();
  SpreadsheetApp.flush();
  placed.settle();
  return ends.map(({ row, withdrawnOn }) => words.back(course, withdrawnOn, row));
}
