/** A day without a time or a zone. Month and day count from 1. */
export type CalendarDate = { year: number; month: number; day: number };

const monthNames = "January February March April May June July August September October November December".split(" ");

/** A date cell, or text written 2025-09-01 or 01/09/2025 (day first); otherwise undefined. */
export function calendarDate(value: unknown): CalendarDate | undefined {
  if (isDate(value)) return isInCalendar(dayOf(value)) ? dayOf(value) : undefined;
  if (typeof value !== "string" || value.length > 64) return undefined;
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.trim()) ?? [];
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value.trim()) ?? [];
  const date = { year: Number(year ?? isoYear), month: Number(month ?? isoMonth), day: Number(day ?? isoDay) };
  return isInCalendar(date) ? date : undefined;
}

/** The day that a clock shows, in the script's own time zone. */
export const dayOf = (date: Date): CalendarDate => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});

/** 2025-09-01, which also sorts as text. */
export function isoText({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 1 September 2025 */
export function longText({ year, month, day }: CalendarDate): string {
  return `${day} ${monthNames[month - 1] ?? ""} ${year}`;
}

/** The day on which someone reaches an age; born on 29 February, that is 1 March in other years. */
export function birthday(born: CalendarDate, age: number): CalendarDate {
  const date = { ...born, year: born.year + age };
  return isInCalendar(date) ? date : { ...date, month: 3, day: 1 };
}

// Not instanceof: in the preview and the tests a date comes from another realm.
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function isInCalendar({ year, month, day }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
