import { daysBetween } from "../../calendar/days-between";
import { groupBy } from "../../numbers/group-by";
import { recordsAt } from "../as-of";
import type { Department } from "../department";
import type { PlanRecord, RecordChange } from "../records";
import { beganOn, isOpenAction, isOpenPlan } from "../status";
import { learnerHistories } from "./learner-history";

export interface TimeToAction {
  readonly learnerId: string;
  /** When a kept data point first showed Red. */
  readonly firstRed: string;
  /** When the first action or plan after it began; "" while there is none. */
  readonly firstAction: string;
  /** Until then; 0 when support was already under way on the day, and those so far while there is none. */
  readonly days: number;
}

type Known = Pick<Department, "snapshots" | "actions" | "plans" | "changes" | "policy" | "today">;

/**
 * From this year's first Red that was kept to the first action or plan that began on or after it, or was under way on it. A learner whose
 * first Red is of today, and for whom nothing has begun, has not waited yet and is left out. In the order of the snapshots.
 */
export function daysToFirstAction({ snapshots, actions, plans, changes, policy, today }: Known): TimeToAction[] {
  const ofYear = snapshots.filter(({ takenOn }) => takenOn !== "" && takenOn >= policy["year.start"]);
  const at = recordsAt(changes);
  const spans = groupBy(
    [
      ...actions.map((action) => ({
        learnerId: action.learnerId,
        start: beganOn(action),
        isOpenOn: (day: string) => isOpenAction(at(action, day)),
      })),
      ...plans.map((plan) => ({
        learnerId: plan.learnerId,
        start: followedSince(plan, changes),
        isOpenOn: (day: string) => isOpenPlan(at(plan, day)),
      })),
    ].filter(({ start }) => start !== "" && start <= today),
    ({ learnerId }) => learnerId,
  );
  return [...learnerHistories(ofYear)].flatMap(([learnerId, history]) => {
    const firstRed = history.find(({ tier }) => tier === "Red")?.takenOn;
    if (firstRed === undefined) return [];
    const support = spans.get(learnerId) ?? [];
    const underWay = support.some(({ start, isOpenOn }) => start <= firstRed && isOpenOn(firstRed));
    const later = support.map(({ start }) => start).filter((start) => start >= firstRed);
    const firstAction = underWay ? firstRed : (later.sort()[0] ?? "");
    if (firstAction === "" && firstRed >= today) return [];
    return [{ learnerId, firstRed, firstAction, days: daysBetween(firstRed, firstAction || today) }];
  });
}

/** A plan is support from its start, or from the day on which its draft was made active; "" for one that never was. */
function followedSince(plan: PlanRecord, changes: readonly RecordChange[]): string {
  const own = changes.filter(({ recordId, field }) => recordId === plan.recordId && field === "status");
  const drafted = own.find(({ before }) => before === "Draft");
  if (plan.status === "Draft") return "";
  return drafted && drafted.on > plan.start ? drafted.on : plan.start;
}
