import { columnLetter } from "../../tables/tracker-addresses";
import type { AnyLog } from "./read-log";

/** Added when the tab is full, so that it seldom is. */
const spareRows = 500;

/** Rows below the last that are dressed beside: people begin rows meanwhile, and a record is appended below them. */
const margin = 20;

const widthOf = ({ positions }: Pick<AnyLog, "positions">) => Math.max(...positions.values()) + 1;

/** The cells of a row up to the last of the tab's own columns. */
export function rowOf(log: Pick<AnyLog, "positions">, cells: ReadonlyMap<string, unknown>): unknown[] {
  const row: unknown[] = Array.from({ length: widthOf(log) }, () => "");
  for (const [key, column] of log.positions) row[column] = cells.get(key) ?? "";
  return row;
}

/** "C5:D5"; row and columns counted from 0. */
export const addressOf = (row: number, first: number, last: number) =>
  `${columnLetter(first)}${row + 1}:${columnLetter(last)}${row + 1}`;

/** Formats the rows below the last one, so that text stays as it was typed. A column that is not ours stays automatic. */
export function dressRows(log: AnyLog, count: number): void {
  const rows = count + margin;
  grow(log, log.nextRow + rows - 1);
  const formats = Array.from({ length: widthOf(log) }, () => "General");
  for (const [key, column] of log.positions) formats[column] = log.table.columns[key]?.numberFormat ?? "General";
  log.sheet
    .getRange(log.nextRow, 1, rows, formats.length)
    .setNumberFormats(Array.from({ length: rows }, () => [...formats]));
}

export function grow({ sheet }: Pick<AnyLog, "sheet">, lastRow: number): void {
  const size = sheet.getMaxRows();
  if (lastRow > size) sheet.insertRowsAfter(size, lastRow - size - 1 + spareRows);
}
