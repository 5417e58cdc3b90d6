import { writtenNumber } from "../domain/numbers/written-number";
import { cleaned, longest } from "../domain/text/cleaned";
import { markCodes, type Outcome } from "../domain/marks/outcome";
import { type Cell, isBlank, isErrorText } from "./cell";

type MarkFault = "not a mark" | "no maximum" | "above the maximum" | "perhaps a percentage" | "another maximum";
export type MarkReading = { readonly outcome: Outcome } | { readonly fault: MarkFault };

/** Most cells of a new year say so: one reading serves them all. */
const notYet: MarkReading = { outcome: { kind: "not yet" } };

const nothing = new Set(["-", "--", "–", "—", "n/a", "n.a.", "na"]);
/** Crumbs of binary arithmetic: 20.000000000000004 of 20 is 20, -5.5e-17 is 0. */
const crumb = 1e-9;

/** The code in place of a mark, ABS, NS or EX, also in words. */
export function readCode(cell: Cell): Outcome | undefined {
  if (typeof cell !== "string" || cell.length > longest.mark) return undefined;
  return markCodes[cleaned(cell).toUpperCase()];
}

/** What a cell of marks says: a mark up to the maximum, a percentage with its sign whatever the maximum, a code, or nothing yet. */
export function readMark(cell: Cell, maximum: number | undefined, doubt?: ColumnDoubt): MarkReading {
  if (typeof cell === "number") return markOf(cell, maximum, doubt);
  if (isBlank(cell)) return notYet;
  if (typeof cell !== "string" || cell.length > longest.mark || isErrorText(cell)) return { fault: "not a mark" };
  const code = readCode(cell);
  if (code) return { outcome: code };
  if (nothing.has(cleaned(cell).toLowerCase())) return notYet;
  const written = writtenNumber(cell);
  if (!written) return { fault: "not a mark" };
  return written.percent ? markOf(written.amount, 100, undefined) : markOf(written.amount, maximum, doubt);
}

function markOf(mark: number, maximum: number | undefined, doubt: ColumnDoubt): MarkReading {
  if (!(mark >= -crumb) || mark === Infinity) return { fault: "not a mark" };
  if (maximum === undefined || maximum <= 0) return { fault: "no maximum" };
  if (isAbove(mark, maximum)) return { fault: "above the maximum" };
  if (doubt === "another maximum") return { fault: doubt };
  const isShare = isShareOf(mark, maximum) || (doubt === "shares" && (mark === 0.5 || mark === 1));
  if (isShare) return { fault: "perhaps a percentage" };
  return { outcome: { kind: "marked", percent: (Math.max(0, Math.min(mark, maximum)) / maximum) * 100 } };
}

/**
 * Where the maximum is 10 or more, a mark between 0 and 1 that is no half mark: 75% that Sheets has turned into 0.75 would be one per cent of
 * 60. Ours.
 */
const isShareOf = (mark: number, maximum: number) => maximum >= 10 && isFraction(mark);
const isFraction = (mark: number) => mark > 0 && mark < 1 && mark !== 0.5;

const isAbove = (mark: number, maximum: number): boolean => mark > maximum * (1 + crumb);

/** Numbers above it, up to the maximum, are marks beyond doubt. */
export const leastPlainMark = (maximum: number): number => (maximum >= 10 ? 1 : -Number.MIN_VALUE);

/** A mark as it stands, not a percentage with its sign. */
export const isMarkAsTyped = (cell: Cell): boolean =>
  typeof cell !== "string" || cell.length > longest.mark || writtenNumber(cell)?.percent !== true;

/**
 * What the numbers of a column may be besides marks of its maximum: beside 0.75 its 0.5 and 1 may be shares; where many are above the maximum, the
 * others are marks out of something else too. The two rules in which a cell depends on its column.
 */
export type ColumnDoubt = "shares" | "another maximum" | undefined;

/** Ours: one mark above the maximum is a slip of its own. */
const above = { least: 2, part: 1 / 5 };

/** Of a column in all rows. */
export interface ColumnNumbers {
  readonly highest: number;
  readonly hasFractions: boolean;
}

export function numbersIn(rows: readonly (readonly Cell[])[], column: number): ColumnNumbers {
  let [highest, hasFractions] = [-Infinity, false];
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== "number") continue;
    if (cell > highest) highest = cell;
    if (cell < 1 && isFraction(cell)) hasFractions = true;
  }
  return { highest, hasFractions };
}

/** Whether any course's rows of the column can be in doubt. */
export const isDoubtful = ({ highest, hasFractions }: ColumnNumbers, maximum: number | undefined): boolean =>
  hasFractions || (maximum !== undefined && isAbove(highest, maximum));

/** Of a column in the rows of one course. */
export function doubtOf(rows: readonly (readonly Cell[])[], column: number, maximum: number | undefined): ColumnDoubt {
  if (maximum === undefined || maximum <= 0) return undefined;
  let [numbers, beyond, hasShares] = [0, 0, false];
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== "number") continue;
    numbers++;
    if (isAbove(cell, maximum)) beyond++;
    else if (isShareOf(cell, maximum)) hasShares = true;
  }
  if (beyond >= above.least && beyond >= numbers * above.part) return "another maximum";
  return hasShares ? "shares" : undefined;
}
