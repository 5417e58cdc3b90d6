import { type CalendarDate, isDate } from "../domain/calendar/calendar-date";
import { cellDate } from "../domain/calendar/cell-date";
import { tidy } from "../domain/numbers/tidy";
import { functionMessages } from "../messages/function-messages";

/** What Sheets passes for one cell: number, text, boolean or date; "" when empty. */
export type Cell = unknown;
/** An argument of a custom function: one cell, or rows of cells (Cell[][]). */
export type Cells = unknown;

export type Reading<T> = { state: "blank" } | { state: "value"; value: T } | { state: "problem"; found: string };

const blank = { state: "blank" } as const;
const largestNumber = 1e15;
const numberPattern = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*%?$/i;

/**
 * Ours: how many characters a cell of a kind may have. A longer one was pasted there by mistake; it is said to be too long before anything
 * else is done with it, so that one cell never stops a column.
 */
export const longest = { mark: 64, name: 200, boundaries: 2_000, note: 50_000 } as const;

/** Nothing there yet: an empty cell, an omitted argument, or only spaces. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== "string") return cell === undefined || cell === null;
  return cell.length <= longest.name && cell.trim() === "";
}

/** Sheets passes an error cell as its text, "#N/A" or "#REF!". */
export function isErrorText(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    cell.length <= longest.mark &&
    cell.includes("#") &&
    /^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(cell.trim())
  );
}

/** A number; text such as " 7.5 " or "86%" counts (86), anything else that is not blank is a problem, never 0. */
export function asNumber(cell: Cell): Reading<number> {
  if (typeof cell === "number") return Math.abs(cell) <= largestNumber ? valueOf(cell) : problemWith(cell);
  if (isBlank(cell)) return blank;
  if (typeof cell !== "string" || cell.length > longest.mark) return problemWith(cell);
  const [, digits] = numberPattern.exec(cell.trim().replace(/^\u2212/, "-")) ?? [];
  const amount = Number(digits ?? Number.NaN);
  return Math.abs(amount) <= largestNumber ? valueOf(amount) : problemWith(cell);
}

/** A percentage from 0 to 100; a number above 0 and up to 1 is a share (0.86 is 86), unless it is text with its own % sign. */
export function asShare(cell: Cell): Reading<number> {
  const number = asNumber(cell);
  if (number.state !== "value") return number;
  const amount = number.value;
  if (!isPercent(cell) && amount > 0 && amount <= 1) return valueOf(tidy(amount * 100));
  return amount >= 0 && amount <= 100 ? number : problemWith(cell);
}

/** Whether a mark or share was typed with its own % sign. */
export const isPercent = (cell: Cell) =>
  typeof cell === "string" && cell.length <= longest.mark && cell.trim().endsWith("%");

/** @param most how many characters a text of this kind may have */
export function asText(cell: Cell, most: number = longest.name): Reading<string> {
  if (typeof cell === "string") {
    if (cell.length > most) return problemWith(cell);
    const text = cell.trim();
    return text === "" ? blank : isErrorText(text) ? problemWith(cell) : valueOf(text);
  }
  if (isBlank(cell)) return blank;
  return typeof cell === "number" && Number.isFinite(cell) ? valueOf(String(cell)) : problemWith(cell);
}

/** A date cell, or text written 2025-09-01 or 01/09/2025 (day first). */
export function asDate(cell: Cell): Reading<CalendarDate> {
  if (isBlank(cell)) return blank;
  const date = typeof cell === "string" && cell.length > longest.mark ? undefined : cellDate(cell);
  return date ? valueOf(date) : problemWith(cell);
}

/** What was found in a cell, short enough to stand in another: "abc" in quotes, #N/A, TRUE, a date. */
export function describe(cell: Cell): string {
  if (isBlank(cell)) return functionMessages.cells.nothing;
  if (isErrorText(cell)) return String(cell).trim();
  if (typeof cell === "string") {
    const text = `"${cell.length > 30 ? `${cell.slice(0, 29)}…` : cell.trim()}"`;
    return cell.length > longest.mark ? functionMessages.cells.long(text, cell.length) : text;
  }
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isDate(cell) ? functionMessages.cells.date : functionMessages.cells.unknown;
}

