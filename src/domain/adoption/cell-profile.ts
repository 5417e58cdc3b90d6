import { isDate } from "../calendar/calendar-date";
import { writtenNumber } from "../numbers/written-number";

/** What stands in a column, counted. */
export interface CellProfile {
  /** Cells that are not blank. */
  readonly filled: number;
  /** Numbers, and texts that are one, that are not shown as per cent. */
  readonly numbers: readonly number[];
  /** In per cent: shares that are shown so (0.85 as 85%). */
  readonly shares: readonly number[];
  /** In per cent: texts with the sign, which are read as such whatever the maximum. */
  readonly percents: readonly number[];
  /** In per cent: numbers with a sign that the format only adds. */
  readonly drawn: readonly number[];
  /** ABS, NS, EX, their words, and dashes. */
  readonly codes: number;
  /** Of these the dashes and n/a, which say nothing. */
  readonly dashes: number;
  /** 18/20 as text. */
  readonly fractions: number;
  /** A mark with something beside it: 34 (C), 68% - B, 34/50 [C], C (34), Merit: 62%. */
  readonly withMore: number;
  /** Other texts in which a number stands. */
  readonly numbered: number;
  /** Of these the ones that begin with it: 34m, ~34, 34C. */
  readonly leading: number;
  /** #REF! and its like. */
  readonly errors: number;
  readonly dates: number;
  /** Grades that cannot be numbers: B, C2, 5+, Merit. */
  readonly grades: number;
  readonly texts: number;
}

const longest = 64;
const code = /^(abs|ns|ex|absent|exempt|excused|missing|not submitted|n\/a|[-–—])$/i;
const dash = /^(n\/a|[-–—])$/i;
const leading = /^[^a-z0-9]{0,2}\d/i;
const error = /^#[a-z]/i;
const withMore = [
  /^\d{1,4}([.,]\d+)?\s*(marks?|mks?|pts?|points?|out of|of)\b/i,
  /^\d{1,4}([.,]\d+)?\s*(\/\s*\d{1,4}\s+\S|\\\s*\d)/,
  /^\d{1,4}([.,]\d+)?\s*(%|\/\s*\d{1,4})?\s*([([=:;]|\s[-–]\s+[a-z])/i,
  /^([a-gu]|[ad]\*|[pmd]|pass|merit|dist(inction)?\*?)(\s+|\s*[([:=]\s*)\d{1,3}([.,]\d+)?\s*(%|\/\s*\d{1,4})?\s*[)\]]?$/i,
];
const fraction = /^\d{1,4}(\.\d+)?\s*\/\s*\d{1,4}$/;
/** Letters with a fine part, 9 to 1 with one, pairs, BTEC letters and words. */
const grade =
  /^(a\*|[a-gu][1-3+=-]?|[1-9][abc+=-]|[1-9]-[1-9]|d\*|[pmd][1-3+=-]?|(d\*?|m|p){2,3}|pass|merit|dist(inction)?\*?|l[12][pmd]\*?|near pass)$/i;

/** A % that makes 85% of 0.85; in quotes or behind a backslash it is only drawn. */
export const showsShare = (format: string) => format.replace(/"[^"]*"|\\./g, "").includes("%");
const drawsPercent = (format: string) => format.includes("%");

export function profileOf(cells: readonly unknown[], formats: readonly string[] = []): CellProfile {
  const seen = { numbers: [] as number[], shares: [] as number[], percents: [] as number[], drawn: [] as number[] };
  const counts = { filled: 0, codes: 0, fractions: 0, withMore: 0, numbered: 0, dates: 0, grades: 0, texts: 0 };
  const special = { dashes: 0, leading: 0, errors: 0 };
  cells.forEach((cell, row) => {
    if (cell === null || cell === undefined) return;
    const text = typeof cell === "string" ? cell.slice(0, longest).trim() : undefined;
    if (text === "") return;
    counts.filled += 1;
    const format = formats[row] ?? "";
    if (typeof cell === "number") {
      if (showsShare(format)) seen.shares.push(cell * 100);
      else if (drawsPercent(format)) seen.drawn.push(cell);
      else seen.numbers.push(cell);
    } else if (isDate(cell)) counts.dates += 1;
    else if (text === undefined) counts.texts += 1;
    else {
      // 11E1 is a tutor group.
      const written = /[a-z]/i.test(text) ? undefined : writtenNumber(text);
      if (!written) {
        const kind = kindOf(text);
        counts[kind] += 1;
        if (kind === "codes" && dash.test(text)) special.dashes += 1;
        if (kind === "numbered" && leading.test(text)) special.leading += 1;
        if (error.test(text)) special.errors += 1;
      } else if (written.percent) seen.percents.push(written.amount);
      else seen.numbers.push(written.amount);
    }
  });
  return { ...seen, ...counts, ...special };
}

function kindOf(text: string): "codes" | "fractions" | "grades" | "withMore" | "numbered" | "texts" {
  if (code.test(text)) return "codes";
  if (fraction.test(text)) return "fractions";
  if (grade.test(text)) return "grades";
  if (withMore.some((pattern) => pattern.test(text))) return "withMore";
  return /\d/.test(text) ? "numbered" : "texts";
}

export const highestOf = (numbers: readonly number[]) =>
  numbers.reduce((most, number) => (number > most ? number : most), -Infinity);
export const lowestOf = (numbers: readonly number[]) =>
  numbers.reduce((least, number) => (number < least ? number : least), Infinity);

/** How many cells are numbers, whatever sign they are shown with. */
export const numericIn = ({ numbers, shares, percents, drawn }: CellProfile) =>
  numbers.length + shares.length + percents.length + drawn.length;
