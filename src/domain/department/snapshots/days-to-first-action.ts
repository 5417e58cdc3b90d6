import { daysBetween } from "../../calendar/days-between";
import type { ActionRecord, PlanRecord, Snapshot } from "../records";
import { beganOn, isOpenAction, isOpenPlan } from "../status";
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

/** From the first Red that was kept to the first support that began on or after it, or was open on it. In the order of the snapshots. */
export function daysToFirstAction(
  snapshots: readonly Snapshot[],
  actions: readonly Pick<ActionRecord, "learnerId" | "start" | "loggedAt" | "status">[],
  plans: readonly Pick<PlanRecord, "learnerId" | "start" | "status">[],
): TimeToAction[] {
  const begins = new Map<string, { start: string; isOpen: boolean }[]>();
  const add = (learnerId: string, start: string, isOpen: boolean) => {
    if (start !== "") begins.set(learnerId, [...(begins.get(learnerId) ?? []), { start, isOpen }]);
  };
  for (const action of actions) add(action.learnerId, beganOn(action), isOpenAction(action));
  for (const plan of plans) add(plan.learnerId, plan.start, isOpenPlan(plan));
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
