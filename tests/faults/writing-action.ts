import type { Answer } from "../../src/api/contract";
import type { Addon } from "../support/addon";
import { lastReport } from "../sheets/trackers";

/** Something that a user does and that writes into the workbook. To have another one swept, add a file of it and list it. */
export interface WritingAction {
  readonly name: string;
  /** A workbook as it stands before. */
  open(): Promise<Addon>;
  /** Does it, once. @returns whether the user is told that it succeeded */
  act(addon: Addon): Promise<boolean>;
  /** What must not be, also right after a try that failed; a sentence each. */
  problems?(addon: Addon): readonly string[];
  /** Where the tables and the audit disagree once it has succeeded; a sentence each. */
  agrees?(addon: Addon): readonly string[];
  /** How many fault points `npm test` tries ; without, one at every call. */
  readonly sample?: number;
}

/** A menu entry that ends in a report. @param succeeded whether a summary is that of a success */
export async function choose(addon: Addon, labels: readonly string[], succeeded: RegExp): Promise<boolean> {
  const shown = addon.sidebars.length;
  await addon.menu(...labels);
  return addon.sidebars.length > shown && succeeded.test(lastReport(addon).summary);
}

/** A call of the sidebar. */
export async function callSucceeds(addon: Addon, name: string, input: unknown): Promise<boolean> {
  const answer = (await addon.call(name, input)) as Answer;
  return answer.ok && (answer.data as { kind?: string }).kind !== "conflict";
}
