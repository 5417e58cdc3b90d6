import type { CellProblem } from "../domain/department/records";
import { qualificationFinder } from "../domain/qualifications/find-qualification";
import { overlapping } from "../domain/targets/local-targets";
import { normalise } from "../domain/text/normalise";
import { departmentMessages } from "../messages/department-messages";
import { localStarts, localTargetsTable } from "../tables/local-targets";
import type { CellTable } from "./cell-table";
import { readLocalTargets } from "./local-targets";
import { rowReader } from "./read-records";

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
