import { numfmt } from "@univerjs/core";
import type { CellValue } from "./workbook";

/** What a cell shows: a number by its pattern, or with up to ten significant digits without one. */
export function displayOf(value: CellValue, pattern: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (pattern === "" || pattern === "@") return String(Number(value.toPrecision(10)));
  return numfmt.format(pattern, value, { throws: false });
}
