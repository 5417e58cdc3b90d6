import { calendarDate } from "./calendar-date";

/** Days from one day to another, both 2025-09-01; negative when the second is earlier. NaN for what is no day. */
export function daysBetween(from: string, to: string): number {
  return (serial(to) - serial(from)) / 86_400_000;
}

function serial(day: string): number {
  const date = calendarDate(day);
  return date ? Date.UTC(date.year, date.month - 1, date.day) : Number.NaN;
}
