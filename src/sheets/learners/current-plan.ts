import { evaluateTarget, type EvaluatedTarget } from "../../domain/plans/evaluate-target";
import type { PlanTarget } from "../../domain/plans/plan";
import type { PlanTargetKey } from "../../tables/plan-targets";
import type { PlanKey } from "../../tables/plans";
import { type RecordCells, type RecordRow, recordsWith } from "../../tables/record-rows";
import type { EnrolmentRow } from "./enrolment-rows";
import { standingsOf } from "./standings";

export interface PlanTabs {
  readonly plans: RecordCells<PlanKey>;
  readonly planTargets: RecordCells<PlanTargetKey>;
}

/** The learner's latest plan that is not closed. */
export const currentPlan = ({ plans }: PlanTabs, learnerId: string): RecordRow<PlanKey> | undefined =>
  recordsWith(plans, "learnerId", learnerId)
    .filter((plan) => plan.text("status") !== "Closed")
    .pop();

/** The targets that a plan names, in its order; what a save left behind that broke off is not among them. */
export function targetsOf({ planTargets }: PlanTabs, plan: RecordRow<PlanKey>): PlanTarget[] {
  const rows = recordsWith(planTargets, "plan", plan.text("recordId"));
  const byNumber = new Map(rows.map((row) => [row.text("number"), row]));
  return numbersIn(plan.text("targets")).flatMap((number) => {
    const row = byNumber.get(number);
    return row ? [targetIn(row)] : [];
  });
}

export const numbersIn = (targets: string): string[] => targets.split(/[^0-9]+/).filter((part) => part !== "");

export const targetIn = (row: RecordRow<PlanTargetKey>): PlanTarget => ({
  measure: row.text("measure"),
  signal: row.text("signal"),
  course: row.text("course"),
  baseline: row.text("baseline"),
  goal: row.text("goal"),
  byWhen: row.day("byWhen") || row.text("byWhen"),
});

/** Each target with what the tracker says of it today (2025-09-01). */
export const evaluated = (
  targets: readonly PlanTarget[],
  rows: readonly EnrolmentRow[],
  today: string,
): (PlanTarget & EvaluatedTarget)[] =>
  targets.map((target) => ({ ...target, ...evaluateTarget(target, standingsOf(rows, target.signal), today) }));
