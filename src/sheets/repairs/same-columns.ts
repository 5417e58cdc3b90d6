import { repairMessages } from "../../messages/repair-messages";
import { type Cell, isBlank } from "../../records/cell";
import { tracker } from "../../tables/tracker";
import { columnLetter } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { prepare, type Repair } from "../repair";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { isSame } from "../writing/look";

type On = Pick<TrackerOnSheet, "sheet" | "name" | "grid" | "layout">;

/**
 * What is written into a tracker, with a look right before: the tabs took their time, and where somebody has moved a column meanwhile, a heading
 * of ours would stand over one of theirs and a formula read the wrong column. The last heading that people typed tells of every column before it.
 */
export function whereTheyStand(on: On, repairs: readonly Repair[]): Repair[] {
  const isWriting = repairs.some(({ write }) => write);
  return isWriting ? [prepare(() => demandSameColumns(on)), ...repairs] : [...repairs];
}

function demandSameColumns({ sheet, name, grid, layout: { headerRow, columns } }: On): void {
  const headings = grid.values[headerRow - 1] ?? [];
  const formulas = grid.formulas[headerRow - 1] ?? [];
  // Their headings come from a formula that may stand some columns before.
  const ours = new Set([...columns].flatMap(([key, at]) => (tracker.columns[key].filledBy === "add-on" ? [at] : [])));
  const isTyped = (heading: unknown, at: number) =>
    !isBlank(heading as Cell) && (formulas[at] ?? "") === "" && !ours.has(at);
  const column = headings.map(isTyped).lastIndexOf(true);
  if (column < 0) return;
  const found: unknown = sheet.getRange(headerRow, column + 1).getValue();
  if (!isSame(found, headings[column])) throw new Told(repairMessages.columnsMoved(name, columnLetter(column)));
}
