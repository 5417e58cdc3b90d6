import type { Comparison, ValidationCondition, ValidationRule } from "../../engine/rules/rule";
import { Exception, notEmulated } from "../exception";
import { service } from "../service-object";
import { fromLocale } from "../values/formula-separators";
import type { Context } from "./context";
import { areaOf } from "./range-area";
import { referenceTo } from "./reference";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Settings = Omit<ValidationRule, "areas">;

/**
 * A new rule only warns until `setAllowInvalid(false)`.
 *
 * @param build makes the finished rule
 */
export function createDataValidationBuilder(
  build: (settings: Settings) => GoogleAppsScript.Spreadsheet.DataValidation,
  context: Context,
  start?: Settings,
): Builder {
  let condition: ValidationCondition | undefined = start?.condition;
  let allowInvalid = start?.allowInvalid ?? true;
  let help = start?.help ?? "";

  function demand(next: ValidationCondition): Builder {
    condition = next;
    return builder;
  }
  const compare = (test: Comparison) => (value: number) => demand({ kind: "number", test, value });

  const builder: Builder = service<Builder>("DataValidationBuilder", {
    requireValueInList: (values: string[], dropdown: boolean = true) =>
      demand({ kind: "list", values: values.map(String), dropdown }),
    requireValueInRange: (range: Range, dropdown: boolean = true) =>
      demand({ kind: "listFromRange", source: `=${referenceTo(context, areaOf(range))}`, dropdown }),
    requireNumberBetween: (low, high) => demand({ kind: "numberBetween", test: "between", low, high }),
    requireNumberNotBetween: (low, high) => demand({ kind: "numberBetween", test: "notBetween", low, high }),
    requireNumberEqualTo: compare("equal"),
    requireNumberNotEqualTo: compare("notEqual"),
    requireNumberGreaterThan: compare("greater"),
    requireNumberGreaterThanOrEqualTo: compare("greaterOrEqual"),
    requireNumberLessThan: compare("less"),
    requireNumberLessThanOrEqualTo: compare("lessOrEqual"),
    requireFormulaSatisfied: (formula) => demand({ kind: "formula", formula: fromLocale(formula, context.locale) }),
    requireDate: () => demand({ kind: "date" }),
    requireCheckbox(...values: unknown[]) {
      if (values.length > 0) throw notEmulated("DataValidationBuilder.requireCheckbox with values of its own");
      return demand({ kind: "checkbox" });
    },
    setAllowInvalid(isAllowed) {
      allowInvalid = isAllowed;
      return builder;
    },
    setHelpText(text) {
      help = text;
      return builder;
    },
    getAllowInvalid: () => allowInvalid,
    build() {
      if (!condition) throw new Exception("The data validation rule has no criteria.");
      return build({ condition, allowInvalid, help });
    },
  });
  return builder;
}
