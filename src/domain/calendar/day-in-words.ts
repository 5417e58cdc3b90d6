import { calendarDate, longText } from "./calendar-date";

/** "12 December 2025" for "2025-12-12"; anything else as it is. */
export function dayInWords(day: string): string {
  const date = calendarDate(day);
  return date ? longText(date) : day;
}
