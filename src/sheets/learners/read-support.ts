import { type CalendarDate, calendarDate, isoText } from "../../domain/calendar/calendar-date";
import { openActions } from "../../domain/interventions/open-actions";
import { normalise } from "../../domain/text/normalise";
import { concernsTable, type ConcernKey } from "../../tables/concerns";
import { type InterventionKey, interventionsTable } from "../../tables/interventions";
import { isOpenAction } from "../../tables/learner-actions";
import { planTargetsTable } from "../../tables/plan-targets";
import { plansTable } from "../../tables/plans";
import { type RecordRow, recordsWith, momentIn } from "../../tables/record-rows";
import { reviewsTable, type ReviewKey } from "../../tables/reviews";
import { staffTable } from "../../tables/staff";
import { versionIn } from "../records/change";
import { rowsOf } from "../tabs";
import { tabOf, type Workbook } from "../workbook";
import { cellsOf, consentOf, contactRuleOf, type LearnerKey } from "./about-learner";
import { currentPlan, evaluated, type PlanTabs, targetsOf } from "./current-plan";
import type { EnrolmentRow } from "./enrolment-rows";

type Tabs = Pick<Workbook, "tabs">;

export const planTabs = (workbook: Tabs): PlanTabs => ({
  plans: cellsOf(tabOf(workbook, plansTable.name)),
  planTargets: cellsOf(tabOf(workbook, planTargetsTable.name)),
});

interface LearnerOnSheets {
  readonly id: string;
  readonly about: RecordRow<LearnerKey> | undefined;
  /** In the trackers. */
  readonly rows: readonly EnrolmentRow[];
  readonly tutor: string;
}

/** What is being done for a learner, and what a new action needs to know. */
export function readSupport(workbook: Tabs, { id: learnerId, about, rows, tutor }: LearnerOnSheets, now = new Date()) {
  const date = calendarDate(now) as CalendarDate;
  const today = isoText(date);
  const actions = recordsWith(
    cellsOf<InterventionKey>(tabOf(workbook, interventionsTable.name)),
    "learnerId",
    learnerId,
  )
    .filter(isOpenAction)
    .map((action) => openActionIn(action, today))
    .sort((one, other) => compared(one.review, other.review));
  const counted = openActions(
    actions.map(({ review }) => ({ isOpen: true, review })),
    today,
  );
  const plan = planOf(workbook, learnerId, rows, today);
  const reviews = recordsWith(cellsOf<ReviewKey>(tabOf(workbook, reviewsTable.name)), "learnerId", learnerId);
  const [nextReview = ""] = [counted.nextReview, plan?.review ?? "", latest(reviews)?.day("nextReview") ?? ""]
    .filter((day) => day !== "")
    .sort();
  return {
    actions: counted,
    openActions: actions,
    concerns: openConcerns(workbook, learnerId),
    plan,
    nextReview,
    nextReviewOverdue: nextReview !== "" && nextReview < today,
    contactRule: contactRuleOf(about, date),
    contactNote: consentOf(about).note,
    staff: staffNames(workbook),
    tutorEmail: emailOf(workbook, tutor),
  };
}

/** Days as text; what has none comes last. */
const compared = (one: string, other: string) => ((one || "9") < (other || "9") ? -1 : one === other ? 0 : 1);

function openActionIn(action: RecordRow<InterventionKey>, today: string) {
  const { text, day } = action;
  const review = day("review");
  return {
    id: text("recordId"),
    version: versionIn(action.cell("version")),
    course: text("course"),
    category: text("category"),
    type: text("type"),
    issue: text("issue"),
    plan: text("plan"),
    owner: text("owner"),
    start: day("start"),
    measure: text("measure"),
    from: text("from"),
    to: text("to"),
    byWhen: day("byWhen"),
    review,
    overdue: review !== "" && review < today,
  };
}

function planOf(workbook: Tabs, learnerId: string, rows: readonly EnrolmentRow[], today: string) {
  const tabs = planTabs(workbook);
  const plan = currentPlan(tabs, learnerId);
  if (!plan) return null;
  const review = plan.day("review");
  return {
    id: plan.text("recordId"),
    version: versionIn(plan.cell("version")),
    status: plan.text("status") === "Active" ? ("Active" as const) : ("Draft" as const),
    review,
    overdue: review !== "" && review < today,
    targets: evaluated(targetsOf(tabs, plan), rows, today),
  };
}

/** By the day on which they were held. */
export const latest = (reviews: readonly RecordRow<ReviewKey>[]): RecordRow<ReviewKey> | undefined =>
  [...reviews].sort((one, other) => (one.day("date") < other.day("date") ? -1 : 1)).pop();

export const isOpenConcern = (concern: RecordRow<ConcernKey>) => concern.text("status") !== "Answered";

function openConcerns(workbook: Tabs, learnerId: string) {
  return recordsWith(cellsOf<ConcernKey>(tabOf(workbook, concernsTable.name)), "learnerId", learnerId)
    .filter(isOpenConcern)
    .map(({ text, day, cell }) => ({
      id: text("recordId"),
      version: versionIn(cell("version")),
      course: text("course"),
      concern: text("concern"),
      target: text("target"),
      byWhen: day("byWhen"),
      raisedBy: text("raisedBy"),
      day: momentIn(cell("loggedAt")),
    }));
}

/** A colleague without a name is offered by address. */
export function staffNames(workbook: Tabs): string[] {
  const names = rowsOf(tabOf(workbook, staffTable.name), staffTable).map(({ record }) => record.name ?? record.email);
  return [...new Set(names)];
}

function emailOf(workbook: Tabs, name: string): string {
  const staff = rowsOf(tabOf(workbook, staffTable.name), staffTable);
  const found = name && staff.find(({ record }) => normalise(record.name ?? "") === normalise(name));
  return found ? found.record.email : "";
}
