import type { SignalKind } from "../domain/risk/rule";
import { asFlag, asNumber, asShare, type Cell, describe, isErrorText, type Reading } from "./cells";

/** A signal's cell by its kind; a flag is 1 or 0. A MEG or gap that says why it is none is blank. */
export function readSignal(cell: Cell, kind: SignalKind): Reading<number> {
  if (kind === "share") return asShare(cell);
  if (kind === "flag") return readConcern(cell);
  if (typeof cell === "string" && /^no (benchmark|baseline)/i.test(cell.trim())) return { state: "blank" };
  const number = asNumber(cell);
  const negativeCount = kind === "count" && number.state === "value" && number.value < 0;
  return negativeCount ? { state: "problem", found: describe(cell) } : number;
}

/** Words in a column of concerns are somebody's note of one: read as yes, never repeated in a result. */
function readConcern(cell: Cell): Reading<number> {
  const flag = asFlag(cell);
  if (flag.state === "value") return { state: "value", value: flag.value ? 1 : 0 };
  const note = flag.state === "problem" && typeof cell === "string" && !isErrorText(cell);
  return note ? { state: "value", value: 1 } : flag;
}
