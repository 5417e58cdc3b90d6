import { calendarDate, isDate, isoText } from "../domain/calendar/calendar-date";
import { cellDate } from "../domain/calendar/cell-date";

/** A tab of records as read; `headerRow` counts from 1, positions from 0. */
export interface RecordCells<Key extends string> {
  readonly values: readonly (readonly unknown[])[];
  readonly headerRow: number;
  readonly positions: ReadonlyMap<Key, number>;
}

/** One record, read cell by cell: there may be thousands of rows, and few are looked at. */
export interface RecordRow<Key extends string> {
  /** As the sheet numbers it. */
  readonly row: number;
  readonly cell: (key: Key) => unknown;
  /** As it was typed; "" where there is nothing. */
  readonly text: (key: Key) => string;
  /** 2025-09-01; "" for what is no date. */
  readonly day: (key: Key) => string;
  /** 0 for what is no number. */
  readonly number: (key: Key) => number;
}

/** A cell as text as it was typed, a day as 2025-09-01. */
export function textIn(cell: unknown): string {
  const date = isDate(cell) ? cellDate(cell) : undefined;
  return date ? isoText(date) : String((cell ?? "") as string | number | boolean);
}

/** The day of a cell that holds a moment, as 2025-09-01; any other text as it was typed. */
export function momentIn(cell: unknown): string {
  const date = calendarDate(cell);
  return date ? isoText(date) : textIn(cell);
}

/** Days are asked for again and again, and most are written alike. */
const iso = /^\d{4}-\d\d-\d\d$/;

function recordRow<Key extends string>({ values, positions }: RecordCells<Key>, index: number): RecordRow<Key> {
  const cell = (key: Key): unknown => values[index]?.[positions.get(key) ?? -1] ?? "";
  return {
    row: index + 1,
    cell,
    text: (key) => textIn(cell(key)),
    day(key) {
      const found = cell(key);
      const date = cellDate(found);
      if (!date) return "";
      return typeof found === "string" && iso.test(found) ? found : isoText(date);
    },
    number: (key) => Number(cell(key)) || 0,
  };
}

/** The rows whose cell in a column is a text, in the sheet's order. */
export function recordsWith<Key extends string>(cells: RecordCells<Key>, key: Key, wanted: string): RecordRow<Key>[] {
  const { values, headerRow, positions } = cells;
  const column = positions.get(key);
  const rows: RecordRow<Key>[] = [];
  if (column === undefined) return rows;
  for (let index = headerRow; index < values.length; index++)
    if (textIn(values[index]?.[column]).trim() === wanted) rows.push(recordRow(cells, index));
  return rows;
}

/** Every row that has something in a column. */
export function allRows<Key extends string>(cells: RecordCells<Key>, key: Key): RecordRow<Key>[] {
  const { values, headerRow, positions } = cells;
  const column = positions.get(key) ?? -1;
  const rows: RecordRow<Key>[] = [];
  for (let index = headerRow; index < values.length; index++)
    if ((values[index]?.[column] ?? "") !== "") rows.push(recordRow(cells, index));
  return rows;
}
