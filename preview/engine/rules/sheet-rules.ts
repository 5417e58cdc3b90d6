import type { Change } from "../formulas/shift";
import { growArea, shiftArea, shiftFormula, shiftRuleFormula } from "../formulas/shift";
import type { Area, Chart, Protection } from "../workbook";
import type { FormatRule, ValidationRule } from "./rule";

/** The lists of a workbook that are kept here rather than in Univer. */
export interface Rules {
  readonly formats: Readonly<Record<string, readonly FormatRule[]>>;
  readonly validations: Readonly<Record<string, readonly ValidationRule[]>>;
  readonly protections: readonly Protection[];
  readonly charts: readonly Chart[];
}

export const noRules: Rules = { formats: {}, validations: {}, protections: [], charts: [] };

/** Whether a reference in a rule of a sheet is to the changed sheet. */
type Touches = (sheet: string | undefined) => boolean;

/** The rules after rows or columns came or went. A rule whose whole area went, goes. */
export function shiftRules(rules: Rules, change: Change, sheetName: (id: string) => string): Rules {
  const changed = sheetName(change.sheet).toLowerCase();
  const touchesFrom =
    (own: string): Touches =>
    (name) =>
      name === undefined ? own === change.sheet : name.toLowerCase() === changed;
  const each = <Rule extends FormatRule | ValidationRule>(lists: Readonly<Record<string, readonly Rule[]>>) =>
    Object.fromEntries(
      Object.entries(lists).map(([sheet, list]) => [
        sheet,
        list.map((rule) => shiftRule(rule, change, touchesFrom(sheet))).filter((rule) => rule.areas.length > 0),
      ]),
    );
  return {
    formats: each(rules.formats),
    validations: each(rules.validations),
    protections: rules.protections.flatMap((protection) => {
      if (!protection.area) return [protection];
      const area = shiftArea(protection.area, change);
      return area ? [{ ...protection, area }] : [];
    }),
    charts: rules.charts.map((chart) => ({
      ...chart,
      areas: chart.areas.map((area) => shiftArea(area, change)).filter((area) => area !== undefined),
    })),
  };
}

function shiftRule<Rule extends FormatRule | ValidationRule>(rule: Rule, change: Change, touches: Touches): Rule {
  const areas = rule.areas.map((area) => growArea(area, change)).filter((area) => area !== undefined);
  const { condition } = rule;
  if (condition.kind === "listFromRange")
    return { ...rule, areas, condition: { ...condition, source: shiftFormula(condition.source, change, touches) } };
  if (condition.kind !== "formula") return { ...rule, areas };
  const anchor = { before: start(rule.areas, change), after: start(areas, change) };
  const formula = shiftRuleFormula(condition.formula, change, touches, anchor);
  return { ...rule, areas, condition: { ...condition, formula } };
}

const start = (areas: readonly Area[], { axis }: Change): number => areas[0]?.[axis] ?? 0;
