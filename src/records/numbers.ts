import { tidy } from "../domain/numbers/tidy";
import { blank, type Cell, cleaned, isBlank, longest, problemWith, type Reading, valueOf } from "./cell";

/** Beyond it a number is a slip, not a record. */
export const largest = 1e15;
/** One way to match each text, so that a long one costs no more than its length. */
const pattern = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)\s*(%?)$/i;
const thousands = /^([+-]?\d{1,3})((?:,\d{3})+)(\.\d+)?(?=\s*%?$)/;

interface Written {
  readonly amount: number;
  /** It stands with a percent sign. */
  readonly percent: boolean;
}

/** A number as people type it: "7.5", "7,5" (half past seven), "1,000" (a thousand), "86%"; undefined for anything else. */
export function numberIn(text: string): Written | undefined {
  if (text.length > longest.mark) return undefined;
  const typed = cleaned(text);
  const digits = thousands.test(typed) ? typed.replace(/,/g, "") : typed.replace(",", ".");
  const [, amount, sign] = pattern.exec(digits) ?? [];
  return amount === undefined ? undefined : { amount: Number(amount), percent: sign === "%" };
}

/** A number, or text that is one; anything else that is not blank is a problem, never 0. */
export function readNumber(cell: Cell): Reading<number> {
  if (typeof cell === "number") return Math.abs(cell) <= largest ? valueOf(cell) : problemWith(cell);
  if (isBlank(cell)) return blank;
  const written = typeof cell === "string" ? numberIn(cell) : undefined;
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
  const written = typeof cell === "string" ? numberIn(cell) : undefined;
  return (written && shareOf(written.amount, written.percent)) ?? problemWith(cell);
}

function shareOf(amount: number, percent: boolean): Reading<number> | undefined {
  if (!percent && amount > 0 && amount <= 1) return valueOf(tidy(amount * 100));
  return amount >= 0 && amount <= 100 ? valueOf(amount) : undefined;
}
