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

/** A cell as text without spaces around it, a day as 2025-09-01 wherever it is read; "" when there is nothing. */
export function textOf(cell: unknown): string {
  const date = isDate(cell) ? cellDate(cell) : undefined;
  if (date) return isoText(date);
  return isBlank(cell) ? "" : String(cell as string | number | boolean).trim();
}
