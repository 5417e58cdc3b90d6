import type { CellInput, CellValue, CellView } from "../../engine/workbook";
import { Exception, notEmulated } from "../exception";
import { dateToSerial, isDatePattern, serialToDate } from "../values/serial-date";
import { parseEntered } from "../values/parse-entered";
import type { Context } from "./context";

const longestText = 50_000;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/** What `getValues` gives for a cell: Number, Boolean, Date or String, and "" for an empty one. */
export function valueOf({ value, pattern }: Pick<CellView, "value" | "pattern">, timeZone: string): unknown {
  if (value === null) return "";
  return typeof value === "number" && isDatePattern(pattern) ? serialToDate(value, timeZone) : value;
}

const withPattern = (value: CellValue, wanted: string, present: string): CellInput =>
  present === "" ? { value, pattern: wanted } : { value };

function fromDate(date: Date, { timeZone }: Context, present: string): CellInput {
  const serial = dateToSerial(date, timeZone);
  if (isDatePattern(present)) return { value: serial };
  return withPattern(serial, Number.isInteger(serial) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss", present);
}

/**
 * What a cell gets when a script sets `value`: text is understood as if a person had typed it.
 * A text that is too long is reported by the next call, as Sheets does, and not written.
 *
 * @param present the cell's number pattern
 */
export function inputFor(value: unknown, present: string, context: Context): CellInput {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === "boolean") return { value };
  if (typeof value === "number") return { value: Number.isFinite(value) ? value : "#NUM!" };
  if (isDate(value)) return fromDate(value, context, present);
  if (typeof value !== "string") throw notEmulated(`a cell's value of type ${Object.prototype.toString.call(value)}`);
  if (value.length > longestText) {
    context.execution.failLater(
      new Exception(`Your input contains more than the maximum of ${longestText} characters in a single cell.`),
    );
    return {};
  }
  return parseEntered(value, present, context.locale, context.clock.now());
}
