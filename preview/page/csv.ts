import { parse, unparse } from "papaparse";
import type { CellInput, CellView } from "../engine/workbook";
import { parseEntered } from "../host/values/parse-entered";

const britain = "en_GB";

/** Text that a spreadsheet would change for good: "007" is an identifier, and "=…" in a file is no formula of ours. */
const isText = (text: string): boolean => /^0\d+$/.test(text) || text.startsWith("=");

const cell = (text: string, now: number): CellInput =>
  isText(text) ? { value: text, pattern: "@" } : parseEntered(text, "", britain, now);

/** What stands most often between the cells of the first lines: Excel writes what its country is used to. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 5000).replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: start.split(sign).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).sign;
}

/**
 * Reads a CSV file as Google Sheets imports one in Britain: numbers, percentages, dates (day first) and flags are values.
 *
 * @param now milliseconds, for dates without a year
 * @returns rows of one length
 */
export function readCsv(text: string, now = Date.now()): CellInput[][] {
  const { data } = parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: delimiterOf(text) });
  while (data.length > 0 && data.at(-1)?.every((value) => value === "")) data.pop();
  const columns = Math.max(0, ...data.map((row) => row.length));
  return data.map((row) => Array.from({ length: columns }, (_, column) => cell(row[column] ?? "", now)));
}

/** What the cells show, as a CSV file that Excel opens in UTF-8 too. */
export const writeCsv = (cells: readonly (readonly CellView[])[]): string =>
  `\uFEFF${unparse(cells.map((row) => row.map(({ display }) => display)))}\r\n`;

/** Text of a file that is UTF-8, or else what Excel writes on a British Windows. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
