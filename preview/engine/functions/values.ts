import type { Nullable } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { dateFromSerial, isDatePattern, serialFromDate } from "../dates";

/** What Apps Script hands to a custom function: one cell as it is, a range as rows of cells, blank as "". */
export function toScript(argument: FunctionVariantType): unknown {
  const value = argument.isReferenceObject() ? (argument as BaseReferenceObject).toArrayValueObject() : argument;
  if (!value.isArray()) return cellToScript(value as BaseValueObject);
  const array = value as ArrayValueObject;
  if (array.getRowCount() === 1 && array.getColumnCount() === 1) return cellToScript(array.get(0, 0));
  return rowsOf(array).map((row) => row.map(cellToScript));
}

export function rowsOf(array: ArrayValueObject): (BaseValueObject | null)[][] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => array.get(row, column) ?? null),
  );
}

function cellToScript(cell: Nullable<BaseValueObject>): unknown {
  if (!cell || cell.isNull()) return "";
  const value = cell.getValue();
  if (cell.isBoolean()) return Boolean(value);
  if (!cell.isNumber()) return value;
  return isDatePattern(cell.getPattern()) ? dateFromSerial(Number(value)) : Number(value);
}

/**
 * What a sheet makes of a custom function's result. Google documents scalars and rows of cells; that nothing, NaN and
 * an empty list show as an empty cell, and a plain list as a column, is this preview's choice.
 */
export function fromScript(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellFromScript(result);
  const rows: unknown[][] = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return arrayOf(rows.map((row) => Array.from({ length: columns }, (_, column) => cellFromScript(row[column]))));
}

export function arrayOf(rows: BaseValueObject[][]): BaseValueObject {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return StringValueObject.create("");
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const errorNames: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

function cellFromScript(value: unknown): BaseValueObject {
  if (typeof value === "number")
    return Number.isNaN(value)
      ? StringValueObject.create("")
      : Number.isFinite(value)
        ? NumberValueObject.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string")
    return errorNames.has(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
  // The function runs in a realm of its own, whose Date is not ours.
  if (Object.prototype.toString.call(value) === "[object Date]")
    return NumberValueObject.create(serialFromDate(value as Date), "dd/mm/yyyy");
  return StringValueObject.create(value === null || value === undefined ? "" : String(value as string));
}
