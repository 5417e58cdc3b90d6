import type { Engine } from "../engine";
import { inside } from "../engine";
import type { Workbook } from "../workbook";
import type { ValidationRule } from "./rule";
import type { OwnedRules } from "./owned-rules";
import { subtractArea } from "./subtract-area";

type RuleMethods = Pick<
  Workbook,
  | "formatRules"
  | "setFormatRules"
  | "validationRules"
  | "setValidation"
  | "charts"
  | "addChart"
  | "removeChart"
  | "protections"
  | "addProtection"
  | "updateProtection"
  | "removeProtection"
>;

export function ruleMethods(engine: Engine, owned: OwnedRules): RuleMethods {
  function nextProtection(): string {
    const taken = new Set(owned.current.protections.map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`protection-${number}`)) number++;
    return `protection-${number}`;
  }

  return {
    formatRules: (sheet) => owned.current.formats[engine.sheet(sheet).getSheetId()] ?? [],
    setFormatRules(sheet, rules) {
      for (const rule of rules) for (const area of rule.areas) inside(engine, area);
      owned.set({ ...owned.current, formats: { ...owned.current.formats, [sheet]: rules } });
    },

    validationRules: (sheet) => owned.current.validations[engine.sheet(sheet).getSheetId()] ?? [],
    setValidation(area, rule) {
      inside(engine, area);
      const kept = (owned.current.validations[area.sheet] ?? [])
        .map((each): ValidationRule => ({ ...each, areas: each.areas.flatMap((part) => subtractArea(part, area)) }))
        .filter(({ areas }) => areas.length > 0);
      const list = rule ? [...kept, { ...rule, areas: [area] }] : kept;
      owned.set({ ...owned.current, validations: { ...owned.current.validations, [area.sheet]: list } });
    },

    charts: (sheet) => owned.current.charts.filter((chart) => chart.sheet === engine.sheet(sheet).getSheetId()),
    addChart(chart) {
      for (const area of chart.areas) inside(engine, area);
      const taken = new Set(owned.current.charts.map(({ id }) => id));
      let number = taken.size + 1;
      while (taken.has(`chart-${number}`)) number++;
      const id = `chart-${number}`;
      owned.set({ ...owned.current, charts: [...owned.current.charts, { ...chart, id }] });
      return id;
    },
    removeChart(id) {
      owned.set({ ...owned.current, charts: owned.current.charts.filter((chart) => chart.id !== id) });
    },

    // Of a sheet that was deleted they are kept for an undo.
    protections() {
      const present = new Set(engine.book.getSheets().map((sheet) => sheet.getSheetId()));
      return owned.current.protections.filter(({ sheet }) => present.has(sheet));
    },
    addProtection(protection) {
      const id = nextProtection();
      owned.set({ ...owned.current, protections: [...owned.current.protections, { ...protection, id }] });
      return id;
    },
    updateProtection(protection) {
      const replaced = owned.current.protections.map((each) => (each.id === protection.id ? protection : each));
      owned.set({ ...owned.current, protections: replaced });
    },
    removeProtection(id) {
      owned.set({ ...owned.current, protections: owned.current.protections.filter((each) => each.id !== id) });
    },
  };
}
