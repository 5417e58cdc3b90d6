import { saveMessages as words } from "../../messages/record-messages";
import { runsOf } from "../../tables/tracker-addresses";
import { hasMoved, isSame } from "../writing/look";
import { type Astray, wentAstray } from "../writing/went-astray";
import type { RowPut } from "../writing/wrong-cells";
import { cellsOfPut, keysOf, putBack } from "./cells-astray";
import { type Change, isToWrite } from "./change";
import { type Block, blockBelow, rangeOf, type Row, writeNew } from "./new-rows";
import { type AnyLog, lookOf, readAgain, standingIn } from "./read-log";
import { Told } from "../fault-sentence";
import { addressOf, dressRows } from "./row-cells";

/** How often what a person moved at the very moment of writing is written again; ours. */
const tries = 4;

/**
 * Writes the rows of a tab and looks whether they stand. Right before, each row is found by its record ID; only cells that change are written. A
 * new record is appended, several are one block below the last row. What a person moved at that very moment is put back and written again.
 *
 * @param flush a look applies what was written before it; to be sure, the last tab of a save is flushed
 * @returns the tab as it stands then; undefined, with nothing written, when the cells that should change are no longer those that were read
 * @throws Error with a sentence when a record is gone, or when it cannot be said what stood where something was written
 */
export function putRows(
  log: AnyLog,
  changes: readonly Change[],
  flush: () => void = () => undefined,
): AnyLog | undefined {
  let waiting = changes.filter(isToWrite);
  if (waiting.length === 0) {
    flush();
    return log;
  }
  const ready = blockBelow(log, waiting.filter(({ isNew }) => isNew).length);
  let seen = readAgain(log);
  let first: AnyLog | undefined;
  const written: RowPut[] = [];
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (waiting.some(({ id, isNew }) => !isNew && !standingIn(seen).has(id))) seen = seen.whole();
    if (attempt === 1 && waiting.some((change) => hasChanged(seen, change))) return undefined;
    if (hasMoved(log, seen)) prepareRows(seen, waiting);
    first ??= seen;
    const puts = write(seen, waiting, attempt === 1 ? ready : undefined);
    if (!puts) {
      seen = seen.whole();
      continue;
    }
    for (const put of puts) if (!put.change.isNew) written.push(...cellsOfPut(put, () => put.change.id));
    flush();
    let after = readAgain(seen, puts.filter(({ change }) => change.isNew).length);
    let left = notStanding(seen, after, waiting, puts);
    if (left.changes.length > 0 && after.from > 0) left = notStanding(seen, (after = after.whole()), waiting, puts);
    const own = new Set(changes.map(({ id }) => id));
    const astray = left.puts.length > 0 ? wentAstray(lookOf(seen), lookOf(after), left.puts, own) : nowhere;
    for (const put of astray.back) {
      rangeOf(after, put).setValues(put.cells.map((line) => [...line]));
      written.push(...cellsOfPut(put, (row) => after.idOf(after.rows[row] ?? [], after.positions)));
    }
    const [lost] = astray.unknown;
    if (lost)
      throw new Told(
        words.touched(log.name, addressOf(lost.row, lost.column, lost.column + (lost.cells[0]?.length ?? 1) - 1)),
      );
    const turned = astray.back.length > 0 ? [] : waiting.flatMap((change) => turnedIn(after, change));
    if (left.changes.length === 0 && astray.back.length === 0 && turned.length === 0)
      return putBack(first, after, changes, written, flush);
    seen = astray.back.length > 0 ? readAgain(after) : after;
    const standing = standingIn(seen);
    waiting = [
      ...changes.filter((change) => left.changes.includes(change) || (change.isNew && !standing.has(change.id))),
      ...turned,
    ];
  }
  putBack(first ?? seen, readAgain(seen), changes, written, flush);
  throw new Told(words.unsettled(log.name));
}

const nowhere: Astray = { back: [], unknown: [] };

/** Somebody typed in the very cells since they were read: what is kept of before would be wrong. */
function hasChanged(log: AnyLog, { id, isNew, edits }: Change): boolean {
  if (isNew) return false;
  const row = standingIn(log).get(id);
  if (row === undefined) throw new Told(words.recordGone(log.name));
  return edits.some(({ key, before }) => !isSame(log.rows[row]?.[log.positions.get(key) ?? -1], before));
}

