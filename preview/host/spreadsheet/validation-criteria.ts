import type { ValidationCondition } from "../../engine/rules/rule";
import { toLocale } from "../values/formula-separators";
import type { Context } from "./context";
import { DataValidationCriteria } from "./enumerations";
import { comparisonNames } from "./number-criteria";

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** How Apps Script says what a validation rule demands. */
export function validationCriteria(
  context: Context,
  condition: ValidationCondition,
): { type: Criteria; values: unknown[] } {
  switch (condition.kind) {
    case "list":
      return {
        type: DataValidationCriteria.VALUE_IN_LIST,
        values: [[...condition.values], condition.dropdown ?? true],
      };
    case "listFromRange": {
      const area = context.workbook.areaOf(condition.source.replace(/^=/, ""));
      return {
        type: DataValidationCriteria.VALUE_IN_RANGE,
        values: [area ? context.range(area) : null, condition.dropdown ?? true],
      };
    }
    case "number":
      return { type: DataValidationCriteria[comparisonNames[condition.test]], values: [condition.value] };
    case "numberBetween": {
      const name = condition.test === "between" ? "NUMBER_BETWEEN" : "NUMBER_NOT_BETWEEN";
      return { type: DataValidationCriteria[name], values: [condition.low, condition.high] };
    }
    case "date":
      return { type: DataValidationCriteria.DATE_IS_VALID_DATE, values: [] };
    case "checkbox":
      return { type: DataValidationCriteria.CHECKBOX, values: [] };
    case "formula":
      return { type: DataValidationCriteria.CUSTOM_FORMULA, values: [toLocale(condition.formula, context.locale)] };
  }
}
