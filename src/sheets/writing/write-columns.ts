import { columnLetter, runsOf } from "../../tables/tracker-addresses";
import type { CellPut } from "./put-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes single cells and nothing between them: neighbours are one call, or all cells of one value where those are fewer. Text
 * is marked as text before.
 */
export function writeColumns(sheet: Sheet, puts: readonly CellPut[]): void {
  const [first, ...others] = puts;
  if (first && others.every(({ row }) => row === first.row)) return writeRow(sheet, first.row, puts);
  for (const column of new Set(puts.map((put) => put.column))) {
    const values = new Map(puts.filter((put) => put.column === column).map(({ row, value }) => [row, value]));
    writeColumn(sheet, column, values);
  }
}

function writeRow(sheet: Sheet, row: number, puts: readonly CellPut[]): void {
  const values = new Map(puts.map(({ column, value }) => [column, value]));
  const cells = (columns: readonly number[]) =>
    runsOf(columns).map(({ first, last }) => `${columnLetter(first)}${row + 1}:${columnLetter(last)}${row + 1}`);
  const texts = [...values].flatMap(([column, value]) => (typeof value === "string" && value !== "" ? [column] : []));
  if (texts.length > 0) sheet.getRangeList(cells(texts)).setNumberFormat("@");
  for (const { first, last } of runsOf([...values.keys()])) {
    const line = Array.from({ length: last - first + 1 }, (_, index) => values.get(first + index));
    sheet.getRange(row + 1, first + 1, 1, line.length).setValues([line]);
  }
}

function writeColumn(sheet: Sheet, column: number, values: ReadonlyMap<number, unknown>): void {
  const letter = columnLetter(column);
  const cells = (rows: readonly number[]) =>
    runsOf(rows).map(({ first, last }) => `${letter}${first + 1}:${letter}${last + 1}`);
  const texts = [...values].flatMap(([row, value]) => (typeof value === "string" && value !== "" ? [row] : []));
  if (texts.length > 0) sheet.getRangeList(cells(texts)).setNumberFormat("@");
  const runs = runsOf([...values.keys()]);
  const different = new Set(values.values());
  if (different.size < runs.length) {
    for (const value of different) {
      const rows = [...values].flatMap(([row, one]) => (one === value ? [row] : []));
      sheet.getRangeList(cells(rows)).setValue(value as string);
    }
    return;
  }
  for (const { first, last } of runs) {
    const lines = Array.from({ length: last - first + 1 }, (_, index) => [values.get(first + index)]);
    sheet.getRange(first + 1, column + 1, lines.length, 1).setValues(lines);
  }
}
