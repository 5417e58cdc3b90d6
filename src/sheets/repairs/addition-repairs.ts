import { repairMessages } from "../../messages/repair-messages";
import { constantFormula } from "../../tables/computed-columns";
import type { FoundColumn, SheetPlan } from "../../tables/inspection";
import { tracker, type TrackerKey } from "../../tables/tracker";
import { noted, prepare, type Repair } from "../repair";
import { headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { addHeadings, newComputed } from "./add-heading";

/** A column that set-up adds beside the computed ones. */
export interface Addition {
  readonly found: FoundColumn;
  /** The same text for every learner; absent for a column that people type in. */
  readonly constant?: string;
}

/** Professional judgement stands beside the national figure, with who and why. */
const judgement: readonly TrackerKey[] = ["agreedMeg", "agreedBy", "agreedWhy"];

/** The columns that a sheet needs beyond the computed ones, from `width` on. */
export function additionsFor(plan: SheetPlan, found: readonly FoundColumn[], width: number): Addition[] {
  const has = new Set(found.map(({ key }) => key));
  const constants = (["qualification", "subject"] as const).flatMap((key) => {
    const constant = plan.constants[key]?.trim();
    return constant && !has.has(key) ? [{ key, constant }] : [];
  });
  const agreed = found.find(({ key }) => key === "agreedMeg");
  // Ours alone, without who and why, is what a set-up that broke off leaves.
  const isTheirs = agreed !== undefined && agreed.heading !== headerOf("agreedMeg");
  const typed = has.has("prior") && !isTheirs ? judgement.filter((key) => !has.has(key)) : [];
  return [...constants, ...typed.map((key) => ({ key }))].map((addition, index) => ({
    ...addition,
    found: { column: width + index, heading: headerOf(addition.key), key: addition.key, by: "heading" },
  }));
}

/** Their headings at once, and the look of all new columns, of those that are worked out too. */
export function additionRepairs(on: TrackerOnSheet, additions: readonly Addition[]): Repair[] {
  if (additions.length === 0) return [];
  const columns = new Map(additions.map(({ found: { key, column } }) => [column, tracker.columns[key]]));
  const headings = additions.map(({ found: { key, column }, constant }) => {
    const text = constant === undefined ? repairMessages.typedColumnAdded : repairMessages.columnAdded;
    return noted(whereIs(on, column), text(headerOf(key)));
  });
  const write = () => {
    addHeadings(on, new Map([...columns, ...newComputed(on)]));
    const { headerRow } = on.layout;
    for (const { found, constant } of additions) {
      const { key, column } = found;
      if (constant !== undefined && (key === "qualification" || key === "subject"))
        on.sheet.getRange(headerRow, column + 1).setFormula(constantFormula(key, constant, on.layout, on.separator));
    }
    const typed = additions.filter(({ constant }) => constant === undefined).map(({ found }) => found);
    if (typed[0])
      on.sheet
        .getRange(headerRow, typed[0].column + 1, 1, typed.length)
        .setValues([typed.map(({ key }) => headerOf(key))]);
  };
  return [...headings, prepare(write)];
}
