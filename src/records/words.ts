import { blank, type Cell, cleaned, isBlank, isErrorText, longest, problemWith, type Reading, valueOf } from "./cell";

/** What an answer's words mean; each stands here once, for every kind that is answered in words. Compared without case and full stops. */
export const answers = {
  yes: ["yes", "y", "true", "1", "x", "✓", "✔", "☑", "✅"],
  /** Also what people write to say that there is nothing. */
  no: [
    "no",
    "n",
    "false",
    "0",
    "none",
    "none known",
    "nil",
    "nothing",
    "n/a",
    "na",
    "not applicable",
    "-",
    "–",
    "—",
    "✗",
    "✘",
    "✕",
    "☐",
    "❌",
  ],
  "not recorded": [
    "unknown",
    "not known",
    "n/k",
    "nk",
    "not recorded",
    "not obtained",
    "not yet obtained",
    "tbc",
    "tba",
    "?",
    "prefer not to say",
    "information refused",
    "info refused",
    "refused",
    "not provided",
    "not stated",
  ],
} as const;

/** Besides, for a flag: the SEN codes of the school census. K is support, E a plan, N no need. */
const codes = {
  yes: ["k", "e", "sen", "send", "sen support", "ehcp", "ehc plan"],
  no: ["no sen", "no send", "not sen", "no sen need"],
} as const;
/** Besides, for a consent. */
const given = ["given", "consent given", "granted", "consented", "agreed"];
const withheld = [
  "refused",
  "withdrawn",
  "declined",
  "not given",
  "consent withdrawn",
  "consent refused",
  "no consent",
];
/** Besides, for a concern. */
const unconcerned = ["no concern", "no concerns", "no issues", "no issue", "ok", "okay", "fine"];

type Answer = keyof typeof answers;

const meanings = (words: Readonly<Partial<Record<Answer, readonly string[]>>>): ReadonlyMap<string, Answer> =>
  new Map((Object.keys(words) as Answer[]).flatMap((answer) => (words[answer] ?? []).map((word) => [word, answer])));

const meaning = meanings(answers);
const codeMeaning = meanings(codes);

/** A cell as a word to look up; undefined for what is none. */
function wordIn(cell: Cell): string | undefined {
  if (typeof cell === "boolean") return cell ? "true" : "false";
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string" || cell.length > longest.mark || isErrorText(cell)) return undefined;
  return cleaned(cell).toLowerCase().replace(/\s+/g, " ").replace(/\.$/, "");
}

/** Yes, no, or not recorded (blank); other words are a problem, never a yes. */
export function readFlag(cell: Cell): Reading<boolean> {
  if (isBlank(cell)) return blank;
  const word = wordIn(cell) ?? "";
  const answer = meaning.get(word) ?? codeMeaning.get(word);
  if (answer === undefined) return problemWith(cell);
  return answer === "not recorded" ? blank : valueOf(answer === "yes");
}

/** What is recorded of a consent: only a recorded yes is one. A refusal or a note is told in its own words. */
export type Consent = { readonly answer: "yes" | "no" | "note"; readonly words: string };

export function readConsent(cell: Cell): Reading<Consent> {
  if (isBlank(cell)) return blank;
  const word = wordIn(cell);
  const words =
    typeof cell === "string"
      ? cleaned(cell.slice(0, longest.name))
      : typeof cell === "boolean"
        ? cell
          ? "Yes"
          : "No"
        : "";
  if (word === undefined)
    return isErrorText(cell) || typeof cell !== "string" ? problemWith(cell) : valueOf({ answer: "note", words });
  // A tick, a cross in a box or a 1 may stand for either; only words and ticked boxes are a yes.
  if (["yes", "y", "true", "✓", "✔", "☑", "✅"].includes(word) || given.includes(word))
    return valueOf({ answer: "yes", words });
  if (withheld.includes(word)) return valueOf({ answer: "no", words });
  const answer = meaning.get(word);
  if (answer === "not recorded") return blank;
  if (answer === "no" && !["n/a", "na", "not applicable", "-", "–", "—"].includes(word))
    return valueOf({ answer: "no", words });
  return answer === "no" ? blank : valueOf({ answer: "note", words: words || String(cell) });
}

/** Yes or no; other words in a column of concerns are somebody's note of one: read as yes, never repeated in a result. */
export function readConcern(cell: Cell): Reading<boolean> {
  if (isBlank(cell)) return blank;
  const word = wordIn(cell);
  if (word === undefined) return typeof cell === "string" && !isErrorText(cell) ? valueOf(true) : problemWith(cell);
  if (unconcerned.includes(word)) return valueOf(false);
  const answer = meaning.get(word);
  if (answer === "not recorded") return blank;
  if (answer !== undefined) return valueOf(answer === "yes");
  return typeof cell === "string" ? valueOf(true) : problemWith(cell);
}
