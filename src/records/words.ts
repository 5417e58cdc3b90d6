// What people write in columns that ask for a yes or no: each word is decided once, here, for every reader.
import { cleaned, longest } from "../domain/text/cleaned";
import { isDate, isoText } from "../domain/calendar/calendar-date";
import { cellDate } from "../domain/calendar/cell-date";
import type { Consent } from "../domain/department/records";
import { blank, type Cell, isBlank, isErrorText, problemWith, type Reading, valueOf } from "./cell";

type Answer = "yes" | "no" | "not recorded" | "problem";

const yes = ["yes", "y", "true", "1", "✓", "✔", "☑", "✅"];
const no = [
  "no",
  "n",
  "false",
  "0",
  "none",
  "none known",
  "nil",
  "n a",
  "na",
  "not applicable",
  "✗",
  "✘",
  "✕",
  "☐",
  "❌",
];
const dashes = ["-", "–", "—"];
const unknown = [...dashes, "?", "n k", "nk", "not known", "not recorded", "not asked", "not yet", "unknown", "tbc"];
const withheld = [
  "prefer not to say",
  "information refused",
  "refused",
  "not stated",
  "not provided",
  "not obtained",
  "not yet obtained",
];

/** Every word that is decided here, as it is compared. */
export const decidedWords: readonly string[] = [...yes, ...no, ...unknown, ...withheld];

/** Words are compared in a short text without case: "N/A", "non-EAL" and "No SEN." are "n a", "non eal" and "no sen". */
export function wordIn(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "true" : "false";
  const text =
    typeof cell === "string" ? cleaned(cell.slice(0, longest.name)) : typeof cell === "number" ? String(cell) : "";
  return text
    .toLowerCase()
    .replace(/[.!]$/, "")
    .replace(/\s+/g, " ")
    .replace(/([a-z])[-–/,]+(?=[a-z])/g, "$1 ")
    .replace(/, /g, " ");
}

/** Words that say that nothing is recorded, or that somebody would rather not say. */
export function isNoAnswer(cell: Cell): boolean {
  const word = wordIn(cell);
  return unknown.includes(word) || withheld.includes(word);
}

const noSuchNeed = [
  "special educational need",
  "special educational needs",
  "identified sen",
  "identified send",
  "sen need",
];

/** `own` are the words of a column that mean yes in it: codes, the group's own name; after "no" or "non" they mean no. */
function answerIn(word: string, own: readonly string[]): Answer {
  if (unknown.includes(word) || withheld.includes(word)) return "not recorded";
  if (yes.includes(word) || word === "x" || own.includes(word)) return "yes";
  if (no.includes(word)) return "no";
  const denied = /^(?:no|not|non) (.+)$/.exec(word)?.[1] ?? "";
  return own.includes(denied) || (own.includes("sen") && noSuchNeed.includes(denied)) ? "no" : "problem";
}

/** Reads yes, no, or not recorded (blank); other words are a problem to be put right, never a yes. */
export const flagReader =
  (own: readonly string[] = []) =>
  (cell: Cell): Reading<boolean> => {
    if (isBlank(cell)) return blank;
    if (isErrorText(cell) || (typeof cell === "string" && cell.length > longest.mark)) return problemWith(cell);
    // "K - SEN support" says one thing twice.
    const said = wordIn(cell)
      .split(/ [-–:] /)
      .map((part) => answerIn(part, own));
    const answer = said.every((one) => one === said[0]) ? said[0] : "problem";
    if (answer === "not recorded") return blank;
    return answer === "yes" || answer === "no" ? valueOf(answer === "yes") : problemWith(cell);
  };

/** As they are compared: a plain yes, and what stands where nothing is recorded. */
export const consentWords = {
  given: (): readonly string[] => [...consents],
  none: (): readonly string[] => [...noConsentYet],
};

const consents = new Set([
  ...yes.filter((word) => word !== "1"),
  "given",
  "granted",
  "agreed",
  "consented",
  "consent given",
]);
const noConsentYet = new Set(["false", "n a", "na", "not applicable", "prefer not to say", ...unknown]);

/**
 * What is recorded of a consent. Only a plain yes is one; a box that is not ticked is nothing recorded; any other words, also a cross or a 1, are
 * a No or a note, to be read by a person: also an error, which may stand over either.
 */
export function readConsent(cell: Cell): Reading<Consent> {
  if (isBlank(cell)) return blank;
  const word = wordIn(cell);
  if (consents.has(word)) return valueOf({ given: true, note: "" });
  if (noConsentYet.has(word)) return blank;
  return valueOf({ given: false, note: noteIn(cell) });
}

function noteIn(cell: Cell): string {
  const date = isDate(cell) ? cellDate(cell) : undefined;
  if (date) return isoText(date);
  const text = typeof cell === "string" ? cleaned(cell.slice(0, 2 * longest.name)) : String(cell as number);
  return text.length > longest.name ? `${text.slice(0, longest.name - 1)}…` : text;
}

const endings = [
  "",
  " at present",
  " currently",
  " identified",
  " known",
  " noted",
  " raised",
  " reported",
  " to report",
];
const worries = ["concern", "concerns", "issue", "issues", "problem", "problems"];
const denials = ["no", "no current", "no known"].flatMap((no) => worries.map((worry) => `${no} ${worry}`));

/** In a column of concerns these say that there is none, and say it of today: "no further concerns" has one behind it. */
export const noConcerns: ReadonlySet<string> = new Set([
  ...no,
  ...dashes,
  ...[...denials, "none", "nothing"].flatMap((denial) => endings.map((ending) => `${denial}${ending}`)),
  "nil return",
  "ok",
]);

/** Yes or no; other words in a column of concerns are somebody's note of one: read as yes, never repeated in a result. */
export function readConcern(cell: Cell): Reading<boolean> {
  if (isBlank(cell)) return blank;
  if (isErrorText(cell)) return problemWith(cell);
  const word = wordIn(cell);
  if (noConcerns.has(word)) return valueOf(false);
  return typeof cell === "string" || word === "1" || word === "true" ? valueOf(true) : problemWith(cell);
}
