import { type CalendarDate, isoText } from "../../calendar/calendar-date";
import type { DataPoint } from "../records";

type MonthAndDay = readonly [month: number, day: number];

/** The year's cycle of college policy 6. The policy names the months; the days are ours. */
const cycle: readonly (readonly [name: string, opens: MonthAndDay, deadline: MonthAndDay, reviewPeriod: string])[] = [
  ["Baseline", [9, 1], [10, 10], "Induction and baseline"],
  ["First review", [10, 13], [12, 12], "First progress review"],
  ["Mid-year", [1, 5], [3, 27], "Second progress review"],
  ["Pre-exam", [4, 1], [5, 8], "Readiness for exams"],
  ["Results", [8, 13], [9, 12], "Results and progression"],
];

/** The data points of the academic year that begins on `yearStart`; one that begins in January follows the same order. */
export function usualCycle(yearStart: CalendarDate): Omit<DataPoint, "row">[] {
  let after = isoText({ ...yearStart, day: 1 });
  const next = ([month, day]: MonthAndDay) => {
    const date = { year: yearStart.year, month, day };
    while (isoText(date) < after) date.year += 1;
    after = isoText(date);
    return after;
  };
  return cycle.map(([name, opens, deadline, reviewPeriod]) => ({
    name,
    opens: next(opens),
    deadline: next(deadline),
    reviewPeriod,
  }));
}
