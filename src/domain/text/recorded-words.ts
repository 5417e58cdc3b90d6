// What people write in columns that ask for a yes or no: each word is decided once, here, for every reader.
import { isDate, isoText } from "../calendar/calendar-date";
import { cellDate } from "../calendar/cell-date";

/** Ours: a note is shown as far as that. */
const longestNote = 200;

const consents = new Set([
  "yes",
  "y",
  "true",
  "given",
  "granted",
  "agreed",
  "consented",
  "consent given",
  "✓",
  "✔",
  "☑",
]);
const nothing = new Set([
  "",
  "-",
  "–",
  "—",
  "n/a",
  "n/k",
  "not applicable",
  "not asked",
  "not known",
  "not recorded",
  "unknown",
]);

/** Whether parents or carers may be contacted, as far as the cell says so. */
export interface Consent {
  readonly given: boolean;
  /** What stands there in place of a yes: a No, "Withdrawn", "ask first"; "" where nothing is recorded. */
  readonly note: string;
}

/** Only a plain yes is consent; a box that is not ticked is nothing recorded, any other words are a No or a note to be read. */
export function readConsent(cell: unknown): Consent {
  if (typeof cell === "boolean") return { given: cell, note: "" };
  const text = recorded(cell);
  const word = asWord(text);
  if (consents.has(word)) return { given: true, note: "" };
  return { given: false, note: nothing.has(word) ? "" : text };
}

function recorded(cell: unknown): string {
  const date = isDate(cell) ? cellDate(cell) : undefined;
  if (date) return isoText(date);
  const text = String((cell ?? "") as string | number | boolean).trim();
  return text.length > longestNote ? `${text.slice(0, longestNote - 1)}…` : text;
}

const asWord = (text: string) => text.replace(/[.!]$/, "").toLowerCase();
