import type { LocalTarget } from "../domain/targets/local-targets";
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
