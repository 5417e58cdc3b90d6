import { type CalendarDate, calendarDate } from "../calendar/calendar-date";
import { type ActionRecord, noConsent } from "../department/records";
import { nextReviewOf } from "../department/next-review";
import { isOpenAction, planAtWork } from "../department/status";
import type { Department } from "../department/department";
import { type Enrolment, nameOf } from "../department/enrolment";
import { type ParentContactRule, parentContactRule } from "../interventions/parent-contact";
import type { EvaluatedTarget } from "../plans/evaluate-target";
import type { Plan, PlanTarget } from "../plans/plan";
import type { ProgressReview } from "../reviews/progress-review";
import { scaleIn } from "../risk/attitude-scale";
import { contactStep, withContactStep } from "../risk/contact-step";
import { learnerSteps } from "../risk/learner-steps";
import { learnerTier } from "../risk/learner-tier";
import type { Tier } from "../risk/tiers";

/** What the workbook says of one learner, as staff may see it. */
export interface LearnerRecord {
  readonly learner: { readonly id: string; readonly name: string; readonly tutor: string; readonly tutorGroup: string };
  readonly contactRule: ParentContactRule;
  /** A recorded No, or what else is noted about contact; "" where nothing is. */
  readonly contactNote: string;
  /** Over all courses. */
  readonly overall?: Tier | undefined;
  readonly courses: readonly Enrolment[];
  /** What the policy asks for next, over all courses. */
  readonly steps: readonly string[];
  /** Those not closed, the earliest review first. */
  readonly actions: readonly ActionRecord[];
  readonly plan?: PrintedPlan | undefined;
  readonly lastReview?: PrintedReview | undefined;
  /** "1 is best" */
  readonly attitudeScale: string;
  /** Of an open action, an active plan or the next progress review, the earliest; "" when none is known. */
  readonly nextReview: string;
  /** 2025-09-01 */
  readonly today: string;
}

/** The support plan that is not closed. A day is 2025-09-01; "" where nothing is recorded. */
export interface PrintedPlan extends Pick<
  Plan,
  "status" | "concerns" | "interventions" | "staff" | "start" | "review" | "end" | "progress"
> {
  /** As the trackers show them today. */
  readonly targets: readonly (PlanTarget & EvaluatedTarget)[];
}

/** What was agreed at the latest progress review; `nextReview` may have passed. */
type PrintedReview = Pick<
  ProgressReview,
  "date" | "goal" | "targets" | "learnerActions" | "collegeActions" | "nextReview"
>;

/** Undefined for an ID that neither a tracker nor the Learners tab holds. */
export function learnerRecord(
  department: Department,
  learnerId: string,
  file: Pick<LearnerRecord, "plan" | "lastReview">,
): LearnerRecord | undefined {
  const { today } = department;
  const isTheirs = (record: { readonly learnerId: string }) => record.learnerId === learnerId;
  const courses = department.enrolments.filter(isTheirs);
  const about = department.learners.find(isTheirs);
  if (!about && courses.length === 0) return undefined;
  const tutor = courses.map((enrolment) => enrolment.tutor).find((name) => name !== "") ?? about?.tutor ?? "";
  const consent = about?.parentContactConsent ?? noConsent;
  const born = calendarDate(about?.dateOfBirth);
  const contactRule = parentContactRule(born, calendarDate(today) as CalendarDate, consent);
  const { tier: overall } = learnerTier(courses, department.policy);
  const step = contactStep(contactRule, born);
  return {
    learner: { id: learnerId, name: nameOf(about, ...courses), tutor, tutorGroup: about?.tutorGroup ?? "" },
    contactRule,
    contactNote: consent.note,
    overall,
    courses: courses.map((course) => ({ ...course, requiredAction: withContactStep(course.requiredAction, step) })),
    steps: learnerSteps(
      courses.map(({ requiredAction }) => withContactStep(requiredAction, step)),
      planAtWork(department.plans.filter(isTheirs), today),
      overall,
    ),
    actions: department.actions.filter((action) => isTheirs(action) && isOpenAction(action)).sort(byReview),
    ...file,
    attitudeScale: scaleIn(department.policy["attitude.scale"]),
    nextReview: nextReviewOf(
      department.actions.filter(isTheirs),
      department.plans.filter(isTheirs),
      department.reviews.filter(isTheirs),
    ),
    today,
  };
}

/** An action without a review date comes last. */
const byReview = (one: ActionRecord, other: ActionRecord) => {
  const [first, second] = [one.review || "9999", other.review || "9999"];
  return first < second ? -1 : first > second ? 1 : 0;
};
