/** A rectangle on some sheet, counted from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const corner = String.raw`\$?([A-Za-z]{1,3})?\$?(\d+)?`;
const reference = new RegExp(`^${corner}(?::${corner})?$`);

/**
 * Reads "B2", "B2:C9", "B2:C", "B:C" and "2:9", with or without "$".
 *
 * @param size of the sheet, where an open end stops
 * @returns undefined for anything else
 */
export function parseA1(
  text: string,
  size: { readonly rows: number; readonly columns: number },
): Rectangle | undefined {
  const found = reference.exec(text.trim());
  if (!found) return undefined;
  const [, firstColumn, firstRow, lastColumn, lastRow] = found;
  const isOneCell = !text.includes(":");
  if (isOneCell && (firstColumn === undefined || firstRow === undefined)) return undefined;
  if (!isOneCell && ((firstColumn ?? firstRow) === undefined || (lastColumn ?? lastRow) === undefined))
    return undefined;
  const top = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const left = firstColumn === undefined ? 0 : columnNumber(firstColumn);
  const bottom = isOneCell ? top : lastRow === undefined ? size.rows - 1 : Number(lastRow) - 1;
  const right = isOneCell ? left : lastColumn === undefined ? size.columns - 1 : columnNumber(lastColumn);
  if (top < 0 || bottom < 0) return undefined;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** @param dollar "$" for an absolute reference */
export function writeA1({ row, column, rows, columns }: Rectangle, dollar = ""): string {
  const at = (r: number, c: number): string => `${dollar}${columnLetters(c)}${dollar}${r + 1}`;
  return rows === 1 && columns === 1
    ? at(row, column)
    : `${at(row, column)}:${at(row + rows - 1, column + columns - 1)}`;
}

export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Splits "'Year 12'!A1:B2" into sheet name and rest; the name is undefined when there is none. */
export function splitSheetName(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const found = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(text);
  if (!found) return { sheet: undefined, rest: text };
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2], rest: found[3] ?? "" };
}
