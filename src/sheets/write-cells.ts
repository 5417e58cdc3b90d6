import { isDate } from "../domain/calendar/calendar-date";
import { dayFormat } from "../tables/column";
import type { TabDefinition } from "../tables/define-table";
import { runsOf } from "../tables/tracker-addresses";

/** A formula that someone wrote in a column of theirs. */
interface Formula {
  readonly formula: string;
}

type Row = Readonly<Record<string, TabCell | undefined>>;

export type TabCell = string | number | boolean | Date | Formula;

/**
 * Writes rows from `firstRow` on, blank ones up to `height`. Each group of neighbouring columns is one write; columns that people added
 * stay as they are. Text is marked as text before it is written, so that none of it becomes a formula, a date or a number.
 */
export function writeCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: TabDefinition,
  positions: ReadonlyMap<string, number>,
  { firstRow, height }: { readonly firstRow: number; readonly height: number },
  rows: readonly Row[],
  formatAt = (key: string, _row: Row) => table.columns[key]?.numberFormat,
): void {
  const keyAt = new Map([...positions].map(([key, column]) => [column, key]));
  for (const { first, last } of runsOf([...keyAt.keys()])) {
    const keys = Array.from({ length: last - first + 1 }, (_, index) => keyAt.get(first + index) ?? "");
    const cells = Array.from({ length: height }, (_, index) => keys.map((key) => rows[index]?.[key] ?? ""));
    sheet
      .getRange(firstRow, first + 1, height, keys.length)
      .setNumberFormats(
        cells.map((row, at) => row.map((cell, index) => formatOf(cell, formatAt(keys[index] ?? "", rows[at] ?? {})))),
      )
      .setValues(cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : cell))));
  }
}

const isFormula = (cell: TabCell) => typeof cell === "object" && "formula" in cell;

function formatOf(cell: TabCell, ownFormat: string | undefined): string {
  // Whoever types a number where nothing stands yet means one.
  if (typeof cell === "string") return cell === "" && ownFormat !== undefined ? ownFormat : "@";
  return ownFormat ?? (isDate(cell) ? dayFormat : "General");
}

/** Sheets would take a heading such as "=A1" or "+ extra" for a formula, "12/10" for a day, "3" for a number and "True" for a tick. */
export const asPlainText = (text: string) => (/^([=+\-@\d]|(true|false)$)/i.test(text) ? `'${text}` : text);
