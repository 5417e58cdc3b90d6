import { type CalendarDate, isoText } from "../../calendar/calendar-date";

/** A day or some days of the college's year, beside the data points. */
export interface KeyDate {
  readonly kind: string;
  readonly name: string;
  /** 2025-12-18 */
  readonly from: string;
  /** The last day; "" for one day only. */
  readonly until: string;
  /** "" for everyone. */
  readonly forWhom: string;
}

type MonthAndDay = readonly [month: number, day: number];

/** College policy 6 has a report after each of the first two reviews and exams from June; the days are ours, to be changed. */
const usual: readonly (readonly [kind: string, name: string, from: MonthAndDay, until?: MonthAndDay])[] = [
  ["Report", "First report to learners and parents", [12, 18]],
  ["Report", "Second report to learners and parents", [3, 31]],
  ["Exams", "Summer exams", [5, 10], [6, 30]],
];

/** Those of the academic year that begins on `yearStart`. */
export function usualKeyDates(yearStart: CalendarDate): KeyDate[] {
  const dayOf = ([month, day]: MonthAndDay) => {
    const date = { year: yearStart.year, month, day };
    return isoText(isoText(date) < isoText(yearStart) ? { ...date, year: date.year + 1 } : date);
  };
  return usual.map(([kind, name, from, until]) => ({
    kind,
    name,
    from: dayOf(from),
    until: until ? dayOf(until) : "",
    forWhom: "",
  }));
}
