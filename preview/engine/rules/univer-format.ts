import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { rangeOf } from "../engine";
import { univerStyle } from "../styles";
import type { FormatRule } from "./rule";
import { conditionFormula } from "./condition-formula";

/** Tells our rules in Univer's lists from those a person made in the grid's own panels, which stay as they are. */
export const ownPrefix = "workbook-rule-";
export const formatId = (index: number): string => ownPrefix + index;

export function univerFormat({ areas, condition, style }: FormatRule, cfId: string): IConditionFormattingRule {
  const [first] = areas;
  return {
    cfId,
    ranges: areas.map(rangeOf),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: conditionFormula(condition, first?.row ?? 0, first?.column ?? 0),
      style: univerStyle(style),
    },
  };
}
