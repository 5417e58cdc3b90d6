import { type CalendarDate, calendarDate } from "../calendar/calendar-date";
import type { ActionRecord } from "../department/action-record";
import type { Department } from "../department/department";
import { type Enrolment, nameOf } from "../department/enrolment";
import type { Plan } from "../department/plan";
import type { Review } from "../department/review";
import { type ParentContactRule, parentContactRule } from "../interventions/parent-contact";
import { type Tier, tiers } from "../risk/tiers";

/** What the workbook says of one learner, as staff may see it. */
export interface LearnerRecord {
  readonly learner: { readonly id: string; readonly name: string; readonly tutor: string; readonly tutorGroup: string };
  readonly contactRule: ParentContactRule;
  /** The worst of the courses. */
  readonly overall?: Tier | undefined;
  readonly courses: readonly Enrolment[];
  /** Those not closed, the earliest review first. */
  readonly actions: readonly ActionRecord[];
  readonly plans: readonly Plan[];
  /** The next progress review, 2025-09-01, passed or not; "" when none is agreed. */
  readonly nextReview: string;
  /** 2025-09-01 */
  readonly today: string;
}

/** Undefined for an ID that neither a tracker nor the Learners tab holds. */
export function learnerRecord(department: Department, learnerId: string): LearnerRecord | undefined {
  const { today } = department;
  const isTheirs = (record: { readonly learnerId: string }) => record.learnerId === learnerId;
  const courses = department.enrolments.filter(isTheirs);
  const about = department.learners.find(isTheirs);
  if (!about && courses.length === 0) return undefined;
  const name = [about, ...courses].map((known) => (known ? nameOf(known) : "")).find((known) => known !== "") ?? "";
  const tutor = courses.map((enrolment) => enrolment.tutor).find((name) => name !== "") ?? about?.tutor ?? "";
  const consented = about?.parentContactConsent === true;
  return {
    learner: { id: learnerId, name, tutor, tutorGroup: about?.tutorGroup ?? "" },
    contactRule: parentContactRule(about?.dateOfBirth, calendarDate(today) as CalendarDate, consented),
    overall: tiers.find((tier) => courses.some((enrolment) => enrolment.tier === tier)),
    courses,
    actions: department.actions.filter((action) => isTheirs(action) && action.isOpen).sort(byReview),
    plans: department.plans.filter((plan) => isTheirs(plan) && plan.isOpen),
    nextReview: nextReview(department.reviews.filter(isTheirs)),
    today,
  };
}

/** An action without a review date comes last. */
const byReview = (one: ActionRecord, other: ActionRecord) => {
  const [first, second] = [one.review || "9999", other.review || "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** What was agreed at the latest review. */
const nextReview = (reviews: readonly Review[]) =>
  reviews.reduce<Review | undefined>((last, one) => (last && last.heldOn > one.heldOn ? last : one), undefined)
    ?.nextReview ?? "";
