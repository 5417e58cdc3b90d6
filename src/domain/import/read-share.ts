import { tidy } from "../numbers/tidy";
import { type ImportProblem, plainNumber, share } from "./target-reading";

/** Some exports give attendance as 92 or 92%, others as 0.92: never both in one column. */
export type ShareScale = "percentages" | "fractions";

/** Fractions when no number without a % sign is above 1, and there is one. */
export function shareScale(cells: readonly string[]): ShareScale {
  const numbers = cells.filter((cell) => !cell.includes("%")).flatMap((cell) => plainNumber(cell) ?? []);
  return numbers.some((number) => number > 0) && numbers.every((number) => number <= 1) ? "fractions" : "percentages";
}

/** The percentage that a cell means, or what is wrong with it: 0.92 among percentages could be 0.92% or 92%, so nobody guesses. */
export function readShare(cell: string, scale: ShareScale): number | ImportProblem {
  const number = share.read(cell);
  if (typeof number !== "number") return share.problem;
  if (cell.includes("%")) return number;
  if (scale === "fractions") return tidy(number * 100);
  return number > 0 && number <= 1 ? "share or percentage" : number;
}
