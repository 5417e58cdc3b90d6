import { writtenNumber } from "../../domain/numbers/written-number";
import { headingKey } from "../../domain/text/heading-key";
import { isBlank } from "../cell";
import type { ExportHeadings } from "./find-export-columns";
import { fullyKnown } from "./known-headings";

type Rows = readonly (readonly string[])[];
type Found = Pick<ExportHeadings, "row" | "columns">;

const identity: ReadonlySet<string> = new Set(["learnerId", "surname", "firstName", "fullName"]);

/** A row of nothing but texts, with the heading of an ID where IDs stand, or of whom a row is about beside another that is known. */
function isHeadingRow(cells: readonly string[], { columns }: Found): boolean {
  // There may be fifty thousand rows, and nearly all end here.
  if (cells.some((cell) => writtenNumber(cell) !== undefined)) return false;
  if (cells.filter((cell) => !isBlank(cell)).length < 2) return false;
  const uses = cells.map((cell) => fullyKnown(cell));
  if (columns.some(({ column, use }) => use === "learnerId" && uses[column] === "learnerId")) return true;
  const known = new Set(uses.filter((use) => use !== undefined));
  return known.size > 1 && [...known].some((use) => identity.has(use));
}

const keyOf = (cells: readonly string[]) => cells.map(headingKey).join("\n").trim();

/** The headings once more, as at the top of each printed page. */
const isRepeated = (cells: readonly string[], rows: Rows, { row }: Found) =>
  row > 0 && keyOf(cells) === keyOf(rows[row - 1] ?? []);

/** The rows of headings of other tables, above and below, from 1. One with nothing between it and the headings is their second row. */
export function otherHeadingRows(rows: Rows, headings: Found): number[] {
  const isOther = rows.map((cells) => isHeadingRow(cells, headings) && !isRepeated(cells, rows, headings));
  const isOrdinary = (cells: readonly string[]) =>
    cells.some((cell) => !isBlank(cell)) && !isHeadingRow(cells, headings);
  const below = rows.findIndex((cells, index) => index >= headings.row && isOrdinary(cells));
  const nearest = rows
    .slice(0, Math.max(0, headings.row - 1))
    .reverse()
    .findIndex(isOrdinary);
  const above = nearest < 0 ? -1 : headings.row - 2 - nearest;
  return isOther.flatMap((is, index) => (is && (index < above || (below >= 0 && index > below)) ? [index + 1] : []));
}

/** The rows that stand under the headings, each counted from 1: as far as those of another table, without the headings themselves. */
export function rowsUnder(rows: Rows, headings: Found): { readonly row: number; readonly cells: readonly string[] }[] {
  const end = otherHeadingRows(rows, headings).find((row) => row > headings.row) ?? Infinity;
  return rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ row, cells }) => row > headings.row && row < end && !isHeadingRow(cells, headings));
}
