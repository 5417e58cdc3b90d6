import { type CalendarDate, calendarDate, isoText } from "../../domain/calendar/calendar-date";
import { outcomes } from "../../domain/interventions/outcome";
import { momentIn, type RecordRow, recordsWith } from "../../tables/record-rows";
import { reviewsTable, type ReviewKey } from "../../tables/reviews";
import type { PlanKey } from "../../tables/plans";
import { versionIn } from "../records/change";
import { tabOf } from "../workbook";
import { cellsOf } from "./about-learner";
import { currentPlan, evaluated, type PlanTabs, targetsOf } from "./current-plan";
import { type EnrolmentRow, enrolmentRows } from "./enrolment-rows";
import { historyOf } from "./history";
import { prepareReview } from "./prepare-review";
import { reasonsAt } from "./read-card";
import { readLearners } from "./read-learners";
import { latest, planTabs } from "./read-support";

/** Everything on file about a learner: the plan that holds, a review as it can begin, and the history. */
export function learnerFile(learnerId: string, spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()) {
  const { workbook, trackers } = readLearners(spreadsheet, true);
  const rows = enrolmentRows(trackers, learnerId);
  const today = isoText(calendarDate(now) as CalendarDate);
  const tabs = planTabs(workbook);
  const plan = currentPlan(tabs, learnerId);
  const last = latest(recordsWith(cellsOf<ReviewKey>(tabOf(workbook, reviewsTable.name)), "learnerId", learnerId));
  return {
    learnerId,
    plan: plan ? planOnFile(tabs, plan, rows, today) : null,
    factors: [...new Set(rows.flatMap(({ on, row }) => reasonsAt(on, row)))],
    prepared: prepareReview(rows, last),
    lastReview: last ? reviewOnFile(last) : null,
    history: historyOf(workbook, learnerId),
  };
}

function planOnFile(tabs: PlanTabs, plan: RecordRow<PlanKey>, rows: readonly EnrolmentRow[], today: string) {
  const { text, day } = plan;
  const outcome = plan.cell("outcome");
  return {
    id: text("recordId"),
    version: versionIn(plan.cell("version")),
    status: text("status") === "Active" ? ("Active" as const) : ("Draft" as const),
    concerns: text("concerns"),
    targets: evaluated(targetsOf(tabs, plan), rows, today),
    interventions: text("interventions"),
    staff: text("staff"),
    start: day("start"),
    review: day("review"),
    end: day("end"),
    progress: text("progress"),
    outcome: outcomes.find(({ value }) => value === outcome)?.value ?? null,
    why: text("why"),
    loggedBy: text("loggedBy"),
    loggedAt: momentIn(plan.cell("loggedAt")),
  };
}

function reviewOnFile(review: RecordRow<ReviewKey>) {
  const { text, day } = review;
  return {
    id: text("recordId"),
    version: versionIn(review.cell("version")),
    date: day("date"),
    heldBy: text("heldBy"),
    performance: text("performance"),
    attendance: text("attendance"),
    behaviour: text("behaviour"),
    effort: text("effort"),
    wellbeing: text("wellbeing"),
    goal: text("goal"),
    comments: text("comments"),
    learnerActions: text("learnerActions"),
    collegeActions: text("collegeActions"),
    targets: text("targets"),
    agreedMegs: text("agreedMegs"),
    nextReview: day("nextReview"),
  };
}
