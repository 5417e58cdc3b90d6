import { calendarDate } from "../calendar/calendar-date";
import type { Action } from "./action";
import { categoryOf } from "./action-types";
import { isPrintable, longestText } from "./cell-text";

export type ActionField = Exclude<keyof Action, "contactRule">;

type Problem =
  | "missing"
  | "unknown type"
  | "no date"
  | "before start"
  | "no count"
  | "no amount"
  | "too long"
  | "unprintable"
  | "no consent";

export interface ActionProblem {
  readonly field: ActionField;
  readonly problem: Problem;
}

/** Ours: no action has more sessions, or longer ones, and a slip of the hand is caught. */
const largestCount = 1_000;
/** Ours, in the college's currency. */
const largestCost = 1_000_000;

const text = (typed: string): Problem | undefined =>
  typed.length > longestText ? "too long" : isPrintable(typed) ? undefined : "unprintable";
const needed = (typed: string) => (typed.trim() === "" ? "missing" : text(typed));

const isDay = (typed: string) => /^\d{4}-\d\d-\d\d$/.test(typed) && calendarDate(typed) !== undefined;
const day = (typed: string) => (typed === "" ? "missing" : isDay(typed) ? undefined : "no date");
const dayFrom = (start: string, typed: string) =>
  day(typed) ?? (isDay(start) && typed < start ? "before start" : undefined);

const count = (given: number | null) =>
  given === null || (Number.isInteger(given) && given >= 1 && given <= largestCount) ? undefined : "no count";

/** Under 18 the question has to be answered; an adult's parents are told only with consent. */
function contact({ contactRule, contact: answer }: Action): Problem | undefined {
  if (contactRule === "under 18") return answer === "" ? "missing" : undefined;
  const tells = answer === "Contacted" || answer === "Will be contacted";
  return tells && contactRule !== "adult with consent" ? "no consent" : undefined;
}

/** In the order in which a form asks, so that the first problem is the topmost. */
const checks: { readonly [Field in ActionField]: (action: Action) => Problem | undefined } = {
  type: ({ type }) => (type === "" ? "missing" : categoryOf(type) ? undefined : "unknown type"),
  issue: ({ issue }) => needed(issue),
  plan: ({ plan }) => needed(plan),
  owner: ({ owner }) => needed(owner),
  start: ({ start }) => day(start),
  measure: ({ measure }) => needed(measure),
  from: ({ from }) => needed(from),
  to: ({ to }) => needed(to),
  byWhen: ({ start, byWhen }) => dayFrom(start, byWhen),
  review: ({ start, review }) => dayFrom(start, review),
  contact,
  contactOutcome: ({ contactOutcome }) => text(contactOutcome),
  sessions: ({ sessions }) => count(sessions),
  minutes: ({ minutes }) => count(minutes),
  cost: ({ cost }) => (cost === null || (cost >= 0 && cost <= largestCost) ? undefined : "no amount"),
  fundingSource: ({ fundingSource }) => text(fundingSource),
};

/** What keeps an action from being complete, at most one problem per field, topmost first. */
export function actionProblems(action: Action): ActionProblem[] {
  return (Object.keys(checks) as ActionField[]).flatMap((field) => {
    const problem = checks[field](action);
    return problem ? [{ field, problem }] : [];
  });
}
