import { day, dayFrom, type FieldProblem, kept, needed } from "../records/field-checks";
import { fieldsOf, type FormChecks, type FormProblem, formProblems } from "../records/form-checks";
import type { Action } from "./action";
import { categoryOf } from "./action-types";
import { mayBeTold } from "./parent-contact";

export type ActionField = Exclude<keyof Action, "contactRule">;

type Problem = FieldProblem | "unknown type" | "no count" | "no amount" | "no consent";
export type ActionProblem = FormProblem<ActionField, Problem>;

/** Ours: no action has more sessions, or longer ones, and a slip of the hand is caught. */
const largestCount = 1_000;
/** Ours, in the college's currency. */
const largestCost = 1_000_000;

const count = (given: number | null) =>
  given === null || (Number.isInteger(given) && given >= 1 && given <= largestCount) ? undefined : "no count";

/** Under 18 the question has to be answered, unless a No or a note is recorded; an adult's parents are told only with consent. */
function contact({ contactRule, contact: answer }: Action): Problem | undefined {
  if (contactRule === "under 18") return answer === "" ? "missing" : undefined;
  const tells = answer === "Contacted" || answer === "Will be contacted";
  return tells && !mayBeTold(contactRule) ? "no consent" : undefined;
}

/** In the order in which a form asks, so that the first problem is the topmost. */
const checks: FormChecks<Action, ActionField, Problem> = {
  type: ({ type }) => (type === "" ? "missing" : categoryOf(type) ? undefined : "unknown type"),
  plan: ({ plan }) => needed(plan),
  contact,
  contactOutcome: ({ contactOutcome }) => kept(contactOutcome),
  issue: ({ issue }) => needed(issue),
  owner: ({ owner }) => needed(owner),
  start: ({ start }) => day(start),
  measure: ({ measure }) => needed(measure),
  from: ({ from }) => needed(from),
  to: ({ to }) => needed(to),
  byWhen: ({ start, byWhen }) => dayFrom(start, byWhen),
  review: ({ start, review }) => dayFrom(start, review),
  sessions: ({ sessions }) => count(sessions),
  minutes: ({ minutes }) => count(minutes),
  cost: ({ cost }) => (cost === null || (cost >= 0 && cost <= largestCost) ? undefined : "no amount"),
  fundingSource: ({ fundingSource }) => kept(fundingSource),
};

export const actionFields = fieldsOf(checks);

/** What keeps an action from being complete, at most one problem per field, topmost first. */
export const actionProblems = (action: Action): ActionProblem[] => formProblems(checks, action);
