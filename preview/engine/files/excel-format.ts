import type { ConditionalRule } from "hucre/xlsx";
import { conditionFormula } from "../rules/condition-formula";
import type { Comparison, FormatCondition, FormatRule } from "../rules/rule";
import { excelRange, fromExcelRange } from "./excel-area";
import { fromExcel, toExcel } from "./excel-formula";
import { fromRuleStyle, toExcelStyle } from "./excel-style";

/** Every condition as a formula, which all programs that read the file understand alike. */
export function toExcelFormat({ areas, condition, style }: FormatRule, index: number): ConditionalRule {
  const [first = { row: 0, column: 0 }] = areas;
  return {
    type: "expression",
    priority: index + 1,
    formula: toExcel(conditionFormula(condition, first.row, first.column)),
    range: excelRange(areas),
    style: toExcelStyle(style),
  };
}

const comparisons: Readonly<Record<string, Comparison>> = {
  greaterThan: "greater",
  greaterThanOrEqual: "greaterOrEqual",
  lessThan: "less",
  lessThanOrEqual: "lessOrEqual",
  equal: "equal",
  notEqual: "notEqual",
};

const textTests = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "begins",
  endsWith: "ends",
} as const;

/** @returns undefined for what the preview has not: colour scales, bars, icons and the like */
export function fromExcelFormat(
  rule: ConditionalRule,
  sheet: { id: string; rows: number; columns: number },
): FormatRule | undefined {
  const condition = conditionOf(rule);
  const areas = fromExcelRange(rule.range, sheet);
  if (!condition || areas.length === 0) return undefined;
  const { background, fontColour, bold, italic } = fromRuleStyle(rule.style);
  const style = {
    ...(background !== undefined && { background }),
    ...(fontColour !== undefined && { fontColour }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
  return { areas, condition, style };
}

function conditionOf({ type, operator, formula, text }: ConditionalRule): FormatCondition | undefined {
  const [first = "", second = ""] = Array.isArray(formula) ? formula : [formula ?? ""];
  switch (type) {
    case "expression":
      return { kind: "formula", formula: fromExcel(first) ?? "" };
    case "containsBlanks":
      return { kind: "empty" };
    case "notContainsBlanks":
      return { kind: "notEmpty" };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return text === undefined ? undefined : { kind: "text", test: textTests[type], text };
    case "cellIs":
      return cellIs(operator ?? "", first, second);
    case "colorScale":
    case "dataBar":
    case "iconSet":
    case "top10":
    case "aboveAverage":
    case "duplicateValues":
    case "uniqueValues":
      return undefined;
  }
}

const isNumber = (text: string): boolean => text.trim() !== "" && !Number.isNaN(Number(text));

function cellIs(operator: string, first: string, second: string): FormatCondition | undefined {
  if ((operator === "between" || operator === "notBetween") && isNumber(first) && isNumber(second))
    return { kind: "numberBetween", test: operator, low: Number(first), high: Number(second) };
  const test = comparisons[operator];
  if (test && isNumber(first)) return { kind: "number", test, value: Number(first) };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (operator === "equal" && quoted !== undefined)
    return { kind: "text", test: "equals", text: quoted.replaceAll('""', '"') };
  return undefined;
}
