import { calendarDate, isoText } from "./calendar-date";

/** The same day so many months later, or the month's last day where it has none: 2025-08-31 and 6 months is 2026-02-28. */
export function addMonths(day: string, months: number): string {
  const date = calendarDate(day);
  if (!date) return "";
  const index = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoText({ year, month, day: Math.min(date.day, last) });
}
