import { columnLetter, runsOf } from "../../tables/tracker-addresses";
import type { CellPut } from "./put-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const plainText = "@";
const isText = ({ value }: CellPut) => typeof value === "string" && value !== "";

/**
 * Writes single cells and nothing between them: neighbours are one call, or all cells of one value where those are fewer. Text
 * is marked as text before; where a cell is to have a number format, a text gets it afterwards, and stays the text that it is.
 */
export function writeColumns(sheet: Sheet, puts: readonly CellPut[]): void {
  format(sheet, puts, (put) => (isText(put) ? plainText : put.format));
  writeValues(sheet, puts);
  format(sheet, puts, (put) => (isText(put) && put.format !== plainText ? put.format : undefined));
}

function format(sheet: Sheet, puts: readonly CellPut[], formatOf: (put: CellPut) => string | undefined): void {
  for (const one of new Set(puts.map(formatOf))) {
    if (one === undefined) continue;
    sheet.getRangeList(cellsOf(puts.filter((put) => formatOf(put) === one))).setNumberFormat(one);
  }
}

/** Such as "B2:C2", or "B2:B7": those side by side in a row, or one below the other. */
function cellsOf(puts: readonly CellPut[]): string[] {
  const [row] = puts.map((put) => put.row);
  if (puts.every((put) => put.row === row))
    return runsOf(puts.map(({ column }) => column)).map(
      ({ first, last }) => `${columnLetter(first)}${(row ?? 0) + 1}:${columnLetter(last)}${(row ?? 0) + 1}`,
    );
  return [...new Set(puts.map(({ column }) => column))].flatMap((column) => {
    const letter = columnLetter(column);
    const rows = puts.filter((put) => put.column === column).map((put) => put.row);
    return runsOf(rows).map(({ first, last }) => `${letter}${first + 1}:${letter}${last + 1}`);
  });
}

function writeValues(sheet: Sheet, puts: readonly CellPut[]): void {
  const [first, ...others] = puts;
  if (first && others.every(({ row }) => row === first.row)) return writeRow(sheet, first.row, puts);
  for (const column of new Set(puts.map((put) => put.column)))
    writeColumn(
      sheet,
      column,
      puts.filter((put) => put.column === column),
    );
}

function writeRow(sheet: Sheet, row: number, puts: readonly CellPut[]): void {
  const values = new Map(puts.map(({ column, value }) => [column, value]));
  for (const { first, last } of runsOf([...values.keys()])) {
    const line = Array.from({ length: last - first + 1 }, (_, index) => values.get(first + index));
    sheet.getRange(row + 1, first + 1, 1, line.length).setValues([line]);
  }
}

function writeColumn(sheet: Sheet, column: number, puts: readonly CellPut[]): void {
  const values = new Map(puts.map(({ row, value }) => [row, value]));
  const runs = runsOf([...values.keys()]);
  const different = new Set(values.values());
  if (different.size < runs.length) {
    for (const value of different)
      sheet.getRangeList(cellsOf(puts.filter((put) => put.value === value))).setValue(value as string);
    return;
  }
  for (const { first, last } of runs) {
    const lines = Array.from({ length: last - first + 1 }, (_, index) => [values.get(first + index)]);
    sheet.getRange(first + 1, column + 1, lines.length, 1).setValues(lines);
  }
}
