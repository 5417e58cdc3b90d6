import { repairMessages } from "../../messages/repair-messages";
import { whatIsMissing } from "../../tables/computed-columns";
import { cellsBelow, isBlank, isError, textOf } from "../../tables/grid";
import { tracker } from "../../tables/tracker";
import { columnLetter } from "../../tables/tracker-addresses";
import { type ComputedKey, computedKeys } from "../../tables/tracker-formulas";
import { covers } from "../own-protections";
import { done, left, type Repair } from "../repair";
import { columnOf, headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { addHeading } from "./add-heading";

/** Each computed column has its own formula in its heading, reading the columns where they stand now. */
export function formulaRepairs(on: TrackerOnSheet): Repair[] {
  return computedKeys.flatMap((key) => {
    const wanted = on.formulas.get(key);
    return wanted === undefined ? unmade(on, key) : repairOf(on, key, wanted);
  });
}

function repairOf(on: TrackerOnSheet, key: ComputedKey, wanted: string): Repair[] {
  const { sheet, grid, layout, view } = on;
  const column = columnOf(on, key);
  const where = whereIs(on, column);
  const header = headerOf(key);
  const formula = grid.formulas[layout.headerRow - 1]?.[column] ?? "";
  const put = () => void sheet.getRange(layout.headerRow, column + 1).setFormula(wanted);
  if (!view.layout.columns.has(key)) {
    const add = () => {
      addHeading(on, column, tracker.columns[key]);
      put();
    };
    return [done(where, repairMessages.columnAdded(header), add)];
  }
  if (formula === "") return [done(where, repairMessages.formulaBack(header), put)];
  const problems = problemsIn(on, key, column);
  if (sameFormula(formula, wanted)) return problems;
  return [done(where, repairMessages.formulaRenewed(header), put), ...problems];
}

const sameFormula = (one: string, other: string) =>
  one.replace(/\s/g, "").toUpperCase() === other.replace(/\s/g, "").toUpperCase();

/** A formula that shows an error is either blocked by what someone typed below it, or called wrongly. */
function problemsIn(on: TrackerOnSheet, key: ComputedKey, column: number): Repair[] {
  const { headerRow } = on.layout;
  const shown = on.grid.values[headerRow - 1]?.[column];
  if (!isError(shown)) return [];
  const typed = typedBelow(on, column);
  const where = whereIs(on, column);
  if (typed.length === 0) return [left(where, repairMessages.showsError(headerOf(key), textOf(shown)))];
  return [left(where, repairMessages.blocked(headerOf(key), listed(typed), typed.length))];
}

function typedBelow(on: TrackerOnSheet, column: number): string[] {
  return cellsBelow(on.grid, on.layout.headerRow, column)
    .filter(({ value }) => !isBlank(value))
    .map(({ row, value }) => `${columnLetter(column)}${row} "${textOf(value)}"`);
}

const listed = (cells: readonly string[]) => cells.slice(0, 3).join(", ");

/** A computed column without our formula: it cannot be calculated any more, or typed values took its place. */
function unmade(on: TrackerOnSheet, key: ComputedKey): Repair[] {
  const found = on.view.found.find((column) => column.key === key);
  if (found?.by !== "formula") return [];
  return [left(whereIs(on, found.column), repairMessages.lacks(headerOf(key), whatIsMissing(key, on.layout)))];
}

/** A column that our protection covers was ours; when its formula is gone and values stand there, a person has to decide. */
export function typedOverRepairs(on: TrackerOnSheet): Repair[] {
  const isProtected = (column: number) => on.protections.some((own) => covers(own, column));
  return on.view.found.flatMap(({ key, by, column }) => {
    const wasOurs = tracker.columns[key].kind === "computed" && by !== "formula" && isProtected(column);
    const typed = wasOurs ? typedBelow(on, column) : [];
    if (typed.length === 0) return [];
    return [left(whereIs(on, column), repairMessages.typedOver(headerOf(key), listed(typed), typed.length))];
  });
}
