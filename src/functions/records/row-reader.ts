import { type CalendarDate, isoText } from "../../domain/calendar/calendar-date";
import type { CellProblem } from "../../domain/department/cell-problem";
import { type FlagKey, readFlag } from "../../domain/text/recorded-words";
import { departmentMessages as words } from "../../messages/department-messages";
import { asDate, asNumber, asShare, asText, type Cell, describe, isBlank, longest, type Reading } from "../cells";
import type { CellTable } from "./cell-table";

/** Reads the cells of one row after another. What is blank or cannot be read is "" or undefined; the latter is told to `problems`. */
export interface RowReader {
  /** As the sheet numbers it. */
  readonly row: number;
  cell(key: string): Cell;
  text(key: string): string;
  number(key: string): number | undefined;
  /** Per cent, 0 to 100. */
  share(key: string): number | undefined;
  date(key: string): CalendarDate | undefined;
  /** 2025-09-01 */
  day(key: string): string;
  flag(key: FlagKey): boolean | undefined;
  tell(key: string, expected: string): void;
}

/** One record for each row that is not blank and for which `make` gives one. */
export function readRows<Made>(
  { name, rows, headerRow, positions }: CellTable,
  problems: CellProblem[],
  make: (reader: RowReader) => Made | undefined,
): Made[] {
  if (headerRow === 0) return [];
  let cells: readonly Cell[] = [];
  const headings = rows[headerRow - 1] ?? [];
  const reader = {
    row: 0,
    cell: (key: string) => cells[positions.get(key) ?? -1] ?? "",
    text(key: string) {
      const cell = reader.cell(key);
      return typeof cell === "boolean" ? String(cell) : (valueOf(key, asText(cell, longest.note), words.text) ?? "");
    },
    number: (key: string) => valueOf(key, asNumber(reader.cell(key)), words.number),
    share: (key: string) => valueOf(key, asShare(reader.cell(key)), words.share),
    date: (key: string) => valueOf(key, asDate(reader.cell(key)), words.date),
    day(key: string) {
      const date = reader.date(key);
      return date ? isoText(date) : "";
    },
    flag(key: FlagKey) {
      const answer = readFlag(reader.cell(key), key);
      if (answer === "problem") reader.tell(key, key === "send" ? words.send : words.flag);
      return answer === "yes" ? true : answer === "no" ? false : undefined;
    },
    tell(key: string, expected: string) {
      const heading = headings[positions.get(key) ?? -1];
      const header = typeof heading === "string" && heading !== "" ? heading : key;
      problems.push({ tab: name, row: reader.row, header, found: describe(reader.cell(key)), expected });
    },
  };
  function valueOf<Value>(key: string, reading: Reading<Value>, expected: string): Value | undefined {
    if (reading.state === "value") return reading.value;
    if (reading.state === "problem") reader.tell(key, expected);
    return undefined;
  }
  const made: Made[] = [];
  for (let index = headerRow; index < rows.length; index++) {
    cells = rows[index] ?? [];
    if (cells.every(isBlank)) continue;
    reader.row = index + 1;
    const record = make(reader);
    if (record !== undefined) made.push(record);
  }
  return made;
}
