import { wholeMonth } from "../calendar/month-words";

/** A number in a heading that may be the maximum, with the piece that said so. */
export interface WrittenMaximum {
  readonly maximum: number;
  readonly found: string;
  /** Said in words or by a slash. A bare number in brackets may be an item's: it counts only where the marks fit it. */
  readonly isPlain: boolean;
}

/** Ours: no paper is out of more. An item's number is nearly always larger. */
const largest = 1000;
const longest = 200;

const number = String.raw`(\d{1,4}(?:\.\d+)?)`;
const plainSpellings = [
  new RegExp(String.raw`total pts:\s*(?:up to\s*)?${number}`, "i"),
  new RegExp(String.raw`max\s?points:\s*${number}`, "i"),
  new RegExp(String.raw`\b(?:out of|allan o)\s*${number}(?![\d.]*\d)`, "i"),
  new RegExp(String.raw`\bmax(?:imum)?\.?(?:\s*marks?)?\s*[:=]?\s*${number}(?!\d)`, "i"),
  new RegExp(String.raw`(?:^|[^\d./])${number}\s*(?:marks?|mks?|pts?)\b`, "i"),
  // Behind a digit a slash makes a day, a year or a component code: 12/10, 2025/26, 9702/12.
  new RegExp(String.raw`(?:^|[^\d/])\/\s*${number}(?![\d/])`),
];
const secondStroke = new RegExp(String.raw`[^\d/]\/\s*\d+.*[^\d/]\/\s*${number}(?![\d/])`);
const orAnother = /(?:out of|\/|max(?:imum)?\.?)\s*\d+\s*(?:or|&|and)\s*\d+/i;
/** Ours: so many tests there are; "50/60" is two maxima. */
const highestOrder = 15;
/** "Test 1/50": the right side is neither a month nor the year after. */
const slashBehindDigit = /(?:^|[^\d/.])(\d{1,2})\/(\d{2,3})(?![\d/])/;
const inBrackets = new RegExp(String.raw`[([{]\s*${number}\s*[)\]}]`);

const months = String.raw`(?:${wholeMonth})\b`;
const days = "(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b";
const dayNumber = String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])`;
/** Weeks, days and items: their numbers say nothing of a maximum. "(12/11)", "12.11.26", "12 Nov", "w/c 12", "Week (12)", "Q5", "Test 12 marks". */
const numbered = [
  new RegExp(String.raw`${dayNumber}(?:\/| \/ )(?:0?[1-9]|1[0-2])(?!\d)(?: ?\/ ?\d{2,4})?`, "g"),
  new RegExp(String.raw`${dayNumber}[.-](?:0[1-9]|1[0-2])(?!\d)(?:[.-]\d{2,4})?`, "g"),
  new RegExp(String.raw`${dayNumber}(?:st|nd|rd|th)?\s*${months}|\b${months}\.?\s*\d{1,2}(?!\d)`, "gi"),
  new RegExp(String.raw`\b${days}\.?\s*\d{1,2}(?!\d)`, "gi"),
  /\b(?:w\s?\/\s?[cbe]?|wk|week|wythnos|question|qu?|year|yr|period)[\s.#]*[([]?\d{1,2}(?![\d%])[)\]]?/gi,
  /\b(?:test|paper|part|unit|quiz|task|essay|topic|chapter|ch|lesson|ex|exercise|assessment|section|module|level|ks|set|no|number|mock|exam|homework|hw|prawf|uned)[\s.#]+\d{1,2}(?=\s+(?:marks?|mks?|pts?)\b)/gi,
];
const withoutNumbers = (heading: string) => numbered.reduce((text, one) => text.replace(one, " "), heading);

const isYear = (value: number) => value >= 1900 && value <= 2100 && Number.isInteger(value);
const isMaximum = (value: number) => value > 0 && value <= largest && !isYear(value);

/** What a heading says its marks are out of: "(50)", "/50", "out of 50", "[max 30]", "15 marks", "MaxPoints:10", "[Total Pts: 100 Score]". */
export function writtenMaximum(heading: string): WrittenMaximum | undefined {
  const text = withoutNumbers(heading.slice(0, longest));
  const [plain, ...others] = plainMaxima(text);
  // "H/60 F/50", "out of 50 or 60": one for each tier.
  if (others.some(({ maximum }) => maximum !== plain?.maximum) || orAnother.test(text)) return undefined;
  if (plain) return plain;
  const [found = "", left, right] = slashBehindDigit.exec(text) ?? [];
  const isOrder = Number(left) <= highestOrder && Number(right) !== Number(left) + 1;
  if (Number(right) > 31 && isOrder && isMaximum(Number(right)))
    return { maximum: Number(right), found: found.trim(), isPlain: false };
  const bracket = inBrackets.exec(text);
  if (bracket && isMaximum(Number(bracket[1])))
    return { maximum: Number(bracket[1]), found: bracket[0], isPlain: false };
  return undefined;
}

/** As each spelling has it first; and what a stroke has once more. */
function plainMaxima(text: string): WrittenMaximum[] {
  return [...plainSpellings, secondStroke].flatMap((spelling) => {
    const match = spelling.exec(text);
    const isOne = match && isMaximum(Number(match[1])) && !isRestOfYears(text, match.index);
    return isOne ? [{ maximum: Number(match[1]), found: match[0].trim(), isPlain: true }] : [];
  });
}

/** "2025 / 26" */
const isRestOfYears = (text: string, at: number) => /\b(19|20)\d\d\s*$/.test(text.slice(0, at + 1));

/** Ours: a class whose best mark is below a quarter of what stands in brackets makes an item's number likelier than a maximum. */
const leastOfMaximum = 1 / 4;
/** Ours: "Quiz (2)" is the second quiz. */
const leastBare = 5;

/** Whether marks up to this one can be out of it. */
export const fitsMarks = ({ maximum, isPlain }: WrittenMaximum, highest: number) =>
  highest <= maximum && (isPlain || (maximum >= leastBare && highest >= maximum * leastOfMaximum));