/** @returns undefined, with nothing written, when somebody has begun a row where new ones were to stand */
function write(log: AnyLog, changes: readonly Change[], ready: Block | undefined): Row[] | undefined {
  const rows = standingIn(log);
  const added = writeNew(
    log,
    changes.filter(({ isNew, id }) => isNew && !rows.has(id)),
    ready,
  );
  if (!added) return undefined;
  const inPlace = changes.filter(({ isNew }) => !isNew).flatMap((change) => putsOf(log, change, rows.get(change.id)));
  // The version last: until it stands, a save that broke off goes on where it was.
  const isLast = ({ keys }: Row) => Number(keys.includes("version"));
  for (const put of inPlace.sort((one, other) => isLast(one) - isLast(other)))
    rangeOf(log, put).setValues(put.cells.map((line) => [...line]));
  return [...inPlace, ...added];
}

/** The cells of a changed row, neighbours in one: other people's columns and cells that stay are left alone. */
function putsOf(log: AnyLog, change: Change, row: number | undefined): Row[] {
  if (row === undefined) throw new Told(words.recordGone(log.name));
  if (row !== change.row - 1) dressCells(log, change, row);
  const changed = new Map(keysOf(change, log).map((key) => [log.positions.get(key) ?? -1, key]));
  return runsOf([...changed.keys()]).map(({ first, last }) => {
    const keys = Array.from({ length: last - first + 1 }, (_, index) => changed.get(first + index) ?? "");
    return { change, keys, row, column: first, cells: [keys.map((key) => change.cells.get(key) ?? "")] };
  });
}

/** What did not arrive: its row is not there, or holds what it held before. What somebody typed into it since is theirs. */
function notStanding(seen: AnyLog, after: AnyLog, waiting: readonly Change[], puts: readonly Row[]) {
  const [was, is] = [standingIn(seen), standingIn(after)];
  const cell = (log: AnyLog, row: number | undefined, key: string) =>
    row === undefined ? "" : log.rows[row]?.[log.positions.get(key) ?? -1];
  const stands = ({ change: { id, isNew, cells }, keys }: Row) =>
    is.has(id) &&
    keys.every((key) => {
      const [before, now] = [cell(seen, was.get(id), key), cell(after, is.get(id), key)];
      return isSame(now, cells.get(key)) || !isSame(now, isNew ? "" : before);
    });
  const missing = puts.filter((put) => !stands(put));
  const lost = new Set(missing.map(({ change }) => change.id));
  // A block can stand whole, and over somebody's row; what is appended cannot.
  const added = puts.filter(({ change }) => change.isNew).length;
  const block = (added > 1 || seen.isFilledBelow === true) && !hasMoved(seen, after);
  const own = new Set(puts.map(({ change }) => change.id));
  // A whole row of ours would have brought its ID along.
  const isTheirs = ({ change, row }: Row) => {
    const id = change.isNew && !hasMoved(seen, after) ? after.idOf(after.rows[row] ?? [], after.positions) : "";
    return id !== "" && !own.has(id);
  };
  return {
    changes: waiting.filter(({ id }) => lost.has(id)),
    puts: puts.filter((put) => (!stands(put) || (block && put.change.isNew)) && !isTheirs(put)),
  };
}

/** A record that was appended to a row which somebody had just inserted: without that column's format a text becomes a day or a formula. */
function turnedIn(after: AnyLog, change: Change): Change[] {
  // The audit keeps its texts in quotation marks.
  const row = change.isNew && after.positions.has("recordId") ? standingIn(after).get(change.id) : undefined;
  if (row === undefined) return [];
  const edits = [...after.positions].flatMap(([key, column]) => {
    const [meant, now] = [change.cells.get(key), after.rows[row]?.[column]];
    const isText = typeof meant === "string" && meant !== "" && after.table.columns[key]?.numberFormat === "@";
    const isTurned = isText && now !== meant && (typeof now !== "string" || /^[=+]/.test(meant));
    return isTurned ? [{ key, heading: "", before: "", after: meant }] : [];
  });
  return edits.length === 0 ? [] : [{ ...change, isNew: false, row: 0, edits }];
}

/** Text is to stay text: where the tab is protected, this is what fails, before anything is written. */
export function prepareRows(log: AnyLog, changes: readonly Change[]): void {
  const added = changes.filter(({ isNew }) => isNew).length;
  if (added > 0) dressRows(log, added);
  for (const change of changes.filter(isToWrite)) if (!change.isNew) dressCells(log, change, change.row - 1);
}

function dressCells(log: AnyLog, change: Change, row: number): void {
  const texts = keysOf(change, log).filter((key) => log.table.columns[key]?.numberFormat === "@");
  const cells = runsOf(texts.map((key) => log.positions.get(key) ?? 0)).map(({ first, last }) =>
    addressOf(row, first, last),
  );
  if (cells.length > 0) log.sheet.getRangeList(cells).setNumberFormat("@");
}
