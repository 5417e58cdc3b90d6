import { parse, unparse } from "papaparse";
import { isOldExcel, tooManyRows } from "../engine/files/used-part";
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
  const refused = tooManyRows(data.length);
  if (refused) throw new Error(`Expected a CSV file that the preview can show, found ${refused}.`);
  const columns = data.reduce((most, row) => Math.max(most, row.length), 0);
  return data.map((row) => Array.from({ length: columns }, (_, column) => cell(row[column] ?? "", now)));
}

/** What the cells show, as a CSV file that Excel opens in UTF-8 too. */
export const writeCsv = (cells: readonly (readonly CellView[])[]): string =>
  `\uFEFF${unparse(cells.map((row) => row.map(({ display }) => display)))}\r\n`;

/** What Excel writes as "Unicode text", with or without its mark. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 400);
  const zeros = (rest: number) => start.filter((byte, index) => index % 2 === rest && byte === 0).length;
  if (zeros(1) > start.length / 4) return "utf-16le";
  return zeros(0) > start.length / 4 ? "utf-16be" : undefined;
}

/**
 * Text of a file that is UTF-8 or UTF-16, or else what Excel writes on a British Windows.
 *
 * @throws Error for what is no text
 */
export function decodeText(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
  if (isZip) throw new Error("Expected a CSV file, found an Excel workbook: let its name end in .xlsx.");
  if (isOldExcel(bytes))
    throw new Error("Expected a CSV file, found an Excel workbook of the older kind: save it as .xlsx or .csv again.");
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) throw new Error("Expected a CSV file, found a file that is no text.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
