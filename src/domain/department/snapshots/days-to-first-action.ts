import type { ActionRecord } from "../action-record";
import type { Plan } from "../plan";
import type { Snapshot } from "../snapshot";
import { learnerHistories } from "./learner-history";

export interface TimeToAction {
  readonly learnerId: string;
  /** When a kept data point first showed Red. */
  readonly firstRed: string;
  /** When the first action or plan after it began; "" while there is none. */
  readonly firstAction: string;
  /** undefined while there is none; 0 when support was already under way on the day. */
  readonly days: number | undefined;
}

const dayInMilliseconds = 86_400_000;

/** From the first Red that was kept to the first support that began on or after it, or was open on it. In the order of the snapshots. */
export function daysToFirstAction(
  snapshots: readonly Snapshot[],
  actions: readonly Pick<ActionRecord, "learnerId" | "start" | "loggedOn" | "isOpen">[],
  plans: readonly Pick<Plan, "learnerId" | "start" | "isOpen">[],
): TimeToAction[] {
  const begins = new Map<string, { start: string; isOpen: boolean }[]>();
  const add = (learnerId: string, start: string, isOpen: boolean) => {
    if (start !== "") begins.set(learnerId, [...(begins.get(learnerId) ?? []), { start, isOpen }]);
  };
  for (const { learnerId, start, loggedOn, isOpen } of actions) add(learnerId, start || loggedOn, isOpen);
  for (const { learnerId, start, isOpen } of plans) add(learnerId, start, isOpen);
  return [...learnerHistories(snapshots)].flatMap(([learnerId, history]) => {
    const firstRed = history.find(({ tier }) => tier === "Red")?.takenOn;
    if (firstRed === undefined || firstRed === "") return [];
    const support = begins.get(learnerId) ?? [];
    // What began before and is still open answers to it from the first day.
    const underWay = support.some(({ start, isOpen }) => start < firstRed && isOpen);
    const later = support.map(({ start }) => start).filter((start) => start >= firstRed);
    const firstAction = underWay
      ? firstRed
      : later.reduce((first, day) => (first === "" || day < first ? day : first), "");
    return [
      { learnerId, firstRed, firstAction, days: firstAction === "" ? undefined : daysBetween(firstRed, firstAction) },
    ];
  });
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
