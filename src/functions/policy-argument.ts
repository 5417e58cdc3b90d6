import type { Policy } from "../domain/policy/settings";
import { rowReader } from "../records/read-records";
import { policyFrom } from "../records/settings";
import { policyTable } from "../tables/policy";
import type { Cells } from "../records/ranges";
import { tableArgument } from "./table-argument";

/** The settings in a Policy range, header row included; the defaults when it is omitted or empty. */
export function readPolicy(cells: Cells): Policy {
  const table = tableArgument(cells, policyTable, ["setting", "value"]);
  const { cellAt } = rowReader(table);
  const rows = table.rows.slice(table.headerRow).map((_row, index) => {
    const at = table.headerRow + index;
    return [cellAt(at, "setting"), cellAt(at, "value")] as const;
  });
  return policyFrom(table.headerRow === 0 ? [] : rows);
}
