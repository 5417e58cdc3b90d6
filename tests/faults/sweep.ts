import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { everyCall, everyCallOnce, everyPoint, type FaultPoint, nameOf, sampleOf } from "./fault-points";
import { lostCells, type TabState, tabStates } from "./workbook-state";
import type { WritingAction } from "./writing-action";

export interface SweepResult {
  readonly action: string;
  /** Service calls of a run that goes well. */
  readonly calls: number;
  readonly points: number;
  /** A sentence for each point after which something was lost, doubled, half made, or wrongly said to have succeeded. */
  readonly failures: readonly string[];
}

interface GoodRun {
  readonly before: readonly TabState[];
  readonly after: readonly TabState[];
  readonly names: readonly string[];
}

/** Makes an action fail at one point after another; after each the user tries again, and the workbook is compared with that of a good run. */
export async function sweep(action: WritingAction, isFull: boolean): Promise<SweepResult> {
  const good = await goodRun(action);
  const calls = good.names.length;
  const points = isFull ? fullPoints(calls) : sampleOf(everyCallOnce(calls), action.sample ?? calls);
  const failures: string[] = [];
  for (const point of points) {
    failures.push(
      ...(await tryPoint(action, good, point)).map((problem) => `${nameOf(point, good.names)} → ${problem}`),
    );
    closeWorkbooks();
  }
  failures.push(...(await tryLock(action, good)));
  closeWorkbooks();
  return { action: action.name, calls, points: points.length + 1, failures };
}

/** An action of hundreds of calls meets the errors in turn; all of them at every call would take hours. */
const fullPoints = (calls: number) => (calls < 100 ? everyPoint(calls) : everyCall(calls));

async function goodRun(action: WritingAction): Promise<GoodRun> {
  const addon = await action.open();
  const before = tabStates(addon);
  if (!(await action.act(addon))) throw new Error(`Expected "${action.name}" to succeed without a fault.`);
  const { names } = addon.host.serviceCalls;
  const after = tabStates(addon);
  closeWorkbooks();
  return { before, after, names };
}

async function tryPoint(action: WritingAction, good: GoodRun, { call, ...fault }: FaultPoint): Promise<string[]> {
  const addon = await action.open();
  addon.host.faults.failAt(call, fault);
  const isToldDone = await action.act(addon).catch(() => false);
  if (!addon.host.faults.hasStruck) return ["the call was never made"];
  const left = lostCells(good.before, tabStates(addon), good.after);
  const half = action.problems?.(addon) ?? [];
  return [...left, ...half, ...(await retried(action, addon, good, isToldDone))];
}

/** Somebody else holds the document's lock: an action that takes it must change nothing, and say so. */
async function tryLock(action: WritingAction, good: GoodRun): Promise<string[]> {
  const addon = await action.open();
  addon.host.faults.lockIsHeldElsewhere = true;
  const isToldDone = await action.act(addon).catch(() => false);
  addon.host.faults.lockIsHeldElsewhere = false;
  const changed = isToldDone ? [] : differences(good.before, tabStates(addon));
  return [...changed, ...(await retried(action, addon, good, isToldDone))].map((problem) => `no lock → ${problem}`);
}

async function retried(action: WritingAction, addon: Addon, good: GoodRun, isToldDone: boolean): Promise<string[]> {
  const isDone = isToldDone || (await action.act(addon));
  return [
    ...(isDone ? [] : ["the second try failed"]),
    ...differences(good.after, tabStates(addon)),
    ...(action.problems?.(addon) ?? []),
    ...(action.agrees?.(addon) ?? []),
  ];
}

function differences(expected: readonly TabState[], found: readonly TabState[]): string[] {
  const tabs = (state: readonly TabState[]) => state.map(({ name }) => name).join(", ");
  if (tabs(expected) !== tabs(found)) return [`expected the tabs ${tabs(expected)}; found ${tabs(found)}`];
  return expected.flatMap((tab, index) => differencesOf(tab, found[index] ?? tab));
}

function differencesOf(expected: TabState, found: TabState): string[] {
  const rows = Math.max(expected.cells.length, found.cells.length);
  const wrong = Array.from({ length: rows }, (_, row) => row).find(
    (row) => JSON.stringify(trimmed(expected.cells[row])) !== JSON.stringify(trimmed(found.cells[row])),
  );
  if (wrong !== undefined) {
    const [good = [], bad = []] = [expected.cells[wrong], found.cells[wrong]];
    const column = Array.from({ length: Math.max(good.length, bad.length) }, (_, at) => at).find(
      (at) => (good[at] ?? "") !== (bad[at] ?? ""),
    );
    const where = `${expected.name}, row ${wrong + 1}, column ${(column ?? 0) + 1}`;
    return [`${where}: expected ${good[column ?? 0] || "nothing"}; found ${bad[column ?? 0] || "nothing"}`];
  }
  return expected.rest === found.rest ? [] : [`${expected.name}: expected ${expected.rest}; found ${found.rest}`];
}

/** Empty cells at a row's end do not count. */
function trimmed(row: readonly string[] = []): readonly string[] {
  const last = row.findLastIndex((cell) => cell !== "");
  return row.slice(0, last + 1);
}
