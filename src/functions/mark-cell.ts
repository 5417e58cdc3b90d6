import { markCodes, type Outcome } from "../domain/marks/outcome";
import { asNumber, asShare, type Cell, isBlank, isPercent, longest } from "./cells";

type MarkReading =
  | { readonly outcome: Outcome }
  | { readonly fault: "not a mark" | "no maximum" | "above the maximum" };

/** Most cells of a new year say so: one reading serves them all. */
export const notYet = { outcome: { kind: "not yet" } } as const;

/** The code in place of a mark: ABS, NS or EX. */
export const readCode = (cell: Cell): Outcome | undefined =>
  typeof cell === "string" && cell.length <= longest.mark ? markCodes[cell.trim().toUpperCase()] : undefined;

/** What a cell of marks says: a mark up to the maximum, a percentage with its sign, a code, or nothing yet. */
export function readMarkCell(cell: Cell, maximum: number | undefined): MarkReading {
  if (isBlank(cell)) return notYet;
  const code = readCode(cell);
  if (code) return { outcome: code };
  const written = isPercent(cell);
  const mark = written ? asShare(cell) : asNumber(cell);
  if (mark.state !== "value" || mark.value < 0) return { fault: "not a mark" };
  const most = written ? 100 : maximum;
  if (most === undefined) return { fault: "no maximum" };
  if (mark.value > most) return { fault: "above the maximum" };
  return { outcome: { kind: "marked", percent: (mark.value / most) * 100 } };
}
