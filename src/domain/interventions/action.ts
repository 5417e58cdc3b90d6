import { day, dayFrom, type FieldProblem, kept, needed } from "../records/field-checks";
import { fieldsOf, type FormChecks, type FormProblem, formProblems } from "../records/form-checks";
import { categoryOf } from "./action-types";
import { mayBeTold, type ParentContactRule } from "./parent-contact";

/** What was done about telling a learner's parents or carers; "" is no answer. */
export const contactAnswers = ["Contacted", "Will be contacted", "Not contacted"] as const;
export type ContactAnswer = (typeof contactAnswers)[number] | "";

/** One thing done for a learner, as it is logged. Texts stay as typed; a day is 2025-09-01; null is a number not given. */
export interface Action {
  readonly type: string;
  readonly issue: string;
  /** What will be done. */
  readonly plan: string;
  readonly owner: string;
  readonly start: string;
  /** The success test: what is measured, from where, to where, by when. */
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly byWhen: string;
  readonly review: string;
  readonly sessions: number | null;
  /** Of each session. */
  readonly minutes: number | null;
  /** In the college's currency. */
  readonly cost: number | null;
  readonly fundingSource: string;
  readonly contactRule: ParentContactRule;
  readonly contact: ContactAnswer;
  readonly contactOutcome: string;
}

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
