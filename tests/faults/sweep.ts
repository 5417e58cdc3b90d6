import { createHash } from "node:crypto";
import { closeWorkbooks } from "../support/workbooks";
import { differences, lostCells } from "./differences";
import { everyCall, everyCallOnce, everyPoint, type FaultPoint, nameOf, sampleOf } from "./fault-points";
import { atRest, type WorkbookAtRest } from "./workbook-at-rest";
import { type TabState, tabStates } from "./workbook-state";
import type { WritingAction } from "./writing-action";

export interface SweepResult {
  readonly action: string;
  /** Service calls of a run that goes well. */
  readonly calls: number;
  readonly points: number;
  /** Whether every error struck at every point, or each point met one of them, in turn. */
  readonly errors: "each" | "in turn";
  /** Different workbooks that the failures left behind; the user tried again from each of them. */
  readonly outcomes: number;
  /** A sentence for each point after which something was lost, doubled, half made, or wrongly said to have succeeded. */
  readonly failures: readonly string[];
}

interface Sweeping {
  readonly action: WritingAction;
  readonly workbook: WorkbookAtRest;
  readonly after: readonly TabState[];
  /** What was wrong, by what a failure left behind and told: from the same workbook the next try does the same. */
  readonly known: Map<string, readonly string[]>;
}

/** Makes an action fail at one point after another; after each the user tries again, and the workbook is compared with that of a good run. */
export async function sweep(action: WritingAction, isFull: boolean): Promise<SweepResult> {
  const workbook = await atRest(() => action.open());
  const { names, after } = await goodRun(action, workbook);
  const calls = names.length;
  const sweeping: Sweeping = { action, workbook, after, known: new Map() };
  const isEach = isFull && calls < mostForEach;
  const all = isEach ? everyPoint(calls) : everyCall(calls);
  const points = isFull ? all : sampleOf(everyCallOnce(calls), action.sample ?? calls);
  const failures: string[] = [];
  for (const point of points)
    failures.push(...(await tryPoint(sweeping, point)).map((problem) => `${nameOf(point, names)} → ${problem}`));
  failures.push(...(await tryLock(sweeping)).map((problem) => `no lock → ${problem}`));
  closeWorkbooks();
  const errors = isEach ? "each" : "in turn";
  return { action: action.name, calls, points: points.length + 1, errors, outcomes: sweeping.known.size, failures };
}

/** An action of that many calls or more meets the errors in turn; all of them at every call would take a quarter of an hour each. */
const mostForEach = 80;

async function goodRun(action: WritingAction, workbook: WorkbookAtRest) {
  const addon = await workbook.ready();
  if (!(await action.act(addon))) throw new Error(`Expected "${action.name}" to succeed without a fault.`);
  const { names } = addon.host.serviceCalls;
  const wrong = [...(action.problems?.(addon) ?? []), ...(action.agrees?.(addon) ?? [])];
  if (wrong.length > 0) throw new Error(`"${action.name}" goes wrong without a fault: ${wrong.join("; ")}`);
  return { names, after: tabStates(addon) };
}

async function tryPoint(sweeping: Sweeping, { call, ...fault }: FaultPoint): Promise<readonly string[]> {
  const { action, workbook, after, known } = sweeping;
  const addon = await workbook.ready();
  addon.host.faults.failAt(call, fault);
  const isToldDone = await action.act(addon).catch(() => false);
  if (!addon.host.faults.hasStruck) return ["the call was never made"];
  const left = tabStates(addon);
  const outcome = createHash("sha1")
    .update(JSON.stringify([isToldDone, left]))
    .digest("hex");
  const found = known.get(outcome);
  if (found) return found;
  const problems = [
    ...lostCells(workbook.before, left, after),
    ...(action.problems?.(addon) ?? []),
    ...(isToldDone || (await action.act(addon)) ? [] : ["the second try failed"]),
    ...differences(after, tabStates(addon)),
    ...(action.problems?.(addon) ?? []),
    ...(action.agrees?.(addon) ?? []),
  ];
  known.set(outcome, problems);
  return problems;
}

/** Somebody else holds the document's lock: an action that takes it must change nothing, and say so. */
async function tryLock({ action, workbook, after }: Sweeping): Promise<string[]> {
  const addon = await workbook.ready();
  addon.host.faults.lockIsHeldElsewhere = true;
  const isToldDone = await action.act(addon).catch(() => false);
  addon.host.faults.lockIsHeldElsewhere = false;
  return [
    ...(isToldDone ? [] : differences(workbook.before, tabStates(addon))),
    ...(isToldDone || (await action.act(addon)) ? [] : ["the second try failed"]),
    ...differences(after, tabStates(addon)),
    ...(action.agrees?.(addon) ?? []),
  ];
}
