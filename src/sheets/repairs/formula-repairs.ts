import { repairMessages } from "../../messages/repair-messages";
import { whatIsMissing } from "../../tables/computed-columns";
import { isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";
import { cellsBelow, isError } from "../../tables/grid";
import type { TrackerKey } from "../../tables/tracker";
import { columnLetter, runsOf } from "../../tables/tracker-addresses";
import { type ComputedKey, computedKeys } from "../../tables/tracker-formulas";
import { headingsOfCall } from "../../tables/worked-out";
import { left, noted, prepare, type Repair } from "../repair";
import { columnOf, headerOf, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { addHeadings, newComputed } from "./add-heading";
import { takeOutWhereMoved } from "./same-columns";

/** Each computed column has its formula in its heading or in the one to its left, reading the columns where they stand now. */
export function formulaRepairs(on: TrackerOnSheet, isDressed = false): Repair[] {
  const put = new Map<number, string>();
  const repairs = computedKeys.flatMap((key) => {
    const wanted = on.formulas.get(key);
    return wanted === undefined ? unmade(on, key) : repairOf(on, key, wanted, put);
  });
  for (const column of leftOver(on)) put.set(column, "");
  return put.size === 0 ? repairs : [...repairs, prepare(() => putFormulas(on, put, isDressed))];
}

/** Calls of ours where none belongs any more. */
function leftOver({ grid, layout, formulas }: TrackerOnSheet): number[] {
  const own = new Set([...formulas.keys()].map((key) => layout.columns.get(key)));
  return (grid.formulas[layout.headerRow - 1] ?? []).flatMap((formula, column) =>
    headingsOfCall(formula).length > 0 && !own.has(column) ? [column] : [],
  );
}

/** Neighbours are one write. */
function putFormulas(on: TrackerOnSheet, formulas: ReadonlyMap<number, string>, isDressed: boolean): void {
  if (!isDressed) addHeadings(on, newComputed(on));
  for (const { first, last } of runsOf([...formulas.keys()])) {
    const run = Array.from({ length: last - first + 1 }, (_, index) => formulas.get(first + index) ?? "");
    on.sheet.getRange(on.layout.headerRow, first + 1, 1, run.length).setFormulas([run]);
  }
  takeOutWhereMoved(on, formulas);
}

/** `put` takes the formula that the column is to have, unless it has it. */
function repairOf(on: TrackerOnSheet, key: ComputedKey, wanted: string, put: Map<number, string>): Repair[] {
  const { grid, layout, view } = on;
  const column = columnOf(on, key);
  const where = whereIs(on, column);
  const header = headerOf(key);
  const formula = grid.formulas[layout.headerRow - 1]?.[column] ?? "";
  const isPresent = view.layout.columns.has(key);
  // A heading that somebody typed would be in the way of the call that gives it.
  const isTyped = view.found.some((found) => found.key === key && found.by !== "formula");
  const isSame = isPresent && sameFormula(formula, wanted) && !(isTyped && wanted === "");
  const problems = isPresent ? problemsIn(on, key, isSame) : [];
  if (isSame) return problems;
  put.set(column, wanted);
  if (!isPresent) return [noted(where, repairMessages.columnAdded(header))];
  if (wanted === "") return [noted(where, repairMessages.formulaJoined(header)), ...problems];
  if (formula === "") return [noted(where, repairMessages.formulaBack(header)), ...problems];
  return [noted(where, repairMessages.formulaRenewed(header)), ...problems];
}

const sameFormula = (one: string, other: string) =>
  one.replace(/\s/g, "").toUpperCase() === other.replace(/\s/g, "").toUpperCase();

/** A formula that shows an error is either blocked by what someone typed where it would write, or called wrongly. */
function problemsIn(on: TrackerOnSheet, key: ComputedKey, isKept: boolean): Repair[] {
  const column = on.view.layout.columns.get(key) ?? 0;
  const from = formulaFor(on, column);
  const shown = on.grid.values[on.layout.headerRow - 1]?.[from];
  const isOwn = on.view.found.some((found) => found.column === column && found.by === "formula");
  // A column that the repair puts elsewhere leaves what stands here where it is.
  if (!isOwn || !isError(shown) || columnOf(on, key) !== column) return [];
  const typed = typedBelow(on, column);
  const where = whereIs(on, column);
  if (typed.length > 0) return [left(where, repairMessages.blocked(headerOf(key), listed(typed), typed.length))];
  // What another formula takes the place of may be right again with it.
  if (!isKept || column !== from) return [];
  const isBlockedElsewhere = on.view.found.some(
    (found) =>
      found.by === "formula" && formulaFor(on, found.column) === from && typedBelow(on, found.column).length > 0,
  );
  if (isBlockedElsewhere) return [];
  return [left(where, repairMessages.showsError(headerOf(key), textOf(shown)))];
}

/** Where the formula stands that gives a column: in its own heading or the nearest to the left. */
export function formulaFor({ grid, layout }: TrackerOnSheet, column: number): number {
  const row = grid.formulas[layout.headerRow - 1] ?? [];
  let at = column;
  while (at > 0 && (row[at] ?? "") === "") at -= 1;
  return at;
}

export function typedBelow(on: TrackerOnSheet, column: number): string[] {
  return cellsBelow(on.grid, on.layout.headerRow, column)
    .filter(({ value }) => !isBlank(value))
    .map(({ row, value }) => `${columnLetter(column)}${row} "${textOf(value)}"`);
}

export const listed = (cells: readonly string[]) => cells.slice(0, 3).join(", ");

/** A computed column without our formula: it cannot be calculated any more, or typed values took its place. */
function unmade(on: TrackerOnSheet, key: ComputedKey): Repair[] {
  const found = on.view.found.find((column) => column.key === key);
  if (found?.by !== "formula") return [];
  return [left(whereIs(on, found.column), repairMessages.lacks(headerOf(key), whatIsMissing(key, on.layout)))];
}

/** Columns of ours in which values stand and no formula, and a tier beside reasons or areas that are worked out. */
export function typedOver(on: TrackerOnSheet) {
  const isOurs = (key: TrackerKey) => on.view.found.some((other) => other.key === key && other.by === "formula");
  return on.view.found.flatMap(({ key, by, column }) => {
    const isBesideOurs = key === "tier" && by !== "formula" && (isOurs("reasons") || isOurs("areas"));
    const cells = on.typedOver.has(key) || isBesideOurs ? typedBelow(on, column) : [];
    return cells.length === 0 ? [] : [{ key, column, cells }];
  });
}

/** A person has to decide. */
export const typedOverRepairs = (on: TrackerOnSheet): Repair[] =>
  typedOver(on).map(({ key, column, cells }) =>
    left(whereIs(on, column), repairMessages.typedOver(headerOf(key), listed(cells), cells.length)),
  );
