import { policyFrom } from "../domain/policy/policy";
import type { Policy } from "../domain/policy/settings";
import type { Cells } from "./cells";
import { readTable } from "./table-argument";

/** The settings in a Policy range, header row included; the defaults when it is omitted or empty. */
export function readPolicy(cells: Cells): Policy {
  const rows = readTable(
    cells,
    { key: ["Setting", "Key", "Name"], value: ["Value", "Threshold", "Set to"] },
    { name: "Policy", required: ["key", "value"] },
  );
  return policyFrom(rows.map(({ key, value }) => [key, value] as const));
}
