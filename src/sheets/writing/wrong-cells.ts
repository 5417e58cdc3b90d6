import { groupBy } from "../../domain/numbers/group-by";
import { writingMessages as words } from "../../messages/record-messages";
import { type Cell, isBlank } from "../../records/cell";
import { asItStands } from "../../records/texts";
import { columnLetter } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { isSame } from "./look";
import type { CellPut } from "./put-cells";
import type { RowsSeen, SheetRead } from "./rows-of-sheet";

type Place = Pick<SheetRead, "name" | "headerRow">;

/** What a cell is to hold, and its number format where it is to have one. */
export type Wanted = Pick<CellPut, "value" | "format" | "asTyped">;

/** A cell that was written, and the row that was meant: its ID, "" for a row without one. */
export interface RowPut extends CellPut {
  readonly id: string;
}

/** What rows were to hold when they were last looked at before anything was written. */
export interface Intent {
  readonly on: Place;
  readonly first: RowsSeen;
  /** `${column} ${row's ID}` → what is meant for it. */
  readonly wanted: ReadonlyMap<string, Wanted>;
  /** What a row held before. */
  readonly heldBefore: (id: string, column: number) => Wanted;
  /** Everything that was written so far: only that can stand where it should not. */
  readonly written: readonly RowPut[];
}

/**
 * A person can move rows between the look and the write, and again between two writes. This finds, after the flush, the cells of all rows that hold
 * something written for another row, and those that still wait for theirs. What somebody typed since is theirs. @throws Told where nobody can
 * say what a cell held
 */
export function wrongCells(intent: Intent, after: RowsSeen): RowPut[] {
  const { on, first, wanted, heldBefore, written } = intent;
  return [...groupBy(written, ({ column }) => column)].flatMap(([column, puts]) => {
    const cellOf = (id: string) => after.rows[after.rowOf.get(id) ?? -1]?.[column];
    // What was written once and arrived stands nowhere else; of what was written again the first may.
    const lost = [...groupBy(puts, ({ id, value }) => `${id}\n${asItStands(value as Cell)}`).values()].flatMap(
      ([put, again]) => (put && (again || put.id === "" || !isSame(cellOf(put.id), put.value)) ? [put] : []),
    );
    const isOurs = (cell: Cell) => lost.some(({ value }) => isSame(cell, value));
    const stray = strayWithoutId(intent, after, column, isOurs);
    return after.rows.flatMap((cells, row): RowPut[] => {
      const id = after.ids[row] ?? "";
      if (id === "") return stray.has(row) ? [{ row, column, id, value: "" }] : [];
      const [meant, held, cell] = [wanted.get(`${column} ${id}`), heldBefore(id, column), cells[column]];
      const right = meant ?? held;
      if (isSame(cell, right.value)) return [];
      const isWaiting = meant !== undefined && isSame(cell, held.value);
      if (!isWaiting && !isOurs(cell)) return [];
      if (meant === undefined && !first.rowOf.has(id)) throw touched(on, column, row);
      return [{ row, column, id, ...right }];
    });
  });
}

/** Rows without an ID that hold what is ours. Where one held something there before, nobody can say which it is. */
function strayWithoutId(
  { on, first }: Intent,
  after: RowsSeen,
  column: number,
  isOurs: (cell: Cell) => boolean,
): ReadonlySet<number> {
  const rowsOf = ({ rows, ids }: RowsSeen, holds: (cell: Cell) => boolean) =>
    rows.flatMap((cells, row) => (row >= on.headerRow && ids[row] === "" && holds(cells[column]) ? [row] : []));
  const holdsOurs = (cell: Cell) => !isBlank(cell) && isOurs(cell);
  const now = rowsOf(after, holdsOurs);
  if (now.length <= rowsOf(first, holdsOurs).length) return new Set();
  if (rowsOf(first, (cell) => !isBlank(cell)).length > 0) throw touched(on, column, ...now);
  return new Set(now);
}

const touched = (on: Place, column: number, ...rows: readonly number[]) =>
  new Told(
    words.touched(
      on.name,
      rows.map((row) => `${columnLetter(column)}${row + 1}`),
    ),
  );
