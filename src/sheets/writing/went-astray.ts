import { isBlank } from "../../records/cell";
import { asItStands } from "../../records/texts";
import { hasMoved, isSame, type Look, type Put, rowsById } from "./look";

/** What to put back, and where nobody can say what stood there. */
export interface Astray {
  readonly back: readonly Put[];
  readonly unknown: readonly Put[];
}

/**
 * A person can move rows and columns between the look and the write. What was written then stands where it was put, over something else: this
 * finds what stood there before. @param seen right before the write @param after right after it @param own the IDs of the rows that were meant
 */
export function wentAstray(seen: Look, after: Look, puts: readonly Put[], own: ReadonlySet<string>): Astray {
  const back: Put[] = [];
  const unknown: Put[] = [];
  const rowBefore = hasMoved(seen, after)
    ? (_: Put, row: number) => seen.rows[row] ?? nothing
    : rowsBefore(seen, after);
  for (const put of puts) {
    if (!hasLanded(after, put)) continue;
    put.cells.forEach((line, index) => {
      const row = put.row + index;
      const origin = rowBefore(put, row);
      const part = { row, column: put.column, cells: [line] };
      if (origin === undefined) return void unknown.push(part);
      const id = origin === nothing ? after.ids[row] : seen.ids[seen.rows.indexOf(origin)];
      if (!hasMoved(seen, after) && own.has(id ?? "")) return;
      const held = line.map((_, at) => heldThen(seen, after, origin, put.column + at));
      // A row that looks like ours, and holds all that it held, was not hit.
      if (held.some((cell, at) => !isSame(cell, after.rows[row]?.[put.column + at])))
        back.push({ ...part, cells: [held] });
    });
  }
  return { back, unknown };
}

type Row = Look["rows"][number];
const nothing: Row = [];

/** It stands where it was put. A text can become a number or a day in a column that is not its own: then most of its cells tell. */
function hasLanded({ rows }: Look, { row, column, cells }: Put): boolean {
  const told = cells.flatMap((line, index) =>
    line.flatMap((cell, at) => (isBlank(cell) ? [] : [isSame(cell, rows[row + index]?.[column + at])])),
  );
  const isBlankToo = () =>
    cells.every((line, index) => line.every((_, at) => isBlank(rows[row + index]?.[column + at])));
  return told.length === 0 ? isBlankToo() : told.filter((same) => same).length * 2 > told.length;
}

/** What a cell held whose column may have moved since; a column that is new held nothing. */
function heldThen(seen: Look, after: Look, origin: Row, column: number): unknown {
  if (!hasMoved(seen, after)) return origin[column] ?? "";
  const heading = after.rows[after.headerRow - 1]?.[column];
  const then = isBlank(heading) ? -1 : (seen.rows[seen.headerRow - 1] ?? []).findIndex((cell) => isSame(cell, heading));
  return origin[then] ?? "";
}

/** The row that a row was; an empty one for a row that is new, undefined where nobody can say. */
function rowsBefore(seen: Look, after: Look) {
  const present = rowsById(seen.headerRow, seen.ids.length, (at) => seen.ids[at] ?? "");
  const gone = goneRows(seen, after);
  const blanks = ({ rows, headerRow }: Look) =>
    rows.slice(headerRow, seen.rows.length).filter((row) => row.every(isBlank));
  const added = Math.max(0, blanks(after).length - blanks(seen).length);
  return (put: Put, row: number): Row | undefined => {
    const id = after.ids[row] ?? "";
    const known = present.get(id);
    if (known !== undefined) return seen.rows[known];
    const shift = (step: 1 | -1) => shiftAt(seen, after, row, step, present);
    // A row of ours: it can only stand over one that is gone, and that was among the last. One that was deleted there looks the same, and
    // comes back: better a row too many.
    const under = seen.rows[row - added] ?? nothing;
    if (id !== "") return gone.has(under) ? under : nothing;
    const beside = (cells: Row) =>
      cells.map((cell, at) =>
        at < put.column || at >= put.column + (put.cells[0]?.length ?? 0) ? asItStands(cell) : "",
      );
    const here = beside(after.rows[row] ?? nothing)
      .join("\n")
      .trim();
    const was = [-1, 1].flatMap((step) => {
      const at = row - shift(step as 1 | -1);
      const cells = seen.rows[at] ?? nothing;
      return seen.ids[at] === "" && !cells.every(isBlank) && beside(cells).join("\n").trim() === here ? [cells] : [];
    });
    return was[0] ?? (here === "" ? nothing : undefined);
  };
}

/** Rows that held something and are nowhere now. */
function goneRows(seen: Look, after: Look): ReadonlySet<Row> {
  const textOf = (row: Row, id = "") => id || row.map(asItStands).join("\n").trim();
  const there = new Set(after.rows.map((row, index) => textOf(row, after.ids[index])));
  return new Set(seen.rows.filter((row, index) => index >= seen.headerRow && !there.has(textOf(row, seen.ids[index]))));
}

/** How far the nearest row that can be told apart has moved down since. */
function shiftAt(seen: Look, after: Look, from: number, step: 1 | -1, present: ReadonlyMap<string, number>): number {
  for (let row = from + step; row >= after.headerRow && row < after.ids.length; row += step) {
    const was = present.get(after.ids[row] ?? "");
    if (was !== undefined) return row - was;
  }
  return after.headerRow - seen.headerRow;
}
