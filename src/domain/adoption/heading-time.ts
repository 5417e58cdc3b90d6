import { anyMonth, monthStarts, wholeMonth } from "../calendar/month-words";
import { timeWords } from "./time-words";

/** When what stands under a heading was: from the broadest to the finest; what a heading does not say is absent. */
export interface HeadingTime {
  /** Of the group: Y10 before Y11. */
  readonly group?: number;
  /** In which an academic year began. */
  readonly year?: number;
  /** Months since the first of September. */
  readonly span?: readonly [from: number, to: number];
  /** Without years a term or month comes again: Autumn may be the one after Spring. */
  readonly comesAgain?: true;
  /** What counts on, by its words: "week" 3, "wag" 2. */
  readonly counts?: { readonly stem: string; readonly numbers: readonly number[] };
}

const longest = 200;
/** "(50)", "/ 50", "[40 marks]", "(20%)", "80%" say how much, not when. */
const amounts = /[([{]\s*(?:out of|\/)?\s*\d+\s*(?:%|marks?|pts|points)?\s*[)\]}]|\/\s*\d+\s*$|\b\d+\s*%/gi;
const monthWord = new RegExp(`^(?:${wholeMonth})$`);
const firstOfYear = 8;

/** September is 0, August 11. */
const monthOfYear = (text: string) =>
  (monthStarts.findIndex((start) => text.startsWith(start)) + 12 - firstOfYear) % 12;
const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));
/** The academic year of a month of a calendar year. */
const academic = (calendar: number, month: number) => (month < 4 ? calendar : calendar - 1);

