import { movesTable } from "../../../src/tables/moves";
import type { Addon } from "../../support/addon";

/** The rows of Moves as its cells show them, in the order of the table. */
export function readMoves(addon: Addon): string[][] {
  const [headings = [], ...rows] = addon.shown("Moves!A1:G6");
  const at = movesTable.positions(headings);
  return rows.filter(([id]) => id !== "").map((row) => movesTable.keys.map((key) => row[at.get(key) ?? -1] ?? ""));
}
