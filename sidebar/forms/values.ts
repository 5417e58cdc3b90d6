import { calendarDate, isoText } from "../../src/domain/calendar/calendar-date";
import { decimal } from "../parts/decimal";

/** What was typed into some fields; "" where nothing was. */
export const textsIn = <Name extends string>(names: readonly Name[], values: { readonly [One in Name]?: string }) =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? ""])) as Record<Name, string>;

/** null for nothing typed; NaN for what is no number, which the rules refuse with a sentence. */
export const numberIn = (typed = ""): number | null => (typed.trim() === "" ? null : decimal(typed));

/** Today where the user is, as 2025-09-01. */
export function today(now = new Date()): string {
  const date = calendarDate(now);
  return date ? isoText(date) : "";
}
