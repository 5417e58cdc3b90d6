import { addMonths } from "../calendar/add-months";
import { calendarDate } from "../calendar/calendar-date";
import { isPrintable, longestText } from "../interventions/cell-text";

/** What can be wrong with one field of a form. */
export type FieldProblem = "missing" | "no date" | "before start" | "too far" | "too long" | "unprintable";

/** Ours, in months: nothing that is agreed runs longer, and a slip in a year is caught. */
export const farthest = 24;

/** A text that a cell can hold; it may be empty. */
export const kept = (typed: string): FieldProblem | undefined =>
  typed.length > longestText ? "too long" : isPrintable(typed) ? undefined : "unprintable";

export const needed = (typed: string): FieldProblem | undefined => (typed.trim() === "" ? "missing" : kept(typed));

/** 2025-09-01 */
const isDay = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(typed) && calendarDate(typed) !== undefined;

export const day = (typed: string): FieldProblem | undefined =>
  typed === "" ? "missing" : isDay(typed) ? undefined : "no date";

/** A day that is neither missing nor before another one, nor years after it. */
export function dayFrom(start: string, typed: string): FieldProblem | undefined {
  const problem = day(typed);
  if (problem || !isDay(start)) return problem;
  if (typed < start) return "before start";
  return typed > addMonths(start, farthest) ? "too far" : undefined;
}

/** The same, where it may be left empty. */
export const dayIfGiven = (start: string, typed: string): FieldProblem | undefined =>
  typed === "" ? undefined : dayFrom(start, typed);
