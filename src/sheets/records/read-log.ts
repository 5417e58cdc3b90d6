import { saveMessages as words } from "../../messages/save-messages";
import { isBlank } from "../../records/cell";
import { type CellTable, tableIn } from "../../records/cell-table";
import type { Column } from "../../tables/column";
import type { Table, TabDefinition } from "../../tables/define-table";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Columns = Readonly<Record<string, Column>>;

interface Place {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** The row below the last one that holds anything, from 1. */
  readonly nextRow: number;
}

/** A tab to which records are added. */
export type Log<C extends Columns> = CellTable<C> & Place;

/** Any of them, where only the places and headings of its columns matter. */
export interface AnyLog extends Place, Pick<CellTable, "name" | "rows" | "headerRow"> {
  readonly table: Pick<TabDefinition, "columns" | "keys">;
  readonly positions: ReadonlyMap<string, number>;
}

/** Throws a sentence that says what to do when the tab, or one of its headings, is missing. Nothing may have been written before. */
export function readLog<C extends Columns>(spreadsheet: Spreadsheet, table: Table<C>): Log<C> {
  const sheet = spreadsheet.getSheetByName(table.name);
  if (!sheet) throw new Error(words.noTab(table.name));
  const cells = cellsOn(sheet, table);
  const { columns, keys }: Pick<TabDefinition, "columns" | "keys"> = table;
  const missing = keys.filter((key) => !cells.positions.has(key)).map((key) => columns[key]?.header ?? key);
  if (missing.length > 0) throw new Error(words.noHeadings(table.name, missing));
  const nextRow = cells.rows.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true) + 2;
  return { ...cells, sheet, nextRow };
}

/** A tab that is only read: without it, or without some of its headings, there is nothing to read there. */
export function readCells<C extends Columns>(spreadsheet: Spreadsheet, table: Table<C>): CellTable<C> {
  const sheet = spreadsheet.getSheetByName(table.name);
  return sheet ? cellsOn(sheet, table) : tableIn([], table);
}

const cellsOn = <C extends Columns>(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: Table<C>): CellTable<C> =>
  tableIn(sheet.getDataRange().getValues() as unknown[][], table);
