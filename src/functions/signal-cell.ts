import type { SignalKind } from "../domain/risk/rule";
import { type Cell, blank, type Reading, valueOf } from "../records/cell";
import { readCount, readNumber, readShare } from "../records/numbers";
import { readConcern } from "../records/words";

/** A signal's cell by its kind; a concern is 1 or 0. A MEG or gap that says why it is none is blank. */
export function readSignal(cell: Cell, kind: SignalKind): Reading<number> {
  if (kind === "share") return readShare(cell);
  if (kind === "flag") {
    const concern = readConcern(cell);
    return concern.state === "value" ? valueOf(concern.value ? 1 : 0) : concern;
  }
  if (typeof cell === "string" && /^no (benchmark|baseline)/i.test(cell)) return blank;
  return kind === "count" ? readCount(cell) : readNumber(cell);
}
