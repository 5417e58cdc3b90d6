/** A day without a time or a zone. Month and day count from 1. */
export type CalendarDate = {
  year: number;
  month: number;
  day: number;
};
/** A date cell, or text written 2025-09-01 or 01/09/2025 (day first); otherwise undefined. */
export declare function calendarDate(value: unknown): CalendarDate | undefined;
/** 2025-09-01, which also sorts as text. */
export declare function isoText({ year, month, day }: CalendarDate): string;
/** 1 September 2025 */
export declare function longText({ year, month, day }: CalendarDate): string;
/** The day on which someone reaches an age; born on 29 February, that is 1 March in other years. */
export declare function birthday(born: CalendarDate, age: number): CalendarDate;
export declare function isDate(value: unknown): value is Date;
