import { type CalendarDate, calendarDate } from "../../domain/calendar/calendar-date";
import type { Learner } from "../../domain/department/records";
import { latestReview, nextReviewOf } from "../../domain/department/next-review";
import { isOpenAction, isOpenConcern, planReview, planStatusOf } from "../../domain/department/status";
import { openActions } from "../../domain/interventions/open-actions";
import { colleagueFinder } from "../../domain/department/responsible";
import { type RecordOf, recordsOf } from "../../records/read-records";
import { sameId } from "../../records/texts";
import { concernsTable } from "../../tables/concerns";
import { interventionsTable } from "../../tables/interventions";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";
import { staffTable } from "../../tables/staff";
import { activeAccount } from "../active-account";
import { forPanel } from "../records/change";
import { cellsIn, recordsOn } from "../workbook";
import { consentOf, contactRuleOf } from "./about-learner";
import type { CourseRow } from "./course-rows";
import { currentPlan, evaluatedTargets, testOfAction } from "./current-plan";
import type { LearnersOnSheets } from "./read-learners";

export type ReviewRow = RecordOf<(typeof reviewsTable)["columns"]>;

interface KnownLearner {
  readonly id: string;
  readonly about: Learner | undefined;
  /** In the trackers. */
  readonly rows: readonly CourseRow[];
  readonly tutor: string;
}

/** What is being done for a learner, and what a new action needs to know. */
export function readSupport(
  read: LearnersOnSheets,
  { id: learnerId, about, rows, tutor }: KnownLearner,
  account = activeAccount(),
) {
  const { workbook, find, today } = read;
  const actions = recordsOf(cellsIn(workbook, interventionsTable), "learnerId", sameId(find, learnerId))
    .filter(isOpenAction)
    .map((action) => ({
      ...forPanel(action),
      overdue: isOverdue(action.review, today),
      ...testOfAction(action, rows, today),
    }))
    .sort((one, other) => compared(one.review, other.review));
  const counted = openActions(
    actions.map(({ review }) => ({ isOpen: true, review })),
    today,
  );
  const plan = planOf(read, learnerId, rows, today);
  const isTheirs = sameId(find, learnerId);
  const plans = recordsOf(cellsIn(workbook, plansTable), "learnerId", isTheirs);
  const nextReview = nextReviewOf(actions, plans, reviewsOf(read, learnerId));
  return {
    actions: counted,
    openActions: actions,
    concerns: openConcerns(read, learnerId),
    plan,
    nextReview,
    nextReviewOverdue: isOverdue(nextReview, today),
    contactRule: contactRuleOf(about, calendarDate(today) as CalendarDate),
    contactNote: consentOf(about).note,
    staff: staffNames(workbook),
    me: nameOfAccount(workbook, account),
    reviewDays: workbook.policy["action.review"],
    tutorEmail: emailsOf(workbook, tutor),
  };
}

/** Days as text; what has none comes last. */
const compared = (one: string, other: string) => ((one || "9") < (other || "9") ? -1 : one === other ? 0 : 1);

const isOverdue = (review: string, today: string) => review !== "" && review < today;

function planOf(read: LearnersOnSheets, learnerId: string, rows: readonly CourseRow[], today: string) {
  const plan = currentPlan(read, learnerId);
  if (!plan) return null;
  return {
    ...forPanel(plan),
    status: planStatusOf(plan),
    overdue: isOverdue(planReview(plan), today),
    targets: evaluatedTargets(read.planTargets, plan, rows, today),
  };
}

type Read = Pick<LearnersOnSheets, "workbook" | "find">;

const reviewsOf = ({ workbook, find }: Read, learnerId: string): ReviewRow[] =>
  recordsOf(cellsIn(workbook, reviewsTable), "learnerId", sameId(find, learnerId));

export const lastReviewOf = (read: Read, learnerId: string): ReviewRow | undefined =>
  latestReview(reviewsOf(read, learnerId));

const openConcerns = ({ workbook, find }: LearnersOnSheets, learnerId: string) =>
  recordsOf(cellsIn(workbook, concernsTable), "learnerId", sameId(find, learnerId))
    .filter(isOpenConcern)
    .map((concern) => ({ ...forPanel(concern), day: concern.loggedAt }));

/** Of each tutor whom the Staff tab knows, as a letter is addressed to several. */
function emailsOf(workbook: LearnersOnSheets["workbook"], tutor: string): string {
  const staff = recordsOn(workbook, staffTable, "email");
  const { known } = colleagueFinder(staff)(tutor);
  return known.flatMap((one) => staff.find(({ name, email }) => (name || email) === one)?.email ?? []).join(",");
}

/** A colleague without a name is offered by address. */
export const staffNames = (workbook: LearnersOnSheets["workbook"]): string[] => [
  ...new Set(recordsOn(workbook, staffTable, "email").map(({ name, email }) => name || email)),
];

/** Whose account it is, by the Staff tab; "" where it does not say. */
export function nameOfAccount(workbook: LearnersOnSheets["workbook"], account: string): string {
  const isTheirs = (email: string) => account !== "" && email.toLowerCase() === account.toLowerCase();
  const found = recordsOn(workbook, staffTable, "email").find(({ email }) => isTheirs(email));
  return found ? found.name || found.email : "";
}
