import type { PlanStatus } from "../plans/plan";
import type { ActionRecord, ConcernRecord, PlanRecord } from "./records";

/** A status that someone deleted, or that is none of the list, does not make a record disappear. */
export const isOpenAction = ({ status }: Pick<ActionRecord, "status">): boolean => status !== "Closed";

/** Also one that is only drafted. */
export const isOpenPlan = ({ status }: Pick<PlanRecord, "status">): boolean => status !== "Closed";

/** At work: a draft is no support yet. */
export const isFollowedPlan = (plan: Pick<PlanRecord, "status">): boolean =>
  isOpenPlan(plan) && plan.status !== "Draft";

/** As a person is told it: a status that nobody can read is at work, as everywhere else. */
export const planStatusOf = (plan: Pick<PlanRecord, "status">): PlanStatus =>
  isFollowedPlan(plan) ? "Active" : isOpenPlan(plan) ? "Draft" : "Closed";

export const isOpenConcern = ({ status }: Pick<ConcernRecord, "status">): boolean => status !== "Answered";

/** The day on which support began, as far as it is recorded: 2025-09-01, or "". */
export const beganOn = ({ start, loggedAt }: Pick<ActionRecord, "start" | "loggedAt">): string => start || loggedAt;
