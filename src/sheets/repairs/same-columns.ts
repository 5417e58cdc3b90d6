import { repairMessages } from "../../messages/repair-messages";
import { type Cell, isBlank } from "../../records/cell";
import { tracker } from "../../tables/tracker";
import { columnLetter } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { prepare, type Repair } from "../repair";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { isSame } from "../writing/look";

type On = Pick<TrackerOnSheet, "sheet" | "name" | "grid" | "layout" | "view">;

/**
 * What is written into a tracker, with a look right before: the tabs took their time, and where somebody has moved a column meanwhile, a heading
 * of ours would stand over one of theirs and a formula read the wrong column.
 */
export function whereTheyStand(on: On, repairs: readonly Repair[]): Repair[] {
  const look = () => {
    const moved = movedColumn(on);
    if (moved !== undefined) throw new Told(repairMessages.columnsMoved(on.name, columnLetter(moved)));
  };
  return repairs.some(({ write }) => write) ? [prepare(look), ...repairs] : [...repairs];
}

/**
 * Right after formulas were written. One that was written when a column had just moved reads the wrong one, and a tier that is worked out from it
 * may be green: such formulas are taken out again. What was written before the move has moved along, and is right.
 */
export function takeOutWhereMoved(on: On, written: ReadonlyMap<number, string>): void {
  if (typedHeading(on) === undefined) return;
  SpreadsheetApp.flush();
  const moved = movedColumn(on);
  if (moved === undefined) return;
  const { sheet, layout } = on;
  const row = sheet.getRange(layout.headerRow, 1, 1, sheet.getMaxColumns());
  const wrong = new Set([...written.values()].filter((formula) => formula !== "").map(withoutSpaces));
  row.getFormulas()[0]?.forEach((formula, column) => {
    if (wrong.has(withoutSpaces(formula))) sheet.getRange(layout.headerRow, column + 1).clearContent();
  });
  SpreadsheetApp.flush();
  throw new Told(repairMessages.formulasTakenOut(on.name, columnLetter(moved)));
}

const withoutSpaces = (formula: string) => formula.replace(/\s/g, "");

/** The place of the last typed heading, where something else stands by now: it tells of every column before it. */
export function movedColumn(on: On): number | undefined {
  const column = typedHeading(on);
  if (column === undefined) return undefined;
  const { sheet, grid, layout, view } = on;
  const found: unknown = sheet.getRange(layout.headerRow, column + 1).getValue();
  // Set-up gives marks that share a heading codes of their own.
  const code = view.assessments.find((marks) => marks.column === column)?.code;
  const isThere = isSame(found, grid.values[layout.headerRow - 1]?.[column]) || isSame(found, code);
  return isThere ? undefined : column;
}

function typedHeading(on: On): number | undefined {
  const typed = typedHeadings(on);
  return typed[typed.length - 1];
}

/** The columns with a heading that somebody typed. */
export function typedHeadings({ grid, layout: { headerRow, columns } }: Pick<On, "grid" | "layout">): number[] {
  const formulas = grid.formulas[headerRow - 1] ?? [];
  // Their headings come from a formula that may stand some columns before.
  const ours = new Set([...columns].flatMap(([key, at]) => (tracker.columns[key].filledBy === "add-on" ? [at] : [])));
  return (grid.values[headerRow - 1] ?? []).flatMap((heading, at) =>
    !isBlank(heading as Cell) && (formulas[at] ?? "") === "" && !ours.has(at) ? [at] : [],
  );
}
