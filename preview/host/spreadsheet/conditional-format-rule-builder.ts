import type { Area } from "../../engine/workbook";
import type { Comparison, FormatCondition, FormatRule } from "../../engine/rules/rule";
import { Exception } from "../exception";
import { service } from "../service-object";
import { fromLocale } from "../values/formula-separators";
import { readColour } from "../values/colour";
import { areaOf } from "./range-area";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type TextTest = (FormatCondition & { kind: "text" })["test"];

const namesOtherSheet = (formula: string): boolean => formula.replace(/"(?:[^"]|"")*"/g, "").includes("!");

/** @param build makes the finished rule */
export function createConditionalFormatRuleBuilder(
  locale: string,
  build: (rule: FormatRule) => GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  start?: FormatRule,
): Builder {
  let areas: readonly Area[] = start?.areas ?? [];
  let condition: FormatCondition | undefined = start?.condition;
  let style: FormatRule["style"] = start?.style ?? {};

  function hold(next: FormatCondition): Builder {
    condition = next;
    return builder;
  }
  function paint(part: FormatRule["style"]): Builder {
    style = { ...style, ...part };
    return builder;
  }
  const text = (test: TextTest) => (wanted: string) => hold({ kind: "text", test, text: wanted });
  const compare = (test: Comparison) => (value: number) => hold({ kind: "number", test, value });

  const builder: Builder = service<Builder>("ConditionalFormatRuleBuilder", {
    whenFormulaSatisfied(formula) {
      if (namesOtherSheet(formula)) throw new Exception("Conditional format rule cannot reference a different sheet.");
      return hold({ kind: "formula", formula: fromLocale(formula, locale) });
    },
    whenTextEqualTo: text("equals"),
    whenTextContains: text("contains"),
    whenTextDoesNotContain: text("notContains"),
    whenTextStartsWith: text("begins"),
    whenTextEndsWith: text("ends"),
    whenNumberEqualTo: compare("equal"),
    whenNumberNotEqualTo: compare("notEqual"),
    whenNumberGreaterThan: compare("greater"),
    whenNumberGreaterThanOrEqualTo: compare("greaterOrEqual"),
    whenNumberLessThan: compare("less"),
    whenNumberLessThanOrEqualTo: compare("lessOrEqual"),
    whenNumberBetween: (low, high) => hold({ kind: "numberBetween", test: "between", low, high }),
    whenNumberNotBetween: (low, high) => hold({ kind: "numberBetween", test: "notBetween", low, high }),
    whenCellEmpty: () => hold({ kind: "empty" }),
    whenCellNotEmpty: () => hold({ kind: "notEmpty" }),
    setBackground: (colour) => paint({ background: readColour(colour) }),
    setFontColor: (colour) => paint({ fontColour: readColour(colour) }),
    setBold: (isBold) => paint({ bold: isBold ?? false }),
    setItalic: (isItalic) => paint({ italic: isItalic ?? false }),
    setRanges(ranges) {
      areas = ranges.map(areaOf);
      return builder;
    },
    build() {
      if (!condition) throw new Exception("The conditional format rule has no condition.");
      if (areas.length === 0) throw new Exception("Conditional format rules must have at least one range.");
      return build({ areas, condition, style });
    },
  } as Partial<Builder>);
  return builder;
}
