import { tidy } from "../domain/numbers/tidy";
import { writtenNumber } from "../domain/numbers/written-number";
import { blank, type Cell, isBlank, problemWith, type Reading, valueOf } from "./cell";

/** Beyond it a number is a slip, not a record. */
export const largest = 1e15;
/** A number, or text that is one; anything else that is not blank is a problem, never 0. */
export function readNumber(cell: Cell): Reading<number> {
  if (typeof cell === "number") return Math.abs(cell) <= largest ? valueOf(cell) : problemWith(cell);
  if (isBlank(cell)) return blank;
  const written = typeof cell === "string" ? writtenNumber(cell) : undefined;
  return written && Math.abs(written.amount) <= largest ? valueOf(written.amount) : problemWith(cell);
}

/** A number that is 0 or more. */
export function readCount(cell: Cell): Reading<number> {
  const number = readNumber(cell);
  return number.state === "value" && number.value < 0 ? problemWith(cell) : number;
}

/** A percentage from 0 to 100; a number from 0 to 1 is a share (0.86 is 86, 1 is 100), unless it is text with its own percent sign. */
export function readShare(cell: Cell): Reading<number> {
  if (typeof cell === "number") return shareOf(cell, false) ?? problemWith(cell);
  if (isBlank(cell)) return blank;
  const written = typeof cell === "string" ? writtenNumber(cell) : undefined;
  return (written && shareOf(written.amount, written.percent)) ?? problemWith(cell);
}

function shareOf(amount: number, percent: boolean): Reading<number> | undefined {
  if (!percent && amount > 0 && amount <= 1) return valueOf(tidy(amount * 100));
  return amount >= 0 && amount <= 100 ? valueOf(amount) : undefined;
}