const whole = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const british = /\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\b/;
const onlyDay = /^\s*\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2}))?[\s%]*$/;
const spoken = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](${anyMonth})[a-z]*(?:[ -](\\d{4}|\\d{2}))?\\b`, "i");

function dayIn(text: string): { readonly time: HeadingTime; readonly found: string } | undefined {
  const [iso, slashed, named] = [whole.exec(text), british.exec(text), spoken.exec(text)];
  const match = iso ?? slashed ?? named;
  if (!match) return undefined;
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [match[3], match[2], match[1]];
  const at = named === match ? monthOfYear(String(month).toLowerCase()) : (Number(month) + 11 - firstOfYear) % 12;
  if (Number(day) < 1 || Number(day) > 31 || (named !== match && (Number(month) < 1 || Number(month) > 12)))
    return undefined;
  const from = at + (Number(day) - 1) / 31;
  const span = [from, from + 1 / 31] as const;
  const time = year === undefined ? { span, comesAgain: true as const } : { span, year: academic(fullYear(year), at) };
  return { time, found: match[0] };
}

/** Undefined where nothing says when. `heading` may be both rows, the upper one first. */
export function timeOf(heading: string): HeadingTime | undefined {
  const { time } = readHeading(heading);
  return Object.keys(time).length === 0 ? undefined : time;
}

/** "Wk 1 %", "Oct", "12/10": when it was, and not what. */
export function saysOnlyTime(heading: string): boolean {
  // Alone a stroke stands in a day, and not before what marks are out of.
  if (onlyDay.test(heading)) return true;
  const { time, stem, day } = readHeading(heading);
  const isTime = (word: string) => timeWords.counting[word] !== undefined || timeWords.days.test(word);
  const says = day || stem.some(isTime) || time.span !== undefined || time.group !== undefined;
  return says && stem.every((word) => isTime(word) || timeWords.beside.test(word));
}

/** What a heading says of time, and its other words. */
function readHeading(heading: string) {
  const text = heading.slice(0, longest).replace(amounts, " ");
  const day = dayIn(text);
  const words = (day ? text.replace(day.found, " ") : text)
    .toLowerCase()
    .replace(/\b(\d+)(?:st|nd|rd|th)\b/g, "$1")
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, "$1$2 ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const { stem, ...time } = readWords(words);
  return { time: { ...time, ...day?.time } as HeadingTime, stem, day: day !== undefined };
}

const isNumber = (word: string | undefined): word is string => word !== undefined && /^\d{1,4}$/.test(word);
const isYear = (word: string | undefined): word is string => word !== undefined && /^20[12]\d$/.test(word);

function readWords(words: readonly string[]): HeadingTime & { readonly stem: readonly string[] } {
  let [group, year, span] = [
    undefined as number | undefined,
    undefined as number | undefined,
    undefined as HeadingTime["span"],
  ];
  let isCalendar = false;
  const [stem, numbers]: [string[], number[]] = [[], []];
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at] ?? "", words[at + 1]];
    const term = timeWords.spans[word];
    if (/^(?:y|yr|year)$/.test(word) && isNumber(next) && Number(next) >= 7 && Number(next) <= 14) {
      group = Number(next);
      at += 1;
    } else if (isYear(word)) {
      // 2024/25 is the academic year itself.
      const isAcademic = next !== undefined && Number(next) % 100 === (Number(word) + 1) % 100;
      [year, isCalendar] = [Number(word), !isAcademic];
      at += isAcademic ? 1 : 0;
    } else if (timeWords.halfTerm.test(word) && isNumber(next)) {
      span = timeWords.halfTerms[Number(next) - 1] ?? span;
      at += 1;
    } else if (word === "half" && next === "term" && isNumber(words[at + 2])) {
      span = timeWords.halfTerms[Number(words[at + 2]) - 1] ?? span;
      at += 2;
    } else if (term !== undefined) {
      // "Autumn 2" is the second half of it; "Autumn 25" is a year.
      const half = next === "1" || next === "2" ? Number(next) : 0;
      const middle = (term[0] + term[1]) / 2;
      span = half === 0 ? term : half === 1 ? [term[0], middle] : [middle, term[1]];
      if (half > 0) at += 1;
      else if (isNumber(next) && next.length === 2 && Number(next) >= 20) {
        [year, isCalendar] = [fullYear(next), true];
        at += 1;
      }
    } else if (monthWord.test(word)) span = [monthOfYear(word), monthOfYear(word) + 1];
    else if (/^\d+$/.test(word)) numbers.push(Number(word));
    else stem.push(word);
  }
  const academicYear = year === undefined ? undefined : isCalendar && span ? academic(year, span[0]) : year;
  const said = stem.map((word) => timeWords.counting[word]).find((one) => one !== undefined);
  const isOrdered = numbers.length > 0 && !stem.some((word) => timeWords.noOrder.test(word));
  return {
    stem,
    ...(group !== undefined && { group }),
    ...(academicYear !== undefined && { year: academicYear }),
    ...(span && { span, ...(academicYear === undefined && { comesAgain: true as const }) }),
    ...(isOrdered && { counts: { stem: said ?? stem.join(" "), numbers } }),
  };
}

/** Negative where the first is the earlier, 0 where they are of one time; undefined where nobody can tell. */
export function compareTimes(one: HeadingTime, other: HeadingTime): number | undefined {
  for (const key of ["group", "year"] as const) {
    const [a, b] = [one[key], other[key]];
    if ((a === undefined) !== (b === undefined)) return undefined;
    if (a !== undefined && b !== undefined && a !== b) return a - b;
  }
  const [a, b] = [one.span, other.span];
  if ((a === undefined) !== (b === undefined)) return undefined;
  if (a && b && !(a[0] === b[0] && a[1] === b[1])) {
    if (a[1] <= b[0]) return -1;
    return b[1] <= a[0] ? 1 : undefined;
  }
  const [first, second] = [one.counts, other.counts];
  if (!first || !second) return first || second ? undefined : 0;
  if (first.stem !== second.stem || first.numbers.length !== second.numbers.length) return undefined;
  const at = first.numbers.findIndex((number, place) => number !== second.numbers[place]);
  return at < 0 ? 0 : (first.numbers[at] ?? 0) - (second.numbers[at] ?? 0);
}
