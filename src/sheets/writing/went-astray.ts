import { isBlank } from "../../records/cell";
import { isSame, type Look, type Put, rowsById } from "./look";

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
  const present = rowsById(seen);
  for (const put of puts) {
    if (!put.cells.every((line, index) => line.every((cell, at) => isSame(cell, cellIn(after, put, index, at))))) continue;
    put.cells.forEach((line, index) => {
      const row = put.row + index;
      const origin = hasMoved(seen, after) ? seen.rows[row] : rowBefore(seen, after, put, row, present);
      const part = { row, column: put.column, cells: [line] };
      if (origin === undefined) return void unknown.push(part);
      const cells = line.map((_, at) => before(seen, after, origin, put.column + at));
      const isMeant = !hasMoved(seen, after) && own.has(idOf(seen, origin) || (isEmpty(origin) ? (after.ids[row] ?? "") : ""));
      if (!isMeant) back.push({ ...part, cells: [cells] });
    });
  }
  return { back, unknown };
}

const cellIn = (look: Look, put: Put, index: number, at: number) => look.rows[put.row + index]?.[put.column + at];
const isEmpty = (row: Look["rows"][number]) => row.every(isBlank);
const idOf = ({ rows, ids }: Look, row: Look["rows"][number]) => ids[rows.indexOf(row)] ?? "";

const hasMoved = (seen: Look, after: Look) =>
  [...seen.positions].some(([key, column]) => after.positions.get(key) !== column);

/** What a cell held whose column may have moved since; a column that is new held nothing. */
function before(seen: Look, after: Look, origin: Look["rows"][number], column: number): unknown {
  if (!hasMoved(seen, after)) return origin[column] ?? "";
  const heading = after.rows[after.headerRow - 1]?.[column];
  const then = isBlank(heading) ? -1 : (seen.rows[seen.headerRow - 1] ?? []).findIndex((cell) => isSame(cell, heading));
  return origin[then] ?? "";
}

const nothing: Look["rows"][number] = [];

/** The row that a row was; an empty one for a row that is new, undefined where nobody can say. */
function rowBefore(seen: Look, after: Look, put: Put, row: number, present: ReadonlyMap<string, number>) {
  const known = present.get(after.ids[row] ?? "");
  if (known !== undefined) return seen.rows[known];
  const above = shiftAt(seen, after, row, -1, present);
  if (after.ids[row] !== "" && after.ids[row] !== undefined) return seen.rows[row - above] ?? nothing;
  const beside = (cells: Look["rows"][number]) =>
    cells.filter((cell, column) => !isBlank(cell) && (column < put.column || column >= put.column + (put.cells[0]?.length ?? 0)));
  const here = beside(after.rows[row] ?? nothing);
  const [one] = [above, shiftAt(seen, after, row, 1, present)].flatMap((shift) => {
    const was = seen.rows[row - shift];
    if (was === undefined || seen.ids[row - shift] !== "") return [];
    const there = beside(was);
    return there.length === here.length && there.every((cell, index) => isSame(cell, here[index])) ? [was] : [];
  });
  return one ?? (here.length === 0 ? nothing : undefined);
}

/** How far the nearest row that can be told apart has moved down since. */
function shiftAt(seen: Look, after: Look, from: number, step: 1 | -1, present: ReadonlyMap<string, number>): number {
  for (let row = from + step; row >= after.headerRow && row < after.ids.length; row += step) {
    const was = present.get(after.ids[row] ?? "");
    if (was !== undefined) return row - was;
  }
  return after.headerRow - seen.headerRow;
}
