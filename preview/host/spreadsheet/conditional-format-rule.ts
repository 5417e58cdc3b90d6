import type { FormatRule } from "../../engine/rules/rule";
import { service } from "../service-object";
import { createConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import type { Context } from "./context";
import { formatCriteria } from "./format-criteria";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const kept = new WeakMap<Rule, FormatRule>();

/** @throws TypeError for what is not a conditional format of this host */
export function formatRuleOf(rule: Rule): FormatRule {
  const found = kept.get(rule);
  if (!found) throw new TypeError("Expected a ConditionalFormatRule: has the builder been built?");
  return found;
}

const createBooleanCondition = ({ condition, style }: FormatRule, locale: string): Condition =>
  service<Condition>("BooleanCondition", {
    getCriteriaType: () => formatCriteria(condition, locale).type,
    getCriteriaValues: () => formatCriteria(condition, locale).values,
    getBackground: () => style.background ?? null,
    getFontColor: () => style.fontColour ?? null,
    getBold: () => style.bold ?? null,
    getItalic: () => style.italic ?? null,
  });

export function conditionalFormatRuleOf(context: Context, formatRule: FormatRule): Rule {
  const rule: Rule = service<Rule>("ConditionalFormatRule", {
    getRanges: () => formatRule.areas.map((area) => context.range(area)),
    getBooleanCondition: () => createBooleanCondition(formatRule, context.locale),
    getGradientCondition: () => null,
    copy: () =>
      createConditionalFormatRuleBuilder(context.locale, (made) => conditionalFormatRuleOf(context, made), formatRule),
  });
  kept.set(rule, formatRule);
  return rule;
}

export const newConditionalFormatRule = (context: Context): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
  createConditionalFormatRuleBuilder(context.locale, (made) => conditionalFormatRuleOf(context, made));
