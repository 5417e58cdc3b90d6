import { isBlank } from "../../records/cell";
import type { Put } from "../writing/look";
import type { Change } from "./change";
import type { AnyLog } from "./read-log";
import { grow, rowOf } from "./row-cells";

/** What a save puts into a tab: where nothing is left to put, it is not looked at again. */
export interface Row extends Put {
  readonly change: Change;
  readonly keys: readonly string[];
}

/** Rows below the last one, got before the tab is looked at again: so nothing stands between the look and the write. */
export interface Block {
  readonly row: number;
  readonly count: number;
  readonly width: number;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

export const rangeOf = ({ sheet }: AnyLog, { row, column, cells }: Put) =>
  sheet.getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 1);

/** None for one record, which is appended. */
export function blockBelow(log: AnyLog, count: number): Block | undefined {
  if (count < 2) return undefined;
  const row = log.nextRow - 1;
  grow(log, row + count);
  const cells = Array.from({ length: count }, () => rowOf(log, new Map()));
  return { row, count, width: cells[0]?.length ?? 0, range: rangeOf(log, { row, column: 0, cells }) };
}

/**
 * New records below the last one.
 *
 * @param ready the block as `blockBelow` gave it, where the tab was looked at right after
 * @returns undefined, with nothing written, when somebody has begun a row there
 */
export function writeNew(log: AnyLog, added: readonly Change[], ready: Block | undefined): Row[] | undefined {
  const puts = added.map((change, index) => {
    const keys = [...log.positions.keys()];
    return { change, keys, row: log.nextRow - 1 + index, column: 0, cells: [rowOf(log, change.cells)] };
  });
  const [first] = puts;
  if (!first) return [];
  const cells = puts.map((put) => [...(put.cells[0] ?? [])]);
  if (puts.length === 1 && !log.isFilledBelow) {
    log.sheet.appendRow(cells[0] ?? []);
    return puts;
  }
  // A column that came since makes it too narrow.
  const isReady = ready?.row === first.row && ready.count === puts.length && ready.width === cells[0]?.length;
  if (!isReady) grow(log, log.nextRow + puts.length - 1);
  const range = isReady ? ready.range : rangeOf(log, { ...first, cells });
  if (!isReady && !range.getValues().every((line) => line.every(isBlank))) return undefined;
  range.setValues(cells);
  return puts;
}
