import { saveMessages as words } from "../../messages/record-messages";
import { columnLetter } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { hasMoved, type Put } from "../writing/look";
import { writeValues } from "../writing/write-columns";
import { type RowPut, wrongCells } from "../writing/wrong-cells";
import type { Change } from "./change";
import { type AnyLog, lookOf, readAgain, standingIn } from "./read-log";

/** How often other records get back what they held; ours. Nothing else can put it right. */
const patience = 12;

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
function cellsAstray(first: AnyLog, after: AnyLog, changes: readonly Change[], written: readonly RowPut[]): RowPut[] {
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

/** Other records get back what they held. @throws Told where that does not come to an end */
export function putBack(
  first: AnyLog,
  after: AnyLog,
  changes: readonly Change[],
  written: RowPut[],
  flush: () => void,
): AnyLog {
  let seen = after;
  for (let attempt = 1; ; attempt++) {
    const wrong = cellsAstray(first, seen, changes, written);
    if (wrong.length === 0) return seen;
    const places = wrong.map(({ row, column }) => `${columnLetter(column)}${row + 1}`);
    if (attempt === patience) throw new Told(words.touched(seen.name, places.join(", ")));
    writeValues(seen.sheet, wrong);
    written.push(...wrong);
    flush();
    seen = readAgain(seen);
  }
}
