import { calendarDate, isoText } from "../../domain/calendar/calendar-date";
import type { Cell } from "../cells";
import type { RowReader } from "./row-reader";

const done: readonly string[] = ["closed", "answered"];

/** A status that someone deleted or changed does not make a record disappear. */
export const isOpen = (read: Pick<RowReader, "cell">) =>
  !done.includes(String(read.cell("status")).trim().toLowerCase());

/** The day of a date with a time, or of text that begins with a day; "" when there is none. */
export function dayOfMoment(cell: Cell): string {
  const date = calendarDate(typeof cell === "string" ? cell.trim().split(/[\sT]/)[0] : cell);
  return date ? isoText(date) : "";
}
