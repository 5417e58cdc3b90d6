import type { CellValue } from "./workbook";

const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
const isBlank = (value: CellValue): boolean => value === null || value === "";

/** The order of Sheets: numbers, text without regard to case, flags; blank cells last either way. */
export function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  return ascending ? compareFilled(a, b) : compareFilled(b, a);
}

function compareFilled(a: CellValue, b: CellValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string") return a.localeCompare(String(b), "en-GB", { sensitivity: "base" });
  return Number(a) - Number(b);
}
