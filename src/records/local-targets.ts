import type { LocalTarget } from "../domain/targets/local-targets";
import { functionMessages } from "../messages/function-messages";
import { localTargetsTable } from "../tables/local-targets";
import type { CellTable } from "./cell-table";
import { readRecords, rowReader } from "./read-records";

/**
 * The college's own expected grades. A blank From or To has no limit; a row that does not yet name a qualification and a grade is left out.
 * Throws a sentence for a limit that is no number.
 */
export function readLocalTargets(table: CellTable<(typeof localTargetsTable)["columns"]>): LocalTarget[] {
  const reader = rowReader(table);
  return readRecords(table, [], ["qualification", "grade"]).map(({ row, qualification, subject, grade }) => {
    const limit = (key: "from" | "to", none: number) => {
      const number = reader.read(row - 1, key);
      if (number.state === "value") return number.value;
      if (number.state === "blank") return none;
      const { header } = localTargetsTable.columns[key];
      throw new Error(functionMessages.meg.localTarget(`${qualification} ${grade}`, header, number.found));
    };
    return { qualification, subject, grade, from: limit("from", -Infinity), to: limit("to", Infinity) };
  });
}
