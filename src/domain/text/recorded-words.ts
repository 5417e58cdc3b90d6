// What people write in columns that ask for a yes or no: each word is decided once, here, for every reader.
import { isDate, isoText } from "../calendar/calendar-date";
import { cellDate } from "../calendar/cell-date";

/** Ours: far longer than any answer; a note of consent is shown as far as that. */
const longestNote = 200;

const yes = ["yes", "y", "true", "1", "✓", "✔", "☑"];
const no = ["no", "n", "false", "0", "none", "nil", "n a", "not applicable", "✗", "✘"];
const unknown = ["-", "–", "—", "n k", "not known", "not recorded", "not asked", "not yet", "unknown"];
const withheld = ["prefer not to say", "information refused", "refused", "not stated", "not provided", "not obtained"];

const consents = new Set([
  ...yes.filter((word) => word !== "1"),
  "given",
  "granted",
  "agreed",
  "consented",
  "consent given",
]);
const noConsentYet = new Set(["", "n a", "not applicable", ...unknown]);

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
  return { given: false, note: noConsentYet.has(word) ? "" : text };
}

/** A yes or no of who a learner is, and what its column says for it: codes, the group's own name. */
const flags = {
  // K and E are the codes of the school census for SEN support and a plan; N is its code for none.
  send: ["k", "e", "sen", "send", "sen support", "ehcp", "ehc plan", "ehc", "education health and care plan"],
  eal: ["eal", "esol", "english as an additional language"],
  disadvantage: ["disadvantaged", "pp", "pupil premium", "fsm", "free meals", "free school meals", "bursary"],
  careExperienced: ["care experienced", "looked after", "lac", "cla", "care leaver", "in care"],
} as const;

export type FlagKey = keyof typeof flags;
export type Answer = "yes" | "no" | "not recorded" | "problem";

const noSuchNeed = [
  "special educational need",
  "special educational needs",
  "identified sen",
  "identified send",
  "sen need",
];

/** Words that are none of these are a problem to be put right, never a yes. */
export function readFlag(cell: unknown, key: FlagKey): Answer {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  const word = asWord(recorded(cell));
  // "K - SEN support" says one thing twice.
  const said = word.split(/ [-–:] /).map((part) => answerIn(part, flags[key]));
  return said.every((one) => one === said[0]) ? (said[0] ?? "problem") : "problem";
}

function answerIn(word: string, own: readonly string[]): Answer {
  if (word === "" || unknown.includes(word) || withheld.includes(word)) return "not recorded";
  if (yes.includes(word) || word === "x" || own.includes(word)) return "yes";
  if (no.includes(word)) return "no";
  const denied = /^(?:no|not|non) (.+)$/.exec(word)?.[1] ?? "";
  return own.includes(denied) || (own === flags.send && noSuchNeed.includes(denied)) ? "no" : "problem";
}

const noConcerns = new Set([...no, "-", "–", "—", "no concern", "no concerns", "no known concerns", "none known"]);

/** Words in a column of concerns are somebody's note of one, and count as yes, unless they say that there is none. */
export function readConcern(cell: unknown): Answer {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  const word = asWord(recorded(cell));
  if (word === "") return "not recorded";
  if (noConcerns.has(word)) return "no";
  return typeof cell === "string" || word === "1" ? "yes" : "problem";
}

function recorded(cell: unknown): string {
  const date = isDate(cell) ? cellDate(cell) : undefined;
  if (date) return isoText(date);
  const text = typeof cell === "string" ? cell.slice(0, 2 * longestNote).trim() : String((cell ?? "") as number);
  return text.length > longestNote ? `${text.slice(0, longestNote - 1)}…` : text;
}

/** "N/A", "non-EAL" and "No SEN." as "n a", "non eal" and "no sen". */
const asWord = (text: string) =>
  text
    .toLowerCase()
    .replace(/[.!]$/, "")
    .replace(/\s+/g, " ")
    .replace(/([a-z])[-–/,]+(?=[a-z])/g, "$1 ")
    .replace(/, /g, " ");
