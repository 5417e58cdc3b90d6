import { type CalendarDate, calendarDate, isDate } from "./calendar-date";

const hour = 3_600_000;

/**
 * The day of a cell that holds a day. Sheets gives it as midnight in the spreadsheet's time zone; where the script's clock is behind, that
 * is an hour or more before midnight of the day before. So the nearest midnight counts, unless the cell holds a time of day as well.
 */
export function cellDate(value: unknown): CalendarDate | undefined {
  if (!isDate(value) || !isWholeHalfHour(value)) return calendarDate(value);
  return calendarDate(value.getHours() >= 12 ? new Date(value.getTime() + 12 * hour) : value);
}

/** Time zones differ by whole half hours; hardly anybody types such a time into a column of days. */
const isWholeHalfHour = (date: Date) => date.getMinutes() % 30 === 0 && date.getSeconds() === 0;
