import type { Area } from "./workbook";

/** 0 → "A", 26 → "AA" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** "A" → 0, "AA" → 26 */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B2:D9", or "B2" for one cell */
export function areaName({ row, column, rows, columns }: Omit<Area, "sheet">): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}
