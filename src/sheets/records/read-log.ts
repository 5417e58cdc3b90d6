import { saveMessages as words } from "../../messages/save-messages";
import { type Cell, isBlank } from "../../records/cell";
import { type CellTable, tableIn } from "../../records/cell-table";
import type { Column } from "../../tables/column";
import type { Table, TabDefinition } from "../../tables/define-table";
import { runsOf } from "../../tables/tracker-addresses";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Columns = Readonly<Record<string, Column>>;

interface Place {
  readonly sheet: Sheet;
  /** The row below the last one that holds anything, from 1. */
  readonly nextRow: number;
}

/** A tab to which records are added. */
export type Log<C extends Columns> = CellTable<C> & Place & { readonly table: Table<C> };

/** Any of them, where only the places and headings of its columns matter. */
export interface AnyLog extends Place, Pick<CellTable, "name" | "rows" | "headerRow"> {
  readonly table: Pick<TabDefinition, "columns" | "keys" | "name" | "positions">;
  readonly positions: ReadonlyMap<string, number>;
}

/** Throws a sentence that says what to do when the tab, or one of its headings, is missing. Nothing may have been written before. */
export function readLog<C extends Columns>(spreadsheet: Spreadsheet, table: Table<C>): Log<C> {
  const sheet = spreadsheet.getSheetByName(table.name);
  if (!sheet) throw new Error(words.noTab(table.name));
  return logOf(sheet, table);
}

function logOf<C extends Columns>(sheet: Sheet, table: Table<C>): Log<C> {
  const cells = cellsOn(sheet, table);
  const { columns, keys }: Pick<TabDefinition, "columns" | "keys"> = table;
  const missing = keys.filter((key) => !cells.positions.has(key)).map((key) => columns[key]?.header ?? key);
  if (missing.length > 0) throw new Error(words.noHeadings(cells.name, missing));
  const nextRow = cells.rows.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true) + 2;
  return { ...cells, table, sheet, nextRow };
}

/** Rows that people may have added since the tab was read. */
const margin = 30;

/**
 * The tab again, as it stands now: people sort and type meanwhile. Only its own columns are read, since another may hold formulas that are not
 * calculated yet; where its headings are not where they were, all of it.
 */
export function readAgain<Any extends AnyLog>(log: Any): Any {
  const { sheet, positions, headerRow, table } = log;
  const rows: Cell[][] = Array.from({ length: Math.min(sheet.getMaxRows(), log.rows.length + margin) }, () => []);
  for (const { first, last } of runsOf([...positions.values()])) {
    const values = sheet.getRange(1, first + 1, rows.length, last - first + 1).getValues() as Cell[][];
    values.forEach((line, index) => line.forEach((cell, at) => (rows[index]![first + at] = cell)));
  }
  const found = table.positions(rows[headerRow - 1] ?? []);
  const stands = [...positions].every(([key, column]) => found.get(key) === column);
  if (!stands) return readWhole(log);
  const last = rows.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true);
  return { ...log, rows: rows.slice(0, last + 1), nextRow: last + 2 };
}

export const readWhole = <Any extends AnyLog>({ sheet, table }: Any): Any =>
  logOf(sheet, table as Table) as unknown as Any;

/** A tab that is only read: without it, or without some of its headings, there is nothing to read there. */
export function readCells<C extends Columns>(spreadsheet: Spreadsheet, table: Table<C>): CellTable<C> {
  const sheet = spreadsheet.getSheetByName(table.name);
  return sheet ? cellsOn(sheet, table) : tableIn([], table);
}

const cellsOn = <C extends Columns>(sheet: Sheet, table: Table<C>): CellTable<C> =>
  tableIn(sheet.getDataRange().getValues() as unknown[][], table);
