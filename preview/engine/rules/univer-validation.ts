import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import { rangeOf } from "../engine";
import { conditionType } from "./condition-validator";
import { questionOf } from "./questions";
import type { Comparison, ValidationCondition, ValidationRule } from "./rule";

const comparisons: Readonly<Record<Comparison, DataValidationOperator>> = {
  greater: DataValidationOperator.GREATER_THAN,
  greaterOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  less: DataValidationOperator.LESS_THAN,
  lessOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
};

/** The first and last day that a sheet can count. */
const anyDate = { formula1: "1", formula2: "2958465", operator: DataValidationOperator.BETWEEN };

export function univerValidation(rule: ValidationRule, uid: string): ISheetDataValidationRule {
  const { areas, condition, allowInvalid, help } = rule;
  return {
    uid,
    ranges: areas.map(rangeOf),
    allowBlank: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(help !== "" && { error: help, showErrorMessage: true, prompt: help, showInputMessage: true }),
    ...(questionOf(rule) ? { type: conditionType } : conditionOf(condition)),
  };
}

type Condition = Pick<
  ISheetDataValidationRule,
  "type" | "operator" | "formula1" | "formula2" | "showDropDown" | "renderMode"
>;

function conditionOf(condition: ValidationCondition): Condition {
  switch (condition.kind) {
    case "list":
      return list(JSON.stringify(condition.values), condition.dropdown);
    case "listFromRange":
      return list(condition.source.startsWith("=") ? condition.source : `=${condition.source}`, condition.dropdown);
    case "number":
      return {
        type: DataValidationType.DECIMAL,
        operator: comparisons[condition.test],
        formula1: String(condition.value),
      };
    case "numberBetween":
      return {
        type: DataValidationType.DECIMAL,
        operator: condition.test === "between" ? DataValidationOperator.BETWEEN : DataValidationOperator.NOT_BETWEEN,
        formula1: String(condition.low),
        formula2: String(condition.high),
      };
    case "date":
      return { type: DataValidationType.DATE, ...anyDate };
    case "checkbox":
      return { type: DataValidationType.CHECKBOX };
    case "formula":
      return { type: DataValidationType.CUSTOM, formula1: condition.formula };
  }
}

const list = (formula1: string, dropdown = true): Condition => ({
  type: DataValidationType.LIST,
  formula1,
  showDropDown: dropdown,
  // A pill would cover the cell's own colour and make its row higher.
  renderMode: DataValidationRenderMode.ARROW,
});
