import { calendarDate } from "../calendar/calendar-date";
import type { Action } from "./action";
import { categoryOf } from "./action-types";
import { isPrintable, longestText } from "./cell-text";

export type ActionField = Exclude<keyof Action, "contactRule">;

export interface ActionProblem {
  readonly field: ActionField;
  readonly problem:
    | "missing"
    | "unknown type"
    | "no date"
    | "before start"
    | "no count"
    | "no amount"
    | "too long"
    | "unprintable"
    | "no consent";
}

/** Ours: no action has more sessions, or longer ones, and a slip of the hand is caught. */
const largestCount = 1_000;
/** Ours, in the college's currency. */
const largestCost = 1_000_000;

const required = ["issue", "plan", "owner", "measure", "from", "to"] as const;
const days = ["start", "byWhen", "review"] as const;
const texts = [...required, "fundingSource", "contactOutcome"] as const;
/** In the order in which a form asks for them, so that the first problem is the topmost. */
const order: readonly ActionField[] = [
  "type",
  "issue",
  "plan",
  "owner",
  "start",
  "measure",
  "from",
  "to",
  "byWhen",
  "review",
  "contact",
  "contactOutcome",
  "sessions",
  "minutes",
  "cost",
  "fundingSource",
];

/** What keeps an action from being complete, at most one problem per field, topmost first. */
export function actionProblems(action: Action): ActionProblem[] {
  const all = [
    ...typeProblem(action),
    ...required.flatMap((field) => (action[field].trim() === "" ? [{ field, problem: "missing" as const }] : [])),
    ...texts.flatMap((field) => textProblem(field, action[field])),
    ...dayProblems(action),
    ...contactProblem(action),
    ...(["sessions", "minutes"] as const).flatMap((field) => countProblem(field, action[field])),
    ...costProblem(action.cost),
  ];
  return order.flatMap((field) => all.filter((one) => one.field === field).slice(0, 1));
}

function typeProblem({ type }: Action): ActionProblem[] {
  if (type === "") return [{ field: "type", problem: "missing" }];
  return categoryOf(type) ? [] : [{ field: "type", problem: "unknown type" }];
}

function textProblem(field: ActionField, text: string): ActionProblem[] {
  if (text.length > longestText) return [{ field, problem: "too long" }];
  return isPrintable(text) ? [] : [{ field, problem: "unprintable" }];
}

function dayProblems(action: Action): ActionProblem[] {
  const unread = days.filter((field) => !isDay(action[field]));
  const early = (["byWhen", "review"] as const).filter((field) => action[field] < action.start);
  return [
    ...unread.map((field) => ({ field, problem: action[field] === "" ? ("missing" as const) : ("no date" as const) })),
    ...(isDay(action.start) ? early : []).map((field) => ({ field, problem: "before start" as const })),
  ];
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && calendarDate(text) !== undefined;

/** Under 18 the question has to be answered; an adult's parents are told only with consent. */
function contactProblem({ contactRule, contact }: Action): ActionProblem[] {
  if (contactRule === "under 18") return contact === "" ? [{ field: "contact", problem: "missing" }] : [];
  const tells = contact === "Contacted" || contact === "Will be contacted";
  return tells && contactRule !== "adult with consent" ? [{ field: "contact", problem: "no consent" }] : [];
}

function countProblem(field: "sessions" | "minutes", count: number | null): ActionProblem[] {
  if (count === null || (Number.isInteger(count) && count >= 1 && count <= largestCount)) return [];
  return [{ field, problem: "no count" }];
}

function costProblem(cost: number | null): ActionProblem[] {
  return cost === null || (cost >= 0 && cost <= largestCost) ? [] : [{ field: "cost", problem: "no amount" }];
}
