import { saveMessages as words } from "../messages/save-messages";
import type { Column } from "../tables/column";
import type { Table } from "../tables/define-table";
import { headingRows, isBlank } from "../tables/grid";

/** A tab to which records are added. */
export interface Log<Key extends string> {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly values: readonly (readonly unknown[])[];
  /** From 1. */
  readonly headerRow: number;
  /** Counted from 0; every column of the table is there. */
  readonly positions: ReadonlyMap<Key, number>;
  /** The row below the last one that holds anything, from 1. */
  readonly nextRow: number;
}

/** Throws a sentence that says what to do when the tab, or one of its headings, is missing. Nothing may have been written before. */
export function readLog<C extends Record<string, Column>>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: Table<C>,
): Log<keyof C & string> {
  const sheet = spreadsheet.getSheetByName(table.name);
  if (!sheet) throw new Error(words.noTab(table.name));
  const values = sheet.getDataRange().getValues() as unknown[][];
  const found = values.slice(0, headingRows).map((row) => table.positions(row));
  const most = found.reduce((best, { size }) => Math.max(best, size), 0);
  const index = found.findIndex(({ size }) => size === most);
  const positions = found[index] ?? new Map<keyof C & string, number>();
  const missing = table.keys.filter((key) => !positions.has(key)).map((key) => (table.columns[key] as Column).header);
  if (missing.length > 0) throw new Error(words.noHeadings(table.name, missing));
  const nextRow = values.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true) + 2;
  return { sheet, values, headerRow: index + 1, positions, nextRow };
}
