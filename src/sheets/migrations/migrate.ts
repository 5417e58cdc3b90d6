import { migrationMessages as words } from "../../messages/menu-messages";
import { readNumber } from "../../records/numbers";
import { policyTable, versionKey } from "../../tables/policy";
import { done, type Repair } from "../repair";
import type { Tab } from "../tabs";
import { tabOf, type Workbook } from "../workbook";
import { allMigrations } from "./all-migrations";
import type { Migration } from "./migration";
import { noteIn, writeNote } from "./policy-notes";
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
function versionIn(policy: Tab): number {
  const noted = noteIn(policy, versionKey);
  if (noted === undefined) return newestVersion;
  const version = readNumber(noted);
  return version.state === "value" ? version.value : 0;
}

function noteVersion(policy: Tab): Repair[] {
  if (!policy.sheet || policy.headerRow === undefined) return [];
  return [done(policyTable.name, words.version(newestVersion), () => writeNote(policy, versionRow()))];
}
