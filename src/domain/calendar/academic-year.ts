import type { CalendarDate } from "./calendar-date";

/** Ours: from August on, when results are out and courses are set up, the year that begins that September. */
const firstMonth = 8;

/** The first day of the academic year in which a day lies: 2025-09-01 for 31 March 2026. */
export function academicYearStart({ year, month }: CalendarDate): string {
  return `${month >= firstMonth ? year : year - 1}-09-01`;
}
