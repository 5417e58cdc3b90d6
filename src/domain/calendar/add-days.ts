import { calendarDate, isoText } from "./calendar-date";

/** 2025-09-01 and 6 give 2025-09-07. @throws Error for what is no day */
export function addDays(day: string, days: number): string {
  const date = calendarDate(day);
  if (!date) throw new Error(`Expected a day such as 2025-09-01; found "${day}".`);
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return isoText({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() });
}
