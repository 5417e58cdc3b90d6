import { writingMessages as words } from "../../messages/record-messages";
import { textOf } from "../../records/texts";
import { Told } from "../fault-sentence";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { filledRows } from "../records/read-log";
import { isSame, type Look, type Put } from "../writing/look";
import { addressOf } from "../writing/put-cells";
import { lookAt, rowsSeen } from "../writing/rows-of-sheet";
import { trackerRead } from "../writing/sheet-read";

/** A cell of a new row: what it says, and what is written. */
export interface TypedCell {
  readonly column: number;
  readonly text: string;
  readonly value: string | number;
  /** An ID among such as are texts. */
  readonly isText: boolean;
}

/** A tracker's rows at one moment. A column that is worked out is not read: it may be calculating. */
export interface Rows extends Look {
  readonly columns: readonly number[];
}

/** Columns that people may have added since; ours. */
const margin = 2;

/** The rows up to a column. The places are those of the new row's columns, by their headings. */
export function lookAtRows(on: TrackerOnSheet, cells: readonly TypedCell[], last: number): Rows {
  const read = trackerRead(on);
  const { headerRow } = read;
  const headings = read.values[headerRow - 1] ?? [];
  const columns = headings.flatMap((_, at) => (at <= last + margin && !isWorkedOut(on, at) ? [at] : []));
  const looked = lookAt(read, columns).rows;
  // Blank rows at the end would hide that one was inserted above.
  const rows = looked.slice(0, filledRows(looked));
  const present = rows[headerRow - 1] ?? [];
  const columnOf = (column: number) =>
    isSame(present[column], headings[column]) ? column : present.findIndex((one) => isSame(one, headings[column]));
  const known = new Set([...cells.map(({ column }) => column), ...read.idColumns]);
  const positions = new Map([...known].map((column) => [String(column), columnOf(column)]));
  const idColumns = read.idColumns.map((column) => positions.get(String(column)) ?? -1);
  return { rows, headerRow, positions, ids: rowsSeen({ ...read, idColumns }, rows).ids, columns };
}

const isWorkedOut = ({ grid, formulas, layout }: TrackerOnSheet, column: number) =>
  grid.formulas.some((row) => (row[column] ?? "") !== "") ||
  [...formulas.keys()].some((key) => layout.columns.get(key) === column);

/** Whether a row holds what it is to hold, wherever its columns are by now. */
export const stands = ({ rows, positions }: Rows, row: number, cells: readonly TypedCell[]): boolean =>
  cells.every(({ column, text }) => textOf(rows[row]?.[positions.get(String(column)) ?? -1]) === text);

/**
 * A column came or went at the moment of writing: the row stands under wrong headings. It was put into a blank row, so it is taken away, if no other row
 * went. @throws Told always
 */
export function takeRowBack({ sheet, name }: TrackerOnSheet, seen: Rows, after: Rows, put: Put): never {
  const width = put.cells[0]?.length ?? 1;
  const isThere = seen.ids.every((id, row) => row === put.row || id === (after.ids[row] ?? ""));
  if (!isThere) throw new Told(words.touched(name, [addressOf({ ...put, value: "" })]));
  sheet.getRange(put.row + 1, put.column + 1, 1, width).clearContent();
  SpreadsheetApp.flush();
  throw new Told(words.columnsMoved(name));
}
