import type { SignalKind } from "../domain/risk/rule";
import { readConcern } from "../domain/text/recorded-words";
import { asNumber, asShare, type Cell, describe, isErrorText, longest, type Reading } from "./cells";

/** A signal's cell by its kind; a flag is 1 or 0. A MEG or gap that says why it is none is blank. */
export function readSignal(cell: Cell, kind: SignalKind): Reading<number> {
  if (kind === "share") return asShare(cell);
  if (kind === "flag") return readAnswer(cell);
  if (typeof cell === "string" && /^ *no (benchmark|baseline)/i.test(cell.slice(0, longest.mark)))
    return { state: "blank" };
  const number = asNumber(cell);
  const negativeCount = kind === "count" && number.state === "value" && number.value < 0;
  return negativeCount ? { state: "problem", found: describe(cell) } : number;
}

/** A concern's words are never repeated in a result. */
function readAnswer(cell: Cell): Reading<number> {
  const answer = isErrorText(cell) ? "problem" : readConcern(cell);
  if (answer === "problem") return { state: "problem", found: describe(cell) };
  return answer === "not recorded" ? { state: "blank" } : { state: "value", value: answer === "yes" ? 1 : 0 };
}
