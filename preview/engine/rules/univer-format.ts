import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from "@univerjs/sheets-conditional-formatting";
import { rangeOf } from "../engine";
import { univerStyle } from "../styles";
import type { Comparison, FormatCondition, FormatRule } from "../workbook";

const comparisons: Readonly<Record<Comparison, SingleComparison>> = {
  greater: CFNumberOperator.greaterThan,
  greaterOrEqual: CFNumberOperator.greaterThanOrEqual,
  less: CFNumberOperator.lessThan,
  lessOrEqual: CFNumberOperator.lessThanOrEqual,
  equal: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
};
type SingleComparison = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;

const textTests = {
  equals: CFTextOperator.equal,
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  begins: CFTextOperator.beginsWith,
  ends: CFTextOperator.endsWith,
};

export function univerFormat({ areas, condition, style }: FormatRule, cfId: string): IConditionFormattingRule {
  return { cfId, ranges: areas.map(rangeOf), stopIfTrue: false, rule: ruleOf(condition, style) };
}

function ruleOf(condition: FormatCondition, given: FormatRule["style"]): IConditionFormattingRule["rule"] {
  const type = CFRuleType.highlightCell as const;
  const style = univerStyle(given);
  const { text, number, formula } = CFSubRuleType;
  switch (condition.kind) {
    case "formula":
      return { type, style, subType: formula, value: condition.formula };
    case "text":
      return { type, style, subType: text, operator: textTests[condition.test], value: condition.text };
    case "number":
      return { type, style, subType: number, operator: comparisons[condition.test], value: condition.value };
    case "numberBetween":
      return {
        type,
        style,
        subType: number,
        operator: condition.test === "between" ? CFNumberOperator.between : CFNumberOperator.notBetween,
        value: [condition.low, condition.high],
      };
    case "empty":
      return { type, style, subType: text, operator: CFTextOperator.containsBlanks };
    case "notEmpty":
      return { type, style, subType: text, operator: CFTextOperator.notContainsBlanks };
  }
}
