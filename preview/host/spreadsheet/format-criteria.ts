import type { FormatCondition } from "../../engine/rules/rule";
import { toLocale } from "../values/formula-separators";
import { BooleanCriteria } from "./enumerations";
import { comparisonNames } from "./number-criteria";

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

const textNames = {
  equals: "TEXT_EQUAL_TO",
  contains: "TEXT_CONTAINS",
  notContains: "TEXT_DOES_NOT_CONTAIN",
  begins: "TEXT_STARTS_WITH",
  ends: "TEXT_ENDS_WITH",
} as const;

/** How Apps Script says when a conditional format holds. */
export function formatCriteria(condition: FormatCondition, locale: string): { type: Criteria; values: unknown[] } {
  switch (condition.kind) {
    case "formula":
      return { type: BooleanCriteria.CUSTOM_FORMULA, values: [toLocale(condition.formula, locale)] };
    case "text":
      return { type: BooleanCriteria[textNames[condition.test]], values: [condition.text] };
    case "number":
      return { type: BooleanCriteria[comparisonNames[condition.test]], values: [condition.value] };
    case "numberBetween": {
      const name = condition.test === "between" ? "NUMBER_BETWEEN" : "NUMBER_NOT_BETWEEN";
      return { type: BooleanCriteria[name], values: [condition.low, condition.high] };
    }
    case "empty":
      return { type: BooleanCriteria.CELL_EMPTY, values: [] };
    case "notEmpty":
      return { type: BooleanCriteria.CELL_NOT_EMPTY, values: [] };
  }
}
