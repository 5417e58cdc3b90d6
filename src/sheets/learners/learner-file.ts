import { planStatusOf } from "../../domain/department/status";
import { outcomes } from "../../domain/interventions/outcome";
import { forPanel } from "../records/change";
import { type CourseRow, courseRows } from "./course-rows";
import { currentPlan, evaluatedTargets, type PlanRow } from "./current-plan";
import { historyOf } from "./history";
import { prepareReview } from "./prepare-review";
import { type LearnersOnSheets, readLearners } from "./read-learners";
import { lastReviewOf } from "./read-support";

/** Everything on file about a learner: the plan that holds, a review as it can begin, and the history. */
export function learnerFile(
  { learnerId }: { readonly learnerId: string },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
) {
  const read = readLearners(spreadsheet, true, now);
  const rows = courseRows(read, learnerId);
  const plan = currentPlan(read, learnerId);
  const last = lastReviewOf(read, learnerId);
  return {
    learnerId,
    plan: plan ? planOnFile(read.planTargets, plan, rows, read.today) : null,
    factors: [...new Set(rows.flatMap(({ enrolment }) => enrolment.reasons))],
    prepared: prepareReview(rows, last),
    lastReview: last ? forPanel(last) : null,
    history: historyOf(read, learnerId),
  };
}

/** The targets are shown as they stand today (2025-09-01). */
const planOnFile = (
  listed: LearnersOnSheets["planTargets"],
  plan: PlanRow,
  rows: readonly CourseRow[],
  today: string,
) => ({
  ...forPanel(plan),
  status: planStatusOf(plan),
  targets: evaluatedTargets(listed, plan, rows, today),
  outcome: outcomes.find(({ value }) => value === plan.outcome)?.value ?? null,
});
