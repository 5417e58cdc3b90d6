import { cleaned, longest } from "../domain/text/cleaned";
import { calendarDate, isoText } from "../domain/calendar/calendar-date";
import { cellDate } from "../domain/calendar/cell-date";
import { blank, type Cell, isBlank, problemWith, type Reading, valueOf } from "./cell";

const iso = /^\d{4}-\d\d-\d\d$/;

/** A day as 2025-09-01: of a date cell, or of text written 2025-09-01 or 01/09/2025 (day first). */
export function readDay(cell: Cell): Reading<string> {
  if (isBlank(cell)) return blank;
  if (typeof cell === "string" && cell.length > longest.mark) return problemWith(cell);
  const date = cellDate(typeof cell === "string" ? cleaned(cell) : cell);
  if (!date) return problemWith(cell);
  // Days are read again and again, and most are written alike.
  return valueOf(typeof cell === "string" && iso.test(cell) ? cell : isoText(date));
}

/** The day of a date with a time, or of text that begins with a day: in the script's own time zone, in which it was written. */
export function readMoment(cell: Cell): Reading<string> {
  if (isBlank(cell)) return blank;
  if (typeof cell === "string" && cell.length > longest.mark) return problemWith(cell);
  const date = calendarDate(typeof cell === "string" ? cleaned(cell).split(/[\sT]/)[0] : cell);
  return date ? valueOf(isoText(date)) : problemWith(cell);
}
