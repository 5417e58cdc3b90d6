import type { CellInput, CellValue } from "../../engine/workbook";
import { fromLocale } from "./formula-separators";
import { readDate, readTime } from "./read-date";

const textPattern = "@";
const number = /^([+-]?)([£$€]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i;

/** @returns the number and the pattern that Sheets gives an automatic cell for it ("" when it keeps it automatic) */
function readNumber(text: string): { value: number; pattern: string } | undefined {
  const found = number.exec(text.replace(/^\((.*)\)$/, "-$1").replace(/\s+%$/, "%"));
  if (!found) return undefined;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] = found;
  if (!/\d/.test(whole + fraction)) return undefined;
  const size = Number(`${whole.replaceAll(",", "")}${fraction === "." ? "" : fraction}${exponent}` || "0");
  const value = (sign === "-" ? -size : size) / (percent ? 100 : 1);
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return { value, pattern: `0${decimals}%` };
  if (currency) return { value, pattern: `${currency}#,##0${decimals}` };
  if (exponent) return { value, pattern: "0.00E+00" };
  return { value, pattern: whole.includes(",") ? `#,##0${decimals}` : "" };
}

/**
 * What Sheets makes of a typed text (USER_ENTERED): a formula, a flag, a number, a date, or text.
 * Source: developers.google.com/sheets/api/reference/rest/v4/ValueInputOption, and the reports on setValues.
 *
 * @param present the cell's number pattern; "@" keeps everything as text
 * @param locale the spreadsheet's: "en_US" puts the month first, all others the day
 * @param now milliseconds, for a date without a year
 */
export function parseEntered(text: string, present: string, locale: string, now: number): CellInput {
  if (text === "") return { value: null };
  if (present === textPattern) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { formula: fromLocale(text, locale) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const read = readNumber(trimmed) ?? readDate(trimmed, locale === "en_US", now) ?? readTime(trimmed);
  if (!read) return { value: text };
  const value: CellValue = read.value;
  return present === "" && read.pattern !== "" ? { value, pattern: read.pattern } : { value };
}
