import type { Cell } from "../../records/cell";

/** A cell as the audit keeps it, in JSON: text, number and flag as they are, a moment in an object of its own. */
export type KeptCell = string | number | boolean | { readonly moment: string };

const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === "[object Date]";

export function keptCell(cell: unknown): KeptCell {
  if (isDate(cell)) return { moment: cell.toISOString() };
  return typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string" ? cell : "";
}

export const isKeptCell = (one: unknown): one is KeptCell =>
  ["string", "number", "boolean"].includes(typeof one) ||
  (typeof one === "object" && one !== null && "moment" in one && typeof one.moment === "string");

export const cellOf = (kept: KeptCell): Cell => (typeof kept === "object" ? new Date(kept.moment) : kept);

/** Of one type too: the text 7 is not the number. */
export const isSameCell = (cell: unknown, kept: KeptCell): boolean =>
  JSON.stringify(keptCell(cell)) === JSON.stringify(kept);
