import { isDate, isoText } from "../domain/calendar/calendar-date";
import { cellDate } from "../domain/calendar/cell-date";

/** A sheet as read once: the same cells as values and as formulas ("" where there is none). */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Of the first rows only, where headings stand. */
  readonly notes: readonly (readonly string[])[];
  /** Number formats of all cells, where they were asked for. */
  readonly formats?: readonly (readonly string[])[];
}

/** Headings are looked for in this many rows. */
export const headingRows = 10;

export const isBlank = (cell: unknown) =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/** Sheets gives an error cell as its text, "#REF!" or "#N/A". */
export const isError = (cell: unknown) => typeof cell === "string" && /^#[A-Z]/.test(cell);

export const widthOf = ({ values }: Grid) => values.reduce((width, row) => Math.max(width, row.length), 0);

/** The cells of a column below the headings, with their rows as the sheet numbers them. */
export function cellsBelow({ values }: Grid, headerRow: number, column: number) {
  return values.slice(headerRow).map((row, index) => ({ row: headerRow + 1 + index, value: row[column] ?? "" }));
}

/** A cell in text as it stands, a day as 2025-09-01; "" where nothing is. It says nothing of what the cell means: a save compares by it. */
export function asItStands(cell: unknown): string {
  const date = isDate(cell) ? cellDate(cell) : undefined;
  return date ? isoText(date) : String((cell ?? "") as string | number | boolean);
}

/** The same without the spaces around it: what a person sees in the cell. */
export const textOf = (cell: unknown): string => asItStands(cell).trim();
