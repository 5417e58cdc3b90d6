import { saveMessages as words } from "../../messages/record-messages";
import { runsOf } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import type { Change } from "./change";
import { prepareRows, putRows } from "./put-rows";
import { type AnyLog, standingIn } from "./read-log";
import { rowOf } from "./row-cells";

/** How often it is looked whether the right rows went; ours. */
const tries = 4;

/** A row of a tab whose rows have no version. */
export function newRow(log: AnyLog, cells: ReadonlyMap<string, unknown>): Change {
  const id = log.idOf(rowOf(log, cells), log.positions);
  return { kind: "change", id, row: log.nextRow, isNew: true, version: 0, edits: [], cells };
}

/**
 * Deletes rows by their IDs, found right before. Where a person moved rows at that very moment, what went wrongly comes back below the last row,
 * and the right ones are tried again. @throws Told where that does not come to an end
 */
export function removeRows(log: AnyLog, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  let seen = log.whole();
  for (let attempt = 1; attempt <= tries; attempt++) {
    const rows = standingIn(seen);
    const there = [...gone].flatMap((id) => rows.get(id) ?? []);
    if (there.length === 0) return;
    for (const { first, last } of runsOf(there).reverse()) seen.sheet.deleteRows(first + 1, last - first + 1);
    SpreadsheetApp.flush();
    const after = seen.whole();
    const left = standingIn(after);
    const lost = [...rows].filter(([id]) => !gone.has(id) && !left.has(id));
    const back = lost.map(([, row]) => newRow(after, cellsOf(seen, row)));
    if (back.length > 0) {
      prepareRows(after, back);
      putRows(after, back, () => SpreadsheetApp.flush());
    }
    seen = after.whole();
  }
  throw new Told(words.unsettled(log.name));
}

const cellsOf = ({ rows, positions }: AnyLog, row: number): ReadonlyMap<string, unknown> =>
  new Map([...positions].map(([key, column]) => [key, rows[row]?.[column] ?? ""]));
