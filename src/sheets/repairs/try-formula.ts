import { setUpMessages } from "../../messages/set-up-messages";
import { isEmptyBelow } from "../../tables/find-columns";
import { type Grid, widthOf } from "../../tables/grid";
import { prepare, type Repair } from "../repair";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { roomFor } from "./add-heading";

/** Shows nothing: where a try broke off right behind it, nothing is to be seen, and the next one begins in its place. */
const empty = '=""';

/** Where new columns begin. */
export function widthInUse(grid: Grid, headerRow: number): number {
  const width = widthOf(grid);
  const isTried = grid.formulas[headerRow - 1]?.[width - 1] === empty && isEmptyBelow(grid, headerRow, width - 1);
  return isTried ? width - 1 : width;
}

/**
 * Writes a formula where the first new heading comes, before anything else but its column, and looks whether it stands: the headings of a Google Sheets table take
 * none, and nothing that this add-on may ask for says whether a sheet has one. Throws a sentence, with the cell as it was.
 */
export function tryFormula(on: TrackerOnSheet): Repair[] {
  const { sheet, name, layout, view, grid } = on;
  // A sheet that has one of ours takes others.
  if (view.found.some(({ by }) => by === "formula")) return [];
  const place = grid.comes ?? widthInUse(grid, layout.headerRow);
  if (![...layout.columns.values()].includes(place)) return [];
  const look = () => {
    const cell = sheet.getRange(layout.headerRow, place + 1);
    cell.setFormula(empty);
    const stands = cell.getFormula() !== "";
    cell.clearContent();
    if (!stands && grid.comes !== undefined) sheet.deleteColumn(place + 1);
    if (!stands) throw new Error(setUpMessages.refusesFormulas(name));
  };
  return [...roomFor(on), prepare(look)];
}
