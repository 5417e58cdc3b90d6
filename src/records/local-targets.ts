import type { CellProblem } from "../domain/department/records";
import { qualificationFinder } from "../domain/qualifications/find-qualification";
import { type LocalTarget, overlapping } from "../domain/targets/local-targets";
import { normalise } from "../domain/text/normalise";
import { departmentMessages } from "../messages/department-messages";
import { functionMessages } from "../messages/function-messages";
import { localStarts, localTargetsTable } from "../tables/local-targets";
import type { CellTable } from "./cell-table";
import { readRecords, rowReader } from "./read-records";

/**
 * The college's own expected grades. A blank From or To has no limit; a row that does not yet name a qualification and a grade is left out.
 * Only those of one kind of start. Throws a sentence for a limit that is no number.
 */
export function readLocalTargets(
  table: CellTable<(typeof localTargetsTable)["columns"]>,
  wanted: (typeof localStarts)[number] = "Prior attainment",
): LocalTarget[] {
  const reader = rowReader(table);
  const rows = readRecords(table, [], ["qualification", "grade"]);
  return rows
    .filter(({ startsFrom }) => (startsFrom || localStarts[0]) === wanted)
    .map(({ row, qualification, subject, grade }) => {
      const limit = (key: "from" | "to", none: number) => {
        const number = reader.read(row - 1, key);
        if (number.state === "value") return number.value;
        if (number.state === "blank") return none;
        const { header } = localTargetsTable.columns[key];
        throw new Error(functionMessages.meg.localTarget(`${qualification} ${grade}`, header, number.found));
      };
      return { row, qualification, subject, grade, from: limit("from", -Infinity), to: limit("to", Infinity) };
    });
}

/** For Data checks: where two rows overlap and say different grades, the MEG cannot be given. A limit that is no number is told in the MEG itself. */
export function overlappingTargets(table: CellTable<(typeof localTargetsTable)["columns"]>): CellProblem[] {
  const reader = rowReader(table);
  const isRead = (row: number) =>
    (["from", "to"] as const).every((key) => reader.read(row - 1, key).state !== "problem");
  const rows = table.rows.map((cells, index) => (index < table.headerRow || isRead(index + 1) ? cells : []));
  const find = qualificationFinder();
  const nameOf = (text: string) => find(text)?.name ?? normalise(text);
  const isSame = (one: string, other: string) => nameOf(one) === nameOf(other);
  return localStarts
    .flatMap((start) => overlapping(readLocalTargets({ ...table, rows }, start), isSame))
    .map(([later, earlier]) => ({
      tab: localTargetsTable.name,
      row: later.row,
      header: localTargetsTable.columns.from.header,
      found: departmentMessages.overlap.found(later.grade, earlier.grade, earlier.row ?? 0),
      expected: departmentMessages.overlap.expected,
    }));
}
