import type { LearnerRecord, PrintedPlan } from "../../domain/print/learner-record";
import { planStatusOf } from "../../domain/department/status";
import { planTargetsTable } from "../../tables/plan-targets";
import { cellsIn } from "../workbook";
import { type CourseRow, courseRows } from "../learners/course-rows";
import { currentPlan, evaluatedTargets, type PlanRow } from "../learners/current-plan";
import { lastReviewOf } from "../learners/read-support";
import type { DepartmentOnSheets } from "../read-department";

/** The support plan that holds, its targets as the trackers show them today, and what the latest progress review agreed. */
export function learnerOnFile(read: DepartmentOnSheets, learnerId: string): Pick<LearnerRecord, "plan" | "lastReview"> {
  const plan = currentPlan(read, learnerId);
  return {
    plan: plan && planOnPaper(read, plan, courseRows(read, learnerId)),
    lastReview: lastReviewOf(read, learnerId),
  };
}

const planOnPaper = (
  { workbook, department }: DepartmentOnSheets,
  plan: PlanRow,
  rows: readonly CourseRow[],
): PrintedPlan => ({
  ...plan,
  status: planStatusOf(plan),
  targets: evaluatedTargets(() => cellsIn(workbook, planTargetsTable), plan, rows, department.today),
});
