import { addMonths } from "../calendar/add-months";
import type { PlanStatus } from "../plans/plan";
import type { ActionRecord, ConcernRecord, PlanRecord } from "./records";

/** A status that someone deleted, or that is none of the list, does not make a record disappear. */
export const isOpenAction = ({ status }: Pick<ActionRecord, "status">): boolean => status !== "Closed";

/** Also one that is only drafted. */
export const isOpenPlan = ({ status }: Pick<PlanRecord, "status">): boolean => status !== "Closed";

/** More than drafted: a draft is no support yet. */
export const isFollowedPlan = (plan: Pick<PlanRecord, "status">): boolean =>
  isOpenPlan(plan) && plan.status !== "Draft";

/** As a person is told it: a status that nobody can read is at work, as everywhere else. */
export const planStatusOf = (plan: Pick<PlanRecord, "status">): PlanStatus =>
  isFollowedPlan(plan) ? "Active" : isOpenPlan(plan) ? "Draft" : "Closed";

export const isOpenConcern = ({ status }: Pick<ConcernRecord, "status">): boolean => status !== "Answered";

/** The day on which support began, as far as it is recorded: 2025-09-01, or "". */
export const beganOn = ({ start, loggedAt }: Pick<ActionRecord, "start" | "loggedAt">): string => start || loggedAt;

/** Whether an action is being done on a day: open, and not only planned for later. */
const isUnderWay = (action: Pick<ActionRecord, "status" | "start" | "loggedAt">, day: string): boolean =>
  isOpenAction(action) && beganOn(action) <= day;

/** More than drafted, and not at its end by a day: no second one is started beside it. */
const isAtWork = (plan: Pick<PlanRecord, "status" | "end">, day: string): boolean =>
  isFollowedPlan(plan) && (plan.end === "" || plan.end >= day);

/** The plan that a learner follows by a day, the one that begins first; undefined without one. */
export const planAtWork = <Plan extends Pick<PlanRecord, "status" | "start" | "end">>(
  plans: readonly Plan[],
  day: string,
): Plan | undefined =>
  plans.filter((plan) => isAtWork(plan, day)).sort((one, other) => (one.start < other.start ? -1 : 1))[0];

/**
 * Whether support is known to have begun, where no clock is: by the last data point that was kept, or by the day on which it was saved.
 */
export const hasBegun = ({ start, loggedAt }: Pick<PlanRecord, "start" | "loggedAt">, lastKept: string): boolean =>
  start <= lastKept || start <= loggedAt;

/** Whether a plan runs on a day: from its start to its end. */
const isRunning = (plan: Pick<PlanRecord, "status" | "start" | "end">, day: string): boolean =>
  isAtWork(plan, day) && plan.start <= day;

/** The day on which a plan is looked at next: its review, or its end where that comes first; "" when neither is recorded. */
export const planReview = ({ review, end }: Pick<PlanRecord, "review" | "end">): string =>
  [review, end].filter((day) => day !== "").sort()[0] ?? "";

/** Ours, in months: a plan that says that it runs longer has a slip in its year. */
const longestPlan = 12;
/** Ours, in months, about a term: for so long nobody has to have looked whether it became worse. */
const longestUnseen = 3;

/**
 * From when to when a plan lets a learner rest: until it is looked at next, never for longer than a plan may run, nor for a term after the last
 * data point that was kept of the learner, or after its start while none was. undefined while its days do not say when that is.
 */
export function restOf(
  plan: Pick<PlanRecord, "start" | "review" | "end">,
  lastSeen: string,
): { from: string; until: string } | undefined {
  const [from, review] = [plan.start, planReview(plan)];
  if (from === "" || review === "" || review < from) return undefined;
  const seen = addMonths(lastSeen > from ? lastSeen : from, longestUnseen);
  const [until = ""] = [review, addMonths(from, longestPlan), seen].sort();
  return { from, until };
}

/** Who has support on a day: an action under way or a plan that runs. By learner ID. */
export const supportedOn = (
  { actions, plans }: { readonly actions: readonly ActionRecord[]; readonly plans: readonly PlanRecord[] },
  day: string,
): ReadonlySet<string> =>
  new Set(
    [...actions.filter((action) => isUnderWay(action, day)), ...plans.filter((plan) => isRunning(plan, day))].map(
      ({ learnerId }) => learnerId,
    ),
  );
