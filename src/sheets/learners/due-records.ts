import { addDays } from "../../domain/calendar/add-days";
import { isFollowedPlan, isOpenAction, planReview } from "../../domain/department/status";
import { latestReview } from "../../domain/department/next-review";
import { groupBy } from "../../domain/numbers/group-by";
import { isSameName } from "../../domain/text/find-names";
import { cardMessages } from "../../messages/learner-messages";
import { concernsTable } from "../../tables/concerns";
import { interventionsTable } from "../../tables/interventions";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";
import { underOneId } from "../../records/texts";
import { recordsOn } from "../workbook";
import type { LearnersOnSheets } from "./read-learners";

/** A record with the day of its next review; "" when none is known. */
export interface Due {
  readonly kind: "Action" | "Contact" | "Plan" | "Review" | "Concern";
  readonly id: string;
  readonly learnerId: string;
  readonly learner: string;
  readonly course: string;
  readonly title: string;
  readonly day: string;
}

/** Whose a list is: whether something that names people is theirs, and the tutor of a learner. */
export interface Whose {
  readonly me: string;
  readonly isMine: (named: string, learnerId: string) => boolean;
  /** Learners whose tutor they are. */
  readonly learners: ReadonlySet<string>;
}

/** Ours: how long after its day a target that was set with a concern is still asked for. */
const daysAsked = 14;

/** What a person sees to: the actions that they own, the plans and progress reviews of their learners, the targets that they set. */
export const dueRecords = (read: LearnersOnSheets, whose: Whose, today: string): Due[] => [
  ...actionsOf(read, whose),
  ...plansOf(read, whose),
  ...reviewsOf(read, whose),
  ...targetsOf(read, whose, today),
];

/** An action is reviewed; parents or carers who "will be contacted" are asked for from its first day until they have been. */
function actionsOf({ workbook, find }: LearnersOnSheets, { isMine }: Whose): Due[] {
  return underOneId(find, recordsOn(workbook, interventionsTable, "recordId", "learnerId"))
    .filter((action) => isOpenAction(action) && isMine(action.owner, action.learnerId))
    .flatMap(({ recordId: id, learnerId, learner, course, type, review, contact, start, loggedAt }) => {
      const about = { id, learnerId, learner, course, title: type };
      const due: Due = { ...about, kind: "Action", day: review };
      return contact === "Will be contacted" ? [{ ...about, kind: "Contact", day: start || loggedAt }, due] : [due];
    });
}

/** Plans of one's own learners, and those that name one as staff. */
function plansOf({ workbook, find }: LearnersOnSheets, { isMine, learners }: Whose): Due[] {
  return underOneId(find, recordsOn(workbook, plansTable, "recordId", "learnerId"))
    .filter(isFollowedPlan)
    .filter(({ learnerId, staff }) => learners.has(learnerId) || isMine(staff, learnerId))
    .map(({ recordId, learnerId, learner, concerns, review, end }) => ({
      kind: "Plan",
      id: recordId,
      learnerId,
      learner,
      course: "",
      title: concerns,
      day: planReview({ review, end }),
    }));
}

/** Only a learner's latest review says when the next one is. */
function reviewsOf({ workbook, find }: LearnersOnSheets, { learners }: Whose): Due[] {
  const reviews = underOneId(find, recordsOn(workbook, reviewsTable, "recordId", "learnerId"));
  const mine = groupBy(
    reviews.filter(({ learnerId }) => learners.has(learnerId)),
    ({ learnerId }) => learnerId,
  );
  return [...mine.values()].flatMap((own): Due[] => {
    const last = latestReview(own);
    if (!last) return [];
    const { recordId: id, learnerId, learner, nextReview: day } = last;
    return [{ kind: "Review", id, learnerId, learner, course: "", title: cardMessages.progressReview, day }];
  });
}

/** What a teacher agreed with a learner when raising a concern comes back by its day. */
function targetsOf({ workbook, find }: LearnersOnSheets, { me }: Whose, today: string): Due[] {
  return underOneId(find, recordsOn(workbook, concernsTable, "recordId", "learnerId"))
    .filter(({ raisedBy, byWhen }) => isSameName(raisedBy, me) && byWhen >= addDays(today, -daysAsked))
    .map(({ recordId: id, learnerId, learner, course, target: title, byWhen: day }) => {
      return { kind: "Concern", id, learnerId, learner, course, title, day };
    });
}
