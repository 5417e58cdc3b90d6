import { type CalendarDate, calendarDate, isDate } from "./calendar-date";

const hour = 3_600_000;
/** By universal time a day begins from 13 hours before midnight, in Auckland's summer, to ten after it, in Honolulu. */
const earliest = 11;

/**
 * The day of a cell that holds a day. Sheets gives it as midnight in the spreadsheet's time zone, which the script does not know: the day is
 * the one that begins then somewhere, unless the cell holds a time of day as well. A spreadsheet in the zone of Pago Pago or Kiritimati is out
 * of reach.
 */
export function cellDate(value: unknown): CalendarDate | undefined {
  if (!isDate(value) || !isMidnightSomewhere(value)) return calendarDate(value);
  const late = value.getUTCHours() >= earliest ? 24 - value.getUTCHours() : 0;
  const day = new Date(value.getTime() + late * hour);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** Time zones differ by whole hours, some by halves and a few by quarters; hardly anybody types such a time into a column of days. */
const isMidnightSomewhere = (date: Date) => [0, 15, 30].includes(date.getUTCMinutes()) && date.getUTCSeconds() === 0;
