import { repairMessages } from "../../messages/repair-messages";
import { constantFormula, constantIn } from "../../tables/computed-columns";
import { readRules, rulesToWrite, wantedRules } from "../formatting/format-rules";
import { trackerRules } from "../formatting/tracker-rules";
import { done, left, type Repair } from "../repair";
import { areaBelow, headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { roomFor } from "./add-heading";
import { formulaRepairs, typedOverRepairs } from "./formula-repairs";
import { foundHeadings } from "./found-headings";
import { lookRepairs } from "./look-repairs";
import { protectionRepairs } from "./protection-repairs";
import { validationRepairs } from "./validation-repairs";

/** Our colours are rebuilt when any of our rules is missing, split, copied or out of date; other people's rules stay in their order. */
function formatRepairs(on: TrackerOnSheet): Repair[] {
  const rules = trackerRules(on.layout, on.assessments, on.separator);
  const wanted = wantedRules(on.sheet, rules, ({ column, columns }) => areaBelow(on, column, columns), on.separator);
  const write = rulesToWrite(on.sheet, readRules(on.sheet), wanted, on.grid.comes !== undefined);
  return write ? [done(on.name, repairMessages.formats(rules.length), write)] : [];
}

/** Everything in which a tracker differs from what it should be. `first` is written before it, once there is room for every column; it may give all new columns their look. */
export function trackerRepairs(on: TrackerOnSheet, first: readonly Repair[] = [], isDressed = false): Repair[] {
  if (!on.layout.columns.has("learnerId")) return [...first, unreadTracker(on)];
  return [
    ...roomFor(on),
    ...first,
    ...formulaRepairs(on, isDressed),
    ...typedOverRepairs(on),
    ...constantRepairs(on),
    ...lookRepairs(on),
    ...validationRepairs(on),
    ...protectionRepairs(on),
    ...formatRepairs(on),
  ];
}

/** Every formula begins from the learner's ID. */
function unreadTracker({ name, layout: { headerRow }, view }: TrackerOnSheet): Repair {
  return left(
    `${name}, row ${headerRow}`,
    repairMessages.noLearnerId(headerOf("learnerId"), foundHeadings(view.headings)),
  );
}

/** A sheet for one qualification or subject keeps it in the column's own formula, which must reach every learner. */
function constantRepairs(on: TrackerOnSheet): Repair[] {
  return (["qualification", "subject"] as const).flatMap((key) => {
    const column = on.view.layout.columns.get(key);
    const formula = column === undefined ? "" : (on.grid.formulas[on.layout.headerRow - 1]?.[column] ?? "");
    const value = constantIn(formula);
    if (column === undefined || value === undefined) return [];
    const wanted = constantFormula(key, value, on.layout, on.separator);
    if (wanted === formula) return [];
    const write = () => void on.sheet.getRange(on.layout.headerRow, column + 1).setFormula(wanted);
    return [done(whereIs(on, column), repairMessages.formulaRenewed(headerOf(key)), write)];
  });
}
