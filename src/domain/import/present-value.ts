import { tidy } from "../numbers/tidy";
import type { ImportTarget } from "./import-target";
import { type ImportValue, plainNumber } from "./target-reading";

/**
 * What a cell of the workbook says, in the terms of its column; undefined when it is empty. Shares are read as the functions read them:
 * 0.92 is 92%. What is not of the column's kind is given as its text.
 */
export function presentValue({ reading }: ImportTarget, cell: unknown): ImportValue | undefined {
  const text = cell === null || cell === undefined ? "" : String(cell as string | number | boolean | Date).trim();
  if (text === "") return undefined;
  if (reading.kind === "text") return text;
  const number = plainNumber(text.endsWith("%") ? text.slice(0, -1) : text);
  if (number === undefined) return text;
  const isFraction = reading.kind === "share" && !text.includes("%") && number > 0 && number <= 1;
  return isFraction ? tidy(number * 100) : number;
}

/** To the hundredth, which is what a cell shows at most. */
export function isSameValue(one: ImportValue, other: ImportValue): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 0.005;
  return String(one).toUpperCase() === String(other).toUpperCase();
}
