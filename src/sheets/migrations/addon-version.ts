import { releaseMessages as words } from "../../messages/menu-messages";
import { version } from "../../messages/releases.data";
import { textOf } from "../../records/texts";
import { addonVersionKey, policyTable } from "../../tables/policy";
import { done, prepare, type Repair } from "../repair";
import { tabOf, type Workbook } from "../workbook";
import { noteIn, writeNote } from "./policy-notes";
import { addonVersionRow } from "./version-row";

/** The version that the workbook was last brought to, where that is an older one. */
function olderVersion(workbook: Pick<Workbook, "tabs">, is: string): string | undefined {
  const noted = textOf(noteIn(tabOf(workbook, policyTable.name), addonVersionKey)).replace(/^v/, "");
  return isOlderVersion(noted, is) ? noted : undefined;
}

/** What the panel says as long as an older version was the last to check the workbook. */
export const updateNotice = (workbook: Pick<Workbook, "tabs">, is = version): string | undefined =>
  olderVersion(workbook, is) === undefined ? undefined : words.updated(is);

/** A workbook from before the version was noted is given it without a word. */
export function addonVersionRepairs(workbook: Pick<Workbook, "tabs">, is = version): Repair[] {
  const policy = tabOf(workbook, policyTable.name);
  const noted = noteIn(policy, addonVersionKey);
  if (noted === undefined || !policy.sheet) return [];
  const write = () => writeNote(policy, addonVersionRow(is));
  const older = olderVersion(workbook, is);
  if (older) return [done(policyTable.name, words.brought(older, is), write)];
  return noted === "" ? [prepare(write)] : [];
}

/** Whether "0.9.0" is older than "0.10.0". What is no version is older than none. */
export function isOlderVersion(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (!a || !b) return false;
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function partsOf(version: string): readonly number[] | undefined {
  const [, ...parts] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return parts.length === 3 ? parts.map(Number) : undefined;
}
