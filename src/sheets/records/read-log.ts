import { saveMessages as words } from "../../messages/save-messages";
import type { Column } from "../../tables/column";
import type { Table, TabDefinition } from "../../tables/define-table";
import { headingRows, isBlank } from "../../tables/grid";
import type { RecordCells } from "../../tables/record-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab to which records are added. */
export interface Log<Key extends string> extends RecordCells<Key> {
  readonly table: TabDefinition;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** The row below the last one that holds anything, from 1. */
  readonly nextRow: number;
}

/** Throws a sentence that says what to do when the tab, or one of its headings, is missing. Nothing may have been written before. */
export function readLog<C extends Record<string, Column>>(
  spreadsheet: Spreadsheet,
  table: Table<C>,
): Log<keyof C & string> {
  const sheet = spreadsheet.getSheetByName(table.name);
  if (!sheet) throw new Error(words.noTab(table.name));
  const cells = cellsOf(sheet, table);
  const missing = table.keys
    .filter((key) => !cells.positions.has(key))
    .map((key) => (table.columns[key] as Column).header);
  if (missing.length > 0) throw new Error(words.noHeadings(table.name, missing));
  const nextRow = cells.values.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true) + 2;
  return { ...cells, table, sheet, nextRow };
}

/** A tab that is only read: without it, or without some of its headings, there is nothing to read there. */
export function readRecords<C extends Record<string, Column>>(
  spreadsheet: Spreadsheet,
  table: Table<C>,
): RecordCells<keyof C & string> {
  const sheet = spreadsheet.getSheetByName(table.name);
  return sheet ? cellsOf(sheet, table) : { values: [], headerRow: 0, positions: new Map() };
}

/** Of the first rows the one that has most of the table's headings. */
function cellsOf<C extends Record<string, Column>>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: Table<C>,
): RecordCells<keyof C & string> {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const found = values.slice(0, headingRows).map((row) => table.positions(row));
  const most = found.reduce((best, { size }) => Math.max(best, size), 0);
  const index = found.findIndex(({ size }) => size === most);
  return { values, headerRow: index + 1, positions: found[index] ?? new Map() };
}
