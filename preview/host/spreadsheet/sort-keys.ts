import type { SortKey } from "../../engine/workbook";
import { wrongSignature } from "../exception";

const keyOf = (one: unknown): SortKey => {
  if (typeof one === "number") return { column: one - 1, ascending: true };
  const { column, ascending = true } = (one ?? {}) as { column?: unknown; ascending?: boolean };
  if (typeof column !== "number") throw wrongSignature("SpreadsheetApp.Range.sort", [one]);
  return { column: column - 1, ascending };
};

/** Reads what `Range.sort` takes: a column of the sheet (from 1), `{column, ascending}`, or a list of these. */
export const sortKeys = (order: unknown): SortKey[] => (Array.isArray(order) ? order : [order]).map(keyOf);
