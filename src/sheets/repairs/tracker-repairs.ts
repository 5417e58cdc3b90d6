import { repairMessages } from "../../messages/repair-messages";
import { constantFormula, constantIn } from "../../tables/computed-columns";
import { done, left, type Repair } from "../repair";
import { headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { roomFor } from "./add-heading";
import { foundHeadings } from "./found-headings";
import { formatRepairs } from "./format-repairs";
import { formulaRepairs, typedOverRepairs } from "./formula-repairs";
import { lookRepairs } from "./look-repairs";
import { protectionRepairs } from "./protection-repairs";
import { validationRepairs } from "./validation-repairs";

/** Everything in which a tracker differs from what it should be. `first` is written before it, once there is room for every column. */
export function trackerRepairs(on: TrackerOnSheet, first: readonly Repair[] = []): Repair[] {
  if (!on.layout.columns.has("learnerId")) return [...first, unreadTracker(on)];
  return [
    ...roomFor(on),
    ...first,
    ...formulaRepairs(on),
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
