import type { Cell } from "../../records/cell";
import { asItStands } from "../../records/texts";

/** The cells of a tab at one moment, in the rows and columns of its sheet; a column that was not looked at is absent. */
export interface Look {
  readonly rows: readonly (readonly Cell[])[];
  /** From 1. */
  readonly headerRow: number;
  /** Key → column, counted from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** What tells a row apart; "" for a row that nothing tells apart. */
  readonly ids: readonly string[];
}

/** Cells side by side, one below the other; row and column counted from 0. */
export interface Put {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
}

export const isSame = (one: unknown, other: unknown): boolean => asItStands(one as Cell) === asItStands(other as Cell);

/** Whether a column stands elsewhere since. */
export const hasMoved = (seen: Pick<Look, "positions">, after: Pick<Look, "positions">) =>
  [...seen.positions].some(([key, column]) => after.positions.get(key) !== column);

/** The first row of each ID, of the rows from one up to another. */
export function rowsById(first: number, end: number, idAt: (row: number) => string): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = first; row < end; row++) {
    const id = idAt(row);
    if (id !== "" && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}