/** The short text that stands in place of a result: `Prior?  found "abc"`. */
export function problemText(what: string, found: string): string {
  return functionMessages.cells.problem(what, found);
}

/**
 * One result for each cell of the largest rows × columns among the ranges. A single cell, a single row and a single column repeat;
 * a cell beyond the end of a shorter range is blank. Single values only give a single value.
 */
export function mapCells(args: readonly Cells[], each: (...cells: Cell[]) => Cell): Cells {
  return mapTogether(args, (cells) => each(...cells));
}

/** `mapCells` for many ranges: `each` is given one array, the same for every cell of the result, and must not keep it. */
export function mapTogether(args: readonly Cells[], each: (cells: readonly Cell[]) => Cell): Cells {
  if (!args.some(isRange)) return clean(each(args));
  const readers = args.map((cells) => cellReader(toRows(cells)));
  const height = Math.max(...readers.map((reader) => reader.height));
  const width = Math.max(...readers.map((reader) => reader.width));
  const given: Cell[] = args.map(() => "");
  const resultAt = (row: number, column: number): Cell => {
    for (let index = 0; index < readers.length; index++) given[index] = readers[index]?.read(row, column);
    return clean(each(given));
  };
  const results: Cell[][] = [];
  for (let row = 0; row < height; row++) {
    // Room for one: an array that grows by push takes room for seventeen, which in a column is most of the time.
    const cells = [resultAt(row, 0)];
    for (let column = 1; column < width; column++) cells.push(resultAt(row, column));
    results.push(cells);
  }
  return results;
}

/** One result, or one row of results, for each row; a range of a single row repeats. */
export function mapRows(args: readonly Cells[], each: (...rows: Cell[][]) => Cell): Cells {
  const grids = args.map(toRows);
  const height = Math.max(...grids.map((rows) => rows.length));
  const given: Cell[][] = args.map(() => []);
  const results: Cell[][] = [];
  let single = !args.some(isRange);
  for (let row = 0; row < height; row++) {
    for (let index = 0; index < grids.length; index++) given[index] = rowAt(grids[index] ?? [], row);
    const result = each(...given);
    if (Array.isArray(result)) single = false;
    results.push(Array.isArray(result) ? result.map(clean) : [clean(result)]);
  }
  if (single) return results[0]?.[0];
  const width = widthOf(results);
  for (const cells of results) while (cells.length < width) cells.push("");
  return results;
}

const rowAt = (rows: readonly Cell[][], row: number): Cell[] => rows[rows.length === 1 ? 0 : row] ?? [];

/** Any argument as rows of cells; a single value is one row of one. */
export function toRows(cells: Cells): Cell[][] {
  if (!isRange(cells)) return [[cells]];
  // A range comes as rows already; copying 100,000 of them would take longer than most functions do.
  return hasRowsOnly(cells) ? cells : cells.map((row: Cell) => (Array.isArray(row) ? row : [row]));
}

function isRange(cells: Cells): cells is Cell[] {
  return Array.isArray(cells) && cells.length > 0;
}

function hasRowsOnly(cells: readonly Cell[]): cells is Cell[][] {
  return cells.every((row) => Array.isArray(row));
}

function valueOf<T>(value: T): Reading<T> {
  return { state: "value", value };
}

function problemWith(cell: Cell): Reading<never> {
  return { state: "problem", found: describe(cell) };
}

function widthOf(rows: readonly Cell[][]): number {
  let widest = 1;
  for (const { length } of rows) if (length > widest) widest = length;
  return widest;
}

function cellReader(rows: readonly Cell[][]) {
  const [height, width] = [rows.length, widthOf(rows)];
  const read = (row: number, column: number): Cell => rows[height === 1 ? 0 : row]?.[width === 1 ? 0 : column];
  return { height, width, read };
}

function clean(result: Cell): Cell {
  if (typeof result === "number") return Number.isFinite(result) ? result : "";
  return result === undefined || result === null ? "" : result;
}
