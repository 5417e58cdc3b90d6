import { normalise } from "../text/normalise";
import type { Judgement } from "./judgement";
import { spellings } from "./spellings";
import { otherwise } from "./word-lists";
import { openPercentages } from "./words-beside-marks";

/** What a heading says its column is, with the words that say so. */
export interface Said extends Pick<Judgement, "what" | "signal"> {
  readonly found: string;
  /** The words say what it may be; a person has to say what it is. */
  readonly isOpen?: true;
}

const longest = 200;

/** "+/- target", "Maths (±)": gone once a heading is normalised. */
const signs = /\+\s*\/?\s*[-−–]|[-−–]\s*\/\s*\+|[±Δ]/;

/** Beside these a heading says nothing else: a total of marks, an overall score. */
const fillers =
  /^(|current|running|cumulative|overall|latest|marks?|scores?|points?|pct|percent|percentage|per|cent|to|date|so|far|of|the|this|autumn|aut|spring|spr|summer|sum|term|ht\d?|year|week|rate|in|\d+|marc(iau)?|sg[oô]r|canran|hyd|yn|hyn)$/;

/** What stands in brackets or behind a last stroke is about the numbers, not about the column: "Target (ALPS)", "Class average /50". */
const withoutBrackets = (heading: string) =>
  heading.replace(/[([{<][^)\]}>]*[)\]}>]/g, " ").replace(/(?:\||(?<!\d)\/\s*)\d+\s*$/, " ");

/** Undefined when the words say nothing of the kind. Of grades and numbers they say it only where the cells fit. */
export function saidByWords(heading: string): Said | undefined {
  const whole = heading.slice(0, longest);
  // Blackboard's columns that are worked out from others.
  if (/total pts:\s*up to/i.test(whole)) return { what: "total", found: "up to" };
  const sign = signs.exec(whole)?.[0];
  if (sign) return { what: "gap", found: sign };
  const all = ` ${normalise(whole)} `;
  const bare = normalise(withoutBrackets(whole));
  const text = bare === "" ? all : ` ${bare} `;
  for (const { what, words, counts, signal, isOpen } of spellings) {
    const read = counts === "in brackets too" ? all : text;
    const match = new RegExp(` (?:${words}) `).exec(read);
    if (!match) continue;
    const [before, after] = [read.slice(0, match.index), read.slice(match.index + match[0].length)];
    if (counts === "at the end" && after !== "") continue;
    if (counts === "alone" && ![...before.split(" "), ...after.split(" ")].every((word) => fillers.test(word)))
      continue;
    return { what, found: match[0].trim(), ...(signal && { signal }), ...(isOpen && { isOpen }) };
  }
  return undefined;
}

/** Handed in, or marked? Present, or right? Numbered it is one piece of work: "Homework 3 %". */
const openWork = new RegExp(` (?:${openPercentages}) `);
const besideOpen = /^(?:apprenticeship|maths?|english|science|reader|my|am|pm|overall|training)$/;

/** A percentage under these words alone may be of the marks or of what came in. */
export function saysOpenWork(heading: string): string | undefined {
  const text = ` ${normalise(withoutBrackets(heading.slice(0, longest)))} `;
  const match = openWork.exec(text);
  if (!match || /\d/.test(text)) return undefined;
  const others = text.replace(match[0], " ").split(" ");
  return others.every((word) => fillers.test(word) || besideOpen.test(word)) ? match[0].trim() : undefined;
}

/** Between blanks, so that a pattern can ask for whole words. */
const asWords = (heading: string) => ` ${normalise(heading.slice(0, longest))} `;

/** "Attendance (of 120)", whose cells are no fractions; "Term 1 of 3" is none. */
const ofSome = /\d of \d| of (\d{1,4}) /;
/** "Attendance to lessons" and "(all lessons)" are rates. */
const units = /(?<! (?:to|for|in|all|at|of|per)) (?:hours|hrs|oriau|days|diwrnodau|sessions|sesiynau|lessons|gwersi) /;

/** "Attendance (hours)": a count, whatever it is out of. */
export function saysUnit(heading: string): boolean {
  const text = asWords(heading);
  return units.test(text) || Number(ofSome.exec(text)?.[1] ?? 100) !== 100;
}

/** "Exam room", "Mock date": about work, and no mark. */
const aboutWork =
  / (dates?|times?|rooms?|boards?|tiers?|venues?|days?|slots?|seats?|due|deadlines?|series|codes?|dyddiad|amser) /;
export const saysAboutWork = (heading: string): boolean => aboutWork.test(asWords(heading));

const notes = / (notes?|comments?|remarks?|reasons?|actions?|feedback|sylwadau|nodiadau) /;

/** In what people write about something numbers may stand, and none of them is counted. */
export const saysNotes = (heading: string): boolean => notes.test(asWords(heading));

const work =
  / (tests?|mocks?|exams?|quiz(zes)?|papers?|assessments?|essays?|homeworks?|hw|coursework|tasks?|projects?|practicals?|assignments?|prawf|profion|arholiad) /;

/** "Quiz 3": whatever numbers stand there are marks. */
export const saysWork = (heading: string): boolean => work.test(asWords(heading));

/** Whether words of a heading say what somebody is to reach. */
export const isAim = (found: string) => /\b(targets?|targed|mtg|meg|predicted|forecast)\b/.test(found);

const otherwiseWords = new RegExp(`^(?:${otherwise})(?: (?:${otherwise}|data|info|figures))*$`);

/** "Target" or "Last year" above a rate: another one than the learner's own of now. "Class 12A" says only whose sheet it is. */
export const saysOtherwise = (heading: string): boolean => {
  const words = normalise(withoutBrackets(heading.slice(0, longest))).split(" ");
  return otherwiseWords.test(words.filter((word) => word === "" || !/^(?:the|of|for)$/.test(word)).join(" "));
};

/** Whether a heading says nothing but some words found in it: "Baseline (60)", and not "Baseline test (60)". */
export const saysNothingElse = (heading: string, found: string): boolean =>
  normalise(withoutBrackets(heading.slice(0, longest)))
    .replace(found, " ")
    .split(" ")
    .every((word) => fillers.test(word));

const percentWords = / (pct|percent|percentage|per cent|canran) /;
const shareInBrackets = /\(\s*\d+\s*%\s*\)|\d{2,}\s*%/;

/** Whether a heading says that its numbers are percentages; "(20%)" does not. */
export function saysPercent(heading: string): boolean {
  const text = heading.slice(0, longest);
  return percentWords.test(` ${normalise(text)} `) || text.replace(shareInBrackets, "").includes("%");
}

/** "(20%)": how much the work counts, or out of what its numbers are. Nobody can tell. */
export const shareOf = (heading: string) => shareInBrackets.exec(heading.slice(0, longest))?.[0];

/** "4 = best", "1 is excellent" → 4, 1. */
export function bestOf(heading: string): number | undefined {
  const spelling = /(\d)\s*(?:=|is|:)\s*(?:the\s)?(?:best|highest|excellent|outstanding|exceptional)/i;
  const best = spelling.exec(heading.slice(0, longest))?.[1];
  return best === undefined ? undefined : Number(best);
}
