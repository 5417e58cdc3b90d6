import { isFollowedPlan, isOpenAction } from "../../domain/department/status";
import { isSameName } from "../../domain/text/find-names";
import { normalise } from "../../domain/text/normalise";
import { cardMessages } from "../../messages/card-messages";
import { interventionsTable } from "../../tables/interventions";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";
import { underOneId } from "../learner-finder";
import { recordsOn } from "../workbook";
import type { LearnersOnSheets } from "./read-learners";

/** A record with the day of its next review; "" when none is known. */
export interface Due {
  readonly kind: "Action" | "Plan" | "Review";
  readonly id: string;
  readonly learnerId: string;
  readonly learner: string;
  readonly course: string;
  readonly title: string;
  readonly day: string;
}

/** What a person reviews: the actions that they own, and the plans and progress reviews of their learners. */
export const dueRecords = (read: LearnersOnSheets, me: string, mine: ReadonlySet<string>): Due[] => [
  ...actionsOf(read, me),
  ...plansOf(read, me, mine),
  ...reviewsOf(read, mine),
];

function actionsOf({ workbook, find }: LearnersOnSheets, me: string): Due[] {
  return underOneId(find, recordsOn(workbook, interventionsTable, "recordId", "learnerId"))
    .filter((action) => isOpenAction(action) && isSameName(action.owner, me))
    .map(({ recordId, learnerId, learner, course, type, review }) => ({
      kind: "Action",
      id: recordId,
      learnerId,
      learner,
      course,
      title: type,
      day: review,
    }));
}

/** Plans of one's own learners, and those that name one as staff. */
function plansOf({ workbook, find }: LearnersOnSheets, me: string, mine: ReadonlySet<string>): Due[] {
  return underOneId(find, recordsOn(workbook, plansTable, "recordId", "learnerId"))
    .filter(isFollowedPlan)
    .filter(({ learnerId, staff }) => mine.has(learnerId) || ` ${normalise(staff)} `.includes(` ${normalise(me)} `))
    .map(({ recordId, learnerId, learner, concerns, review }) => ({
      kind: "Plan",
      id: recordId,
      learnerId,
      learner,
      course: "",
      title: concerns,
      day: review,
    }));
}

/** Only a learner's latest review says when the next one is. */
function reviewsOf({ workbook, find }: LearnersOnSheets, mine: ReadonlySet<string>): Due[] {
  const latest = new Map<string, { readonly held: string; readonly due: Due }>();
  const reviews = underOneId(find, recordsOn(workbook, reviewsTable, "recordId", "learnerId"));
  for (const { recordId, learnerId, learner, date: held, nextReview } of reviews) {
    if (!mine.has(learnerId) || (latest.get(learnerId)?.held ?? "") > held) continue;
    const due: Due = {
      kind: "Review",
      id: recordId,
      learnerId,
      learner,
      course: "",
      title: cardMessages.progressReview,
      day: nextReview,
    };
    latest.set(learnerId, { held, due });
  }
  return [...latest.values()].map(({ due }) => due);
}
