import type { FormatRule } from "../../engine/workbook";
import { service } from "../service-object";
import { createConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import type { Context } from "./context";
import { formatCriteria } from "./format-criteria";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Color = GoogleAppsScript.Spreadsheet.Color;

const kept = new WeakMap<Rule, FormatRule>();

/** @throws TypeError for what is not a conditional format of this host */
export function formatRuleOf(rule: Rule): FormatRule {
  const found = kept.get(rule);
  if (!found) throw new TypeError("Expected a ConditionalFormatRule: has the builder been built?");
  return found;
}

const colorOf = (colour: string | null | undefined): Color | null =>
  colour
    ? service<Color>("Color", {
        asRgbColor: () => service<GoogleAppsScript.Base.RgbColor>("RgbColor", { asHexString: () => colour }),
      })
    : null;

const createBooleanCondition = ({ condition, style }: FormatRule): Condition =>
  service<Condition>("BooleanCondition", {
    getCriteriaType: () => formatCriteria(condition).type,
    getCriteriaValues: () => formatCriteria(condition).values,
    getBackground: () => style.background ?? null,
    getBackgroundObject: () => colorOf(style.background),
    getFontColor: () => style.fontColour ?? null,
    getFontColorObject: () => colorOf(style.fontColour),
    getBold: () => style.bold ?? null,
    getItalic: () => style.italic ?? null,
  } as Partial<Condition>);

export function conditionalFormatRuleOf(context: Context, formatRule: FormatRule): Rule {
  const rule: Rule = service<Rule>("ConditionalFormatRule", {
    getRanges: () => formatRule.areas.map((area) => context.range(area)),
    getBooleanCondition: () => createBooleanCondition(formatRule),
    getGradientCondition: () => null,
    copy: () => createConditionalFormatRuleBuilder((made) => conditionalFormatRuleOf(context, made), formatRule),
  });
  kept.set(rule, formatRule);
  return rule;
}

export const newConditionalFormatRule = (context: Context): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
  createConditionalFormatRuleBuilder((made) => conditionalFormatRuleOf(context, made));
