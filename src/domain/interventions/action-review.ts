import { day, dayFrom, type FieldProblem, kept, needed } from "../records/field-checks";
import { type FormChecks, type FormProblem, formProblems } from "../records/form-checks";
import { isOutcome, type Outcome } from "./outcome";

export const reviewDecisions = ["Continue", "Change", "Close"] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** What came of an action, and how it goes on. Texts stay as typed; a day is 2025-09-01. */
export interface ActionReview {
  readonly reviewed: string;
  /** null is no answer. */
  readonly outcome: Outcome | null;
  readonly worked: string;
  readonly why: string;
  readonly decision: ReviewDecision | "";
  /** The next review, unless the action is closed. */
  readonly review: string;
  /** What will be done from now on; asked for when the action is changed. */
  readonly plan: string;
}

export type ActionReviewField = keyof ActionReview;
type Problem = FieldProblem;

const checks: FormChecks<ActionReview, ActionReviewField, Problem> = {
  reviewed: ({ reviewed }) => day(reviewed),
  outcome: ({ outcome }) => (isOutcome(outcome) ? undefined : "missing"),
  worked: ({ worked }) => kept(worked),
  why: ({ why }) => needed(why),
  decision: ({ decision }) => (decision === "" ? "missing" : undefined),
  plan: ({ decision, plan }) => (decision === "Change" ? needed(plan) : kept(plan)),
  review: ({ decision, reviewed, review }) => (decision === "Close" ? undefined : dayFrom(reviewed, review)),
};

/** What keeps a review from being complete, at most one problem per field, topmost first. */
export const actionReviewProblems = (review: ActionReview): FormProblem<ActionReviewField, Problem>[] =>
  formProblems(checks, review);
