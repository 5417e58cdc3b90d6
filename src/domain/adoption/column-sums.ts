import { writtenNumber } from "../numbers/written-number";
import type { ColumnSeen } from "./judgement";

/** A number of a cell, with or without a percent sign. */
export function numberIn(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? writtenNumber(cell)?.amount : undefined;
}

export const isFilled = (cell: unknown): boolean =>
  cell !== undefined && cell !== null && String(cell as string).trim() !== "";

/** By how much results of so many decimals may differ from what they were rounded from. */
export function roundingOf(results: readonly number[]): number {
  const decimals = results.reduce((most, result) => Math.max(most, decimalsOf(result)), 0);
  return 0.5 * 10 ** -decimals + 1e-9;
}

const decimalsOf = (value: number) =>
  [0, 1, 2, 3, 4, 5].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 6;

/** Ours: no paper is out of more. */
const largestMaximum = 1000;
/** Ours: fewer may fit by chance. */
const fewestShares = 4;

/** The one whole number of which the marks of one column are the percentages, or shares, that another holds; undefined when none or several are. */
export function maximumBeside(columns: readonly ColumnSeen[], marks: number, shares: number): number | undefined {
  const rows = (columns[marks]?.cells ?? []).flatMap((cell, row) => {
    const [mark, share] = [numberIn(cell), numberIn(columns[shares]?.cells[row])];
    return mark === undefined || share === undefined || mark === 0 ? [] : [{ mark, share }];
  });
  if (rows.length < fewestShares || new Set(rows.map(({ mark }) => mark)).size < fewestShares / 2) return undefined;
  const full = rows.every(({ share }) => share <= 1) ? 1 : 100;
  const within = roundingOf(rows.map(({ share }) => share));
  const highest = rows.reduce((most, { mark }) => Math.max(most, mark), 1);
  const fitting: number[] = [];
  for (let maximum = Math.ceil(highest); maximum <= largestMaximum; maximum++)
    if (rows.every(({ mark, share }) => Math.abs((mark / maximum) * full - share) <= within)) fitting.push(maximum);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Ours: fewer may be alike by chance. */
const fewestAlike = 3;

/** The same number beside every learner that nobody is above, such as the sessions that there were. */
export function fullNumber(some: ColumnSeen | undefined, all: ColumnSeen | undefined): number | undefined {
  const full = (all?.cells ?? []).flatMap((cell) => numberIn(cell) ?? []);
  const [first = 0] = full;
  if (full.length < fewestAlike || first <= 1 || !full.every((one) => one === first)) return undefined;
  return (some?.cells ?? []).every((cell) => (numberIn(cell) ?? 0) <= first) ? first : undefined;
}

/** Whether a column holds, in per cent or as shares, what the numbers of one column are of those of another, or of both together. */
export function isShareOfNumbers(columns: readonly ColumnSeen[], some: number, other: number, shares: number): boolean {
  const rows = (columns[shares]?.cells ?? []).flatMap((cell, row) => {
    const share = numberIn(cell);
    const part = numberIn(columns[some]?.cells[row]);
    const whole = numberIn(columns[other]?.cells[row]);
    return share === undefined || part === undefined || whole === undefined ? [] : [{ share, part, whole }];
  });
  const within = roundingOf(rows.map(({ share }) => share));
  const fits = (unit: number, fullOf: (row: { part: number; whole: number }) => number) =>
    rows.every((row) => fullOf(row) > 0 && Math.abs((row.part / fullOf(row)) * unit - row.share) <= within);
  const isRate = [100, 1].some(
    (unit) => fits(unit, ({ whole }) => whole) || fits(unit, ({ part, whole }) => part + whole),
  );
  return rows.length >= fewestAlike && new Set(rows.map(({ share }) => share)).size > 1 && isRate;
}
