import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { ErrorNotes } from "./error-notes";
import { sortRows } from "./sort-rows";
import { fromScript, toScript } from "./values";

/** ARRAYFORMULA(x) is x: Univer spreads every array. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

/** Univer's own SORT wants Excel's 1 and -1 where Sheets has TRUE and FALSE. */
class Sort extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;
  override calculate(range: BaseValueObject, ...keys: BaseValueObject[]): BaseValueObject {
    return range.isArray() ? sortRows(range as ArrayValueObject, keys) : range;
  }
}

class Plain extends BaseFunction {
  constructor(
    name: string,
    override minParams: number,
    override maxParams: number,
    private readonly run: (...args: unknown[]) => unknown,
  ) {
    super(name);
  }
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const failed = variants.find((variant) => variant.isError());
    return failed ? (failed as BaseValueObject) : fromScript(this.run(...variants.map(toScript)));
  }
}

class Unsupported extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;
  constructor(
    name: string,
    private readonly errors: ErrorNotes,
  ) {
    super(name);
  }
  override calculate(): BaseValueObject {
    const note = `The local preview cannot calculate ${this.name}. Google Sheets can.`;
    this.errors.put(this.subUnitId ?? "", this.row, this.column, note);
    return ErrorValueObject.create(ErrorType.NAME);
  }
}

const flat = (values: unknown[]): unknown[] =>
  values
    .flatMap((value) => (Array.isArray(value) ? (value.flat() as unknown[]) : [value]))
    .filter((cell) => cell !== "");

const numberOr = (text: string): string | number =>
  text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;

function split(text: unknown, delimiter: unknown, byEach: unknown = true, dropEmpty: unknown = true): unknown[][] {
  const separators = byEach === false ? [String(delimiter)] : Array.from(String(delimiter));
  const parts = separators.reduce((found, separator) => found.flatMap((part) => part.split(separator)), [String(text)]);
  return [(dropEmpty === false ? parts : parts.filter((part) => part !== "")).map(numberOr)];
}

const unsupported = (
  "QUERY IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE " +
  "SPARKLINE SORTN COUNTUNIQUEIFS IMAGE TO_DATE TO_DOLLARS"
).split(" ");

/** The functions of Sheets that Univer lacks or has otherwise. */
export function sheetsFunctions(errors: ErrorNotes): BaseFunction[] {
  return [
    new ArrayFormula("ARRAYFORMULA"),
    new Sort("SORT"),
    new Plain("SPLIT", 2, 4, split),
    new Plain("JOIN", 2, 255, (delimiter, ...values) => flat(values).map(String).join(String(delimiter))),
    new Plain("COUNTUNIQUE", 1, 255, (...values) => new Set(flat(values)).size),
    new Plain("TO_TEXT", 1, 1, (value) =>
      Array.isArray(value) ? (value as unknown[][]).map((row) => row.map(String)) : String(value),
    ),
    ...unsupported.map((name) => new Unsupported(name, errors)),
  ];
}
