import { migrationMessages as words } from "../../messages/migration-messages";
import { readNumber } from "../../records/numbers";
import { textOf } from "../../records/texts";
import { policyTable, versionKey } from "../../tables/policy";
import { done, type Repair } from "../repair";
import type { Tab } from "../tabs";
import { tabOf, type Workbook } from "../workbook";
import { allMigrations } from "./all-migrations";
import type { Migration } from "./migration";
import { newestVersion, versionRow } from "./version-row";

/** What an older workbook needs. Its version is written last: until then the next run begins again, and finds done what is done. */
export function migrationRepairs(workbook: Workbook, migrations: readonly Migration[] = allMigrations): Repair[] {
  const policy = tabOf(workbook, policyTable.name);
  const version = versionIn(policy);
  const pending = migrations.filter((one) => one.version > version);
  if (pending.length === 0) return [];
  return [...pending.flatMap((one) => [...one.repairs(workbook)]), ...noteVersion(policy)];
}

/** 0 for a workbook from before versions were kept; the Policy tab that is about to be made has the newest. */
function versionIn({ grid, headerRow, positions }: Tab): number {
  if (!grid || headerRow === undefined) return newestVersion;
  const [setting, value] = [positions.get("setting") ?? -1, positions.get("value") ?? -1];
  const row = grid.values.slice(headerRow).find((cells) => textOf(cells[setting]) === versionKey);
  const version = row ? readNumber(row[value]) : undefined;
  return version?.state === "value" ? version.value : 0;
}

function noteVersion({ grid, headerRow, positions, sheet }: Tab): Repair[] {
  if (!grid || !sheet || headerRow === undefined) return [];
  const [setting, value] = [positions.get("setting") ?? 0, positions.get("value") ?? 1];
  const index = grid.values.findIndex((cells) => textOf(cells[setting]) === versionKey);
  const cells = policyTable.toRow(versionRow(), positions as Parameters<typeof policyTable.toRow>[1]);
  const write = () =>
    void (index < 0 ? sheet.appendRow(cells) : sheet.getRange(index + 1, value + 1).setValue(newestVersion));
  return [done(policyTable.name, words.version(newestVersion), write)];
}
