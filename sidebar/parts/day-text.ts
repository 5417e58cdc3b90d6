import { calendarDate, longText } from "../../src/domain/calendar/calendar-date";

/** "1 September 2025" for 2025-09-01; other text as it is. */
export function dayText(day: string): string {
  const date = calendarDate(day);
  return date ? longText(date) : day;
}
