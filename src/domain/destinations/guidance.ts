import { type CalendarDate, calendarDate, isoText } from "../calendar/calendar-date";
import type { Policy } from "../policy/settings";

/** Done this year, due, or due again because the last talk is long ago for a learner at risk of NEET. */
export type Guidance = "Done" | "Due" | "Due again";

/**
 * College policy 13.3 asks for careers guidance at key decision points. Ours: once in each academic year for everybody, and again after
 * guidance.weeks for a learner at risk of NEET.
 *
 * @param today 2026-03-31
 */
export function guidanceState(
  last: CalendarDate | undefined,
  isAtRisk: boolean,
  policy: Policy,
  today: string,
): Guidance {
  if (!last || isoText(last) < policy["year.start"]) return "Due";
  const again = daysBetween(isoText(last), today) >= policy["guidance.weeks"] * 7;
  return isAtRisk && again ? "Due again" : "Done";
}

function daysBetween(from: string, to: string): number {
  const [start, end] = [calendarDate(from), calendarDate(to)].map(
    (day) => day && Date.UTC(day.year, day.month - 1, day.day),
  );
  return start === undefined || end === undefined ? 0 : Math.round((end - start) / 86_400_000);
}
