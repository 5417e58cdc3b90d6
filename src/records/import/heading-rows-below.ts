import { writtenNumber } from "../../domain/numbers/written-number";
import { headingKey } from "../../domain/text/heading-key";
import { isBlank } from "../cell";
import type { ExportHeadings } from "./find-export-columns";
import { fullyKnown } from "./known-headings";
import { whoseUses } from "./targets";

type Rows = readonly (readonly string[])[];
type Found = Pick<ExportHeadings, "row" | "columns">;

/** A row of nothing but texts, with the heading of an ID where IDs stand, or of whom a row is about beside another that is known. */
function isHeadingRow(cells: readonly string[], { columns }: Found): boolean {
  // There may be fifty thousand rows, and nearly all end here.
  if (cells.some((cell) => writtenNumber(cell) !== undefined)) return false;
  if (cells.filter((cell) => !isBlank(cell)).length < 2) return false;
  const uses = cells.map((cell) => fullyKnown(cell));
  if (columns.some(({ column, use }) => use === "learnerId" && uses[column] === "learnerId")) return true;
  const known = new Set(uses.filter((use) => use !== undefined));
  return known.size > 1 && [...known].some((use) => whoseUses.has(use));
}

const keyOf = (cells: readonly string[]) => cells.map(headingKey).join("\n").trim();

/** The headings once more, as at the top of each printed page. */
const isRepeated = (cells: readonly string[], rows: Rows, { row }: Found) =>
  row > 0 && keyOf(cells) === keyOf(rows[row - 1] ?? []);

/** Each row: whether it is one of headings, and whether of another table. One with nothing between it and the headings is their second row. */
function kindsOf(rows: Rows, headings: Found) {
  const isHeading = rows.map((cells) => isHeadingRow(cells, headings));
  const isOrdinary = (index: number) => !isHeading[index] && (rows[index] ?? []).some((cell) => !isBlank(cell));
  let [above, below] = [headings.row - 2, headings.row];
  while (above >= 0 && !isOrdinary(above)) above--;
  while (below < rows.length && !isOrdinary(below)) below++;
  const isOther = (cells: readonly string[], index: number) =>
    isHeading[index] === true && (index < above || index > below) && !isRepeated(cells, rows, headings);
  return { isHeading, others: rows.flatMap((cells, index) => (isOther(cells, index) ? [index + 1] : [])) };
}

/** The rows of headings of other tables, above and below; from 1. */
export const otherHeadingRows = (rows: Rows, headings: Found): number[] => kindsOf(rows, headings).others;

/** The rows that stand under the headings, each counted from 1: as far as those of another table, without the headings themselves. */
export function rowsUnder(rows: Rows, headings: Found): { readonly row: number; readonly cells: readonly string[] }[] {
  const { isHeading, others } = kindsOf(rows, headings);
  const end = others.find((row) => row > headings.row) ?? Infinity;
  return rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ row }) => row > headings.row && row < end && !isHeading[row - 1]);
}
