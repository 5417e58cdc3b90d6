import type { CellValue } from "../workbook";

/** What a part of a condition comes to. */
export type Value = CellValue | ErrorValue;

export interface ErrorValue {
  readonly error: string;
}

export const isError = (value: Value): value is ErrorValue => typeof value === "object" && value !== null;

/** Thrown where an error meets an operator; a condition that comes to an error does not hold. */
export class ConditionError extends Error {}

const errors = new Map<string, ConditionError>();

/** One for each kind of error: a rule over texts meets thousands while a sheet is drawn, and making one takes a look at the whole stack. */
export function conditionError(code: string): ConditionError {
  const known = errors.get(code) ?? new ConditionError(code);
  errors.set(code, known);
  return known;
}

const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

export const fromCell = (value: CellValue): Value =>
  typeof value === "string" && errorText.test(value) ? { error: value } : value;

/** @throws ConditionError for an error */
export function plain(value: Value): CellValue {
  if (isError(value)) throw conditionError(value.error);
  return value;
}

export function number(value: Value): number {
  const cell = plain(value);
  if (cell === null) return 0;
  const found = typeof cell === "string" && cell.trim() === "" ? Number.NaN : Number(cell);
  if (Number.isNaN(found)) throw conditionError("#VALUE!");
  return found;
}

export function text(value: Value): string {
  const cell = plain(value);
  if (cell === null) return "";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

export function flag(value: Value): boolean {
  const cell = plain(value);
  if (typeof cell === "string" && /^(true|false)$/i.test(cell)) return /^true$/i.test(cell);
  return typeof cell === "boolean" ? cell : number(cell) !== 0;
}

const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Numbers before text before flags; text without regard to case; a blank is 0, "" or FALSE as the other side wants. */
export function compare(left: Value, right: Value): number {
  const a = blankLike(plain(left), plain(right));
  const b = blankLike(plain(right), plain(left));
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string") {
    const [first, second] = [a.toLowerCase(), String(b).toLowerCase()];
    return first === second ? 0 : first < second ? -1 : 1;
  }
  return Number(a) - Number(b);
}

function blankLike(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
