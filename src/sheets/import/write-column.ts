import type { ImportValue } from "../../domain/import/import-file";
import type { FillableSheet } from "./read-known-rows";

/** New values of one column, by row as the sheet numbers it. */
export interface ColumnWrite {
  readonly on: FillableSheet;
  /** Counted from 0. */
  readonly column: number;
  readonly isShare: boolean;
  readonly values: ReadonlyMap<number, ImportValue>;
}

/** What Sheets would take for a number, a date, a flag or a formula if it were written again. */
const couldTurn = (value: unknown) => typeof value === "string" && /[\d=+\-'@]|^(true|false)$/i.test(value);

/**
 * Reads the formats of the column from its first new value to its last, and gives the function that writes them: formats first, so that
 * text stays text, then all cells in one go. The cells between keep what they hold.
 */
export function prepareColumn({ on, column, isShare, values }: ColumnWrite): () => void {
  // A long list of rows is too many arguments for Math.min.
  const rows = [...values.keys()].sort((one, other) => one - other);
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  const range = on.sheet.getRange(first, column + 1, last - first + 1, 1);
  const present = range.getNumberFormats();
  const formats: string[][] = [];
  const cells: unknown[][] = [];
  present.forEach(([format = ""], index) => {
    const old = on.grid.values[first + index - 1]?.[column] ?? "";
    const value = values.get(first + index);
    // An empty text clears the cell and leaves its format.
    formats.push([
      (typeof value === "string" && value !== "") || (value === undefined && couldTurn(old)) ? "@" : format,
    ]);
    cells.push([typeof value === "number" && isShare ? shareFor(format, value) : (value ?? old)]);
  });
  return () => void range.setNumberFormats(formats).setValues(cells);
}

/** A cell that shows 92% holds 0.92. A number up to 1 is read as a share everywhere, so half a per cent is written as one. */
const shareFor = (format: string, percentage: number) =>
  format.includes("%") || (percentage > 0 && percentage <= 1) ? percentage / 100 : percentage;
