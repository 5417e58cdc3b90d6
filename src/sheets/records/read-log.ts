import { saveMessages as words } from "../../messages/record-messages";
import { type Cell, isBlank } from "../../records/cell";
import { type CellTable, tableIn } from "../../records/cell-table";
import { asItStands } from "../../records/texts";
import type { Column } from "../../tables/column";
import type { Table, TabDefinition } from "../../tables/define-table";
import { runsOf } from "../../tables/tracker-addresses";
import { filledFirst, sheetToWrite } from "../first-use";
import { valuesOf } from "../read-grid";
import { type Look, rowsById } from "../writing/look";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Columns = Readonly<Record<string, Column>>;

interface Place {
  readonly sheet: Sheet;
  /** Rows above it, counted from 0, were not read, but for the headings. */
  readonly from: number;
  /** What tells a row apart; "" for a row that nothing tells apart. */
  readonly idOf: (row: readonly Cell[], positions: ReadonlyMap<string, number>) => string;
  /** The tab read anew, headings and all. */
  readonly whole: () => AnyLog;
  /** The row below the last one that holds anything, from 1. */
  readonly nextRow: number;
  /** Formulas reach below it: what is appended would stand below them, and where nobody looks. */
  readonly isFilledBelow?: boolean;
}

/** A tab to which records are added. */
export type Log<C extends Columns> = CellTable<C> & Place & { readonly table: Table<C> };

/** Any of them, where only the places and headings of its columns matter. */
export interface AnyLog extends Place, Pick<CellTable, "name" | "rows" | "headerRow"> {
  readonly table: Pick<TabDefinition, "columns" | "keys" | "name" | "positions">;
  readonly positions: ReadonlyMap<string, number>;
}

/** Throws a sentence that says what to do when the tab, or one of its headings, is missing; makes one that waits for its first use. Nothing may have been written before. */
export function readLog<C extends Columns>(spreadsheet: Spreadsheet, table: Table<C>): Log<C> {
  return logOf(sheetToWrite(spreadsheet, table), table);
}

function logOf<C extends Columns>(sheet: Sheet, table: Table<C>): Log<C> {
  const read = cellsOn(sheet, table);
  const cells = filledFirst(sheet, table, read.rows) ? cellsOn(sheet, table) : read;
  const { columns, keys }: Pick<TabDefinition, "columns" | "keys"> = table;
  const missing = keys.filter((key) => !cells.positions.has(key)).map((key) => columns[key]?.header ?? key);
  if (missing.length > 0) throw new Error(words.noHeadings(cells.name, missing));
  const filled = filledRows(cells.rows);
  return {
    ...cells,
    table,
    sheet,
    nextRow: filled + 1,
    isFilledBelow: cells.rows.length > filled,
    from: 0,
    idOf: recordIdOf,
    whole: () => logOf(sheet, table),
  };
}

const recordIdOf: Place["idOf"] = (row, positions) => asItStands(row[positions.get("recordId") ?? -1]);

/** How many rows there are up to the last that holds anything. One that was not read may. */
export function filledRows(rows: readonly (readonly Cell[])[], from = 0): number {
  let count = rows.length;
  while (count > from && (rows[count - 1] ?? none).every(isBlank)) count--;
  return count;
}

/** Where each record stands, by what tells its row apart. */
export const standingIn = ({ rows, headerRow, positions, from, idOf }: AnyLog): Map<string, number> =>
  rowsById(Math.max(headerRow, from), rows.length, (row) => idOf(rows[row] ?? none, positions));

/** The tab as it is compared with itself later. */
export function lookOf({ rows, headerRow, positions, from, idOf }: AnyLog): Look {
  const ids = rows.map((row, index) => (index < Math.max(headerRow, from) ? "" : idOf(row, positions)));
  return { rows, headerRow, positions, ids };
}

/** Rows that people may have added since the tab was read. */
const margin = 30;
const none: Cell[] = [];

/**
 * The tab again, as it stands now: people sort and type meanwhile. Only its own columns are read, since another may hold formulas that are not
 * calculated yet; where its headings are not where they were, all of it.
 */
export function readAgain(log: AnyLog, added = 0): AnyLog {
  const { sheet, positions, table, from } = log;
  const height = Math.min(sheet.getMaxRows(), log.rows.length + added + margin);
  const read = Array.from({ length: height - from }, (): Cell[] => []);
  for (const { first, last } of runsOf([...positions.values()])) {
    const values = sheet.getRange(from + 1, first + 1, height - from, last - first + 1).getValues() as Cell[][];
    values.forEach((line, index) => line.forEach((cell, at) => (read[index]![first + at] = cell)));
  }
  // What was not read may be a hundred thousand rows: they are not gone through.
  const rows = from > 0 ? log.rows.slice(0, from).concat(read) : read;
  rows.length = filledRows(rows, from);
  const found = from > 0 ? positions : table.positions(rows[log.headerRow - 1] ?? none);
  const isAsBefore = [...positions].every(([key, column]) => found.get(key) === column);
  return isAsBefore ? { ...log, rows, nextRow: rows.length + 1 } : log.whole();
}

/** A tab that is only read: without it, or without some of its headings, there is nothing to read there. */
export function readCells<C extends Columns>(spreadsheet: Spreadsheet, table: Table<C>): CellTable<C> {
  const sheet = spreadsheet.getSheetByName(table.name);
  return sheet ? cellsOn(sheet, table) : tableIn([], table);
}

const cellsOn = <C extends Columns>(sheet: Sheet, table: Table<C>): CellTable<C> => tableIn(valuesOf(sheet), table);
