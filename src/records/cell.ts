import { isDate } from "../domain/calendar/calendar-date";
import { longest } from "../domain/text/cleaned";
import { functionMessages } from "../messages/function-messages";

/** What Sheets gives for one cell: number, text, boolean or date; "" when empty. */
export type Cell = unknown;

/** What a cell says under a kind. `found` is what stands there, short enough for a sentence; it is never read as fine. */
export type Reading<T> =
  | { readonly state: "blank" }
  | { readonly state: "value"; readonly value: T }
  | { readonly state: "problem"; readonly found: string };

export const blank = { state: "blank" } as const;

export const valueOf = <T>(value: T): Reading<T> => ({ state: "value", value });

export const problemWith = (cell: Cell): Reading<never> => ({ state: "problem", found: describe(cell) });

/** Nothing there yet: an empty cell, an omitted argument, or only spaces, though not a wall of them. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== "string") return cell === undefined || cell === null;
  return cell === "" || (cell.length <= longest.name && cell.trim() === "");
}

/** Sheets gives an error cell as its text, "#N/A" or "#REF!", and one that is being calculated as "Loading...". */
export function isErrorText(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > longest.mark) return false;
  return /^\s*(?:#(?:N\/A|[A-Z0-9/]+[!?])|Loading\.\.\.)\s*$/.test(cell);
}

/**
 * What was found in a cell, short enough to stand in another: "abc" in quotes, #N/A, TRUE, a date. A cell in which the add-on itself tells a
 * fault is not repeated: "see Mock 1".
 */
export function describe(cell: Cell): string {
  if (isBlank(cell)) return functionMessages.cells.nothing;
  if (typeof cell === "string") {
    const headings = functionMessages.cells.toldOf(cell.slice(0, longest.boundaries));
    if (headings.length > 0) return functionMessages.cells.see(headings);
  }
  if (isErrorText(cell)) return String(cell).trim();
  if (typeof cell === "string") {
    if (cell.length <= 30) return `"${cell.trim()}"`;
    const begin = `"${cell.slice(0, 29)}…"`;
    return cell.length > longest.mark ? functionMessages.cells.long(begin, cell.length) : begin;
  }
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isDate(cell) ? functionMessages.cells.date : functionMessages.cells.unknown;
}
