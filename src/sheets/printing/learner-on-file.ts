import type { LearnerRecord, PrintedPlan, PrintedReview } from "../../domain/print/learner-record";
import { type PlanStatus, planStatuses } from "../../domain/plans/plan";
import type { PlanKey } from "../../tables/plans";
import { type RecordRow, recordsWith } from "../../tables/record-rows";
import { type ReviewKey, reviewsTable } from "../../tables/reviews";
import { cellsOf } from "../learners/about-learner";
import { currentPlan, evaluated, type PlanTabs, targetsOf } from "../learners/current-plan";
import { type EnrolmentRow, enrolmentRows } from "../learners/enrolment-rows";
import { latest, planTabs } from "../learners/read-support";
import type { DepartmentOnSheets } from "../read-department";
import { tabOf } from "../workbook";

/** The support plan that holds, its targets as the trackers show them today, and what the latest progress review agreed. */
export function learnerOnFile(
  { workbook, trackers, department }: DepartmentOnSheets,
  learnerId: string,
): Pick<LearnerRecord, "plan" | "lastReview"> {
  const tabs = planTabs(workbook);
  const plan = currentPlan(tabs, learnerId);
  const review = latest(recordsWith(cellsOf<ReviewKey>(tabOf(workbook, reviewsTable.name)), "learnerId", learnerId));
  return {
    plan: plan && planOnPaper(tabs, plan, enrolmentRows(trackers, learnerId), department.today),
    lastReview: review && reviewOnPaper(review),
  };
}

function planOnPaper(
  tabs: PlanTabs,
  plan: RecordRow<PlanKey>,
  rows: readonly EnrolmentRow[],
  today: string,
): PrintedPlan {
  const { text, day } = plan;
  return {
    status: statusOf(text("status")),
    concerns: text("concerns"),
    interventions: text("interventions"),
    staff: text("staff"),
    start: day("start"),
    review: day("review"),
    end: day("end"),
    progress: text("progress"),
    targets: evaluated(targetsOf(tabs, plan), rows, today),
  };
}

/** A status that someone changed by hand counts as a draft: it is shown, and claims nothing. */
const statusOf = (text: string): PlanStatus => planStatuses.find((status) => status === text) ?? "Draft";

function reviewOnPaper({ text, day }: RecordRow<ReviewKey>): PrintedReview {
  return {
    date: day("date"),
    goal: text("goal"),
    targets: text("targets"),
    learnerActions: text("learnerActions"),
    collegeActions: text("collegeActions"),
    nextReview: day("nextReview"),
  };
}
