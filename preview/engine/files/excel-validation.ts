import type { DataValidation } from "hucre/xlsx";
import type { Area } from "../workbook";
import type { Comparison, ValidationCondition, ValidationRule } from "../rules/rule";
import { cellName } from "../a1";
import { excelRange, fromExcelRange } from "./excel-area";
import { fromExcel, toExcel } from "./excel-formula";

const operators: readonly (readonly [Comparison, NonNullable<DataValidation["operator"]>])[] = [
  ["greater", "greaterThan"],
  ["greaterOrEqual", "greaterThanOrEqual"],
  ["less", "lessThan"],
  ["lessOrEqual", "lessThanOrEqual"],
  ["equal", "equal"],
  ["notEqual", "notEqual"],
];

const lastDay = "2958465";
const flags = ["TRUE", "FALSE"];

/** The format keeps a list as one text with commas, of at most this many characters. */
const listLength = 255;

export function toExcelValidation({ areas, condition, allowInvalid, help }: ValidationRule): DataValidation {
  return {
    ...toCondition(condition, areas[0]),
    range: excelRange(areas),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? "warning" : "stop",
    ...(help !== "" && { showInputMessage: true, inputMessage: help, errorMessage: help }),
  };
}

function toCondition(condition: ValidationCondition, first: Area | undefined): Omit<DataValidation, "range"> {
  switch (condition.kind) {
    case "list": {
      const fits =
        condition.values.join(",").length <= listLength && !condition.values.some((value) => value.includes(","));
      return fits
        ? { type: "list", values: [...condition.values] }
        : { type: "custom", formula1: anyOf(condition.values, first) };
    }
    case "listFromRange":
      return { type: "list", formula1: toExcel(condition.source) };
    case "number": {
      const operator = operators.find(([name]) => name === condition.test)?.[1] ?? "equal";
      return { type: "decimal", operator, formula1: String(condition.value) };
    }
    case "numberBetween":
      return {
        type: "decimal",
        operator: condition.test,
        formula1: String(condition.low),
        formula2: String(condition.high),
      };
    case "date":
      return { type: "date", operator: "between", formula1: "1", formula2: lastDay };
    case "checkbox":
      return { type: "list", values: flags };
    case "formula":
      return { type: "custom", formula1: toExcel(condition.formula) };
  }
}

function anyOf(values: readonly string[], first: Area | undefined): string {
  const cell = cellName(first?.row ?? 0, first?.column ?? 0);
  return `OR(${values.map((value) => `${cell}="${value.replaceAll('"', '""')}"`).join(",")})`;
}

/** @returns undefined for what the preview has not: times, lengths of text, bounds that are formulas */
export function fromExcelValidation(
  validation: DataValidation,
  sheet: { id: string; rows: number; columns: number },
): ValidationRule | undefined {
  const condition = fromCondition(validation);
  const areas = fromExcelRange(validation.range, sheet);
  if (!condition || areas.length === 0) return undefined;
  const help = validation.inputMessage ?? validation.errorMessage ?? "";
  return {
    areas,
    condition,
    allowInvalid: validation.errorStyle === "warning" || validation.errorStyle === "information",
    help,
  };
}

function fromCondition({
  type,
  operator,
  formula1 = "",
  formula2 = "",
  values,
}: DataValidation): ValidationCondition | undefined {
  if (type === "list" && values)
    return values.join() === flags.join() ? { kind: "checkbox" } : { kind: "list", values };
  if (type === "list") return { kind: "listFromRange", source: fromExcel(formula1) ?? "" };
  if (type === "custom") return { kind: "formula", formula: fromExcel(formula1) ?? "" };
  if (type === "date") return { kind: "date" };
  if (type !== "decimal" && type !== "whole") return undefined;
  const [low, high] = [Number(formula1), Number(formula2)];
  const test = operator ?? "between";
  if (test === "between" || test === "notBetween")
    return Number.isNaN(low) || Number.isNaN(high) ? undefined : { kind: "numberBetween", test, low, high };
  const comparison = operators.find(([, name]) => name === test)?.[0];
  return comparison && !Number.isNaN(low) ? { kind: "number", test: comparison, value: low } : undefined;
}
