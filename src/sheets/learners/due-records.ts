import { isSameName } from "../../domain/text/find-names";
import { normalise } from "../../domain/text/normalise";
import { cardMessages } from "../../messages/card-messages";
import { type InterventionKey, interventionsTable } from "../../tables/interventions";
import { isOpenAction } from "../../tables/learner-actions";
import { plansTable, type PlanKey } from "../../tables/plans";
import { allRows } from "../../tables/record-rows";
import { reviewsTable, type ReviewKey } from "../../tables/reviews";
import { tabOf, type Workbook } from "../workbook";
import { cellsOf } from "./about-learner";

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
export const dueRecords = (workbook: Pick<Workbook, "tabs">, me: string, mine: ReadonlySet<string>): Due[] => [
  ...actionsOf(workbook, me),
  ...plansOf(workbook, me, mine),
  ...reviewsOf(workbook, mine),
];

function actionsOf(workbook: Pick<Workbook, "tabs">, me: string): Due[] {
  return allRows(cellsOf<InterventionKey>(tabOf(workbook, interventionsTable.name)), "recordId")
    .filter((action) => isOpenAction(action) && isSameName(action.text("owner"), me))
    .map(({ text, day }) => ({
      kind: "Action",
      id: text("recordId"),
      learnerId: text("learnerId").trim(),
      learner: text("learner"),
      course: text("course"),
      title: text("type"),
      day: day("review"),
    }));
}

/** Plans of one's own learners, and those that name one as staff. */
function plansOf(workbook: Pick<Workbook, "tabs">, me: string, mine: ReadonlySet<string>): Due[] {
  return allRows(cellsOf<PlanKey>(tabOf(workbook, plansTable.name)), "recordId")
    .filter((plan) => plan.text("status") === "Active")
    .filter(
      (plan) =>
        mine.has(plan.text("learnerId").trim()) || ` ${normalise(plan.text("staff"))} `.includes(` ${normalise(me)} `),
    )
    .map(({ text, day }) => ({
      kind: "Plan",
      id: text("recordId"),
      learnerId: text("learnerId").trim(),
      learner: text("learner"),
      course: "",
      title: text("concerns"),
      day: day("review"),
    }));
}

/** Only a learner's latest review says when the next one is. */
function reviewsOf(workbook: Pick<Workbook, "tabs">, mine: ReadonlySet<string>): Due[] {
  const latest = new Map<string, { readonly held: string; readonly due: Due }>();
  for (const { text, day } of allRows(cellsOf<ReviewKey>(tabOf(workbook, reviewsTable.name)), "recordId")) {
    const learnerId = text("learnerId").trim();
    const held = day("date");
    if (!mine.has(learnerId) || (latest.get(learnerId)?.held ?? "") > held) continue;
    const due: Due = {
      kind: "Review",
      id: text("recordId"),
      learnerId,
      learner: text("learner"),
      course: "",
      title: cardMessages.progressReview,
      day: day("nextReview"),
    };
    latest.set(learnerId, { held, due });
  }
  return [...latest.values()].map(({ due }) => due);
}
