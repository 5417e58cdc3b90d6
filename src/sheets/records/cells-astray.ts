import { hasMoved } from "../writing/look";
import type { Put } from "../writing/look";
import { type RowPut, wrongCells } from "../writing/wrong-cells";
import type { Change } from "./change";
import { type AnyLog, lookOf, standingIn } from "./read-log";

/** The columns of a change that are written: of a new record all, of another those that change and its version. */
export const keysOf = ({ isNew, edits }: Change, { positions }: Pick<AnyLog, "positions">): readonly string[] =>
  isNew ? [...positions.keys()] : ["version", ...edits.map(({ key }) => key)];

/** The cells of some rows of a tab, each with the record that stands or should stand there. */
export const cellsOfPut = ({ row, column, cells }: Put, idOf: (row: number) => string): RowPut[] =>
  cells.flatMap((line, down) =>
    line.map((value, at) => ({ row: row + down, column: column + at, value, id: idOf(row + down) })),
  );

/**
 * Cells of the tab's records that hold what was written for another one, where its rows were moved more than once while they were written.
 *
 * @param first the tab right before the first of these writes
 */
export function cellsAstray(
  first: AnyLog,
  after: AnyLog,
  changes: readonly Change[],
  written: readonly RowPut[],
): RowPut[] {
  // Of a long Audit only the last lines were read; they are added and never changed.
  if (written.length === 0 || first.from > 0 || hasMoved(first, after)) return [];
  const [stood, stands] = [standingIn(first), standingIn(after)];
  const wanted = new Map(
    changes.flatMap((change) =>
      keysOf(change, after).map((key): [string, { value: unknown }] => [
        `${after.positions.get(key)} ${change.id}`,
        { value: change.cells.get(key) ?? "" },
      ]),
    ),
  );
  const heldBefore = (id: string, column: number) => ({ value: first.rows[stood.get(id) ?? -1]?.[column] ?? "" });
  const seen = { ...lookOf(first), rowOf: stood };
  return wrongCells({ on: after, first: seen, wanted, heldBefore, written }, { ...lookOf(after), rowOf: stands });
}
