import { normalise } from "../text/normalise";
import { allTargets } from "./all-targets";
import { type IdentityKey, identityColumns } from "./identity-headings";
import type { TargetKey } from "./import-target";

/** What a column of the export is read as; "" is a column that is not read. */
export type ColumnUse = TargetKey | IdentityKey | "";

export interface ExportColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  readonly use: ColumnUse;
}

export interface ExportHeadings {
  /** From 1. */
  readonly row: number;
  readonly columns: readonly ExportColumn[];
}

/** Exports put titles, dates and filters above their headings. */
const headingRows = 20;

const known = [...identityColumns, ...allTargets];

/** The row of headings, which is the one with most that are known, at least two; and what each column is read as. */
export function findExportColumns(rows: readonly (readonly string[])[]): ExportHeadings | undefined {
  let best: ExportHeadings | undefined;
  let most = 1;
  rows.slice(0, headingRows).forEach((cells, index) => {
    const columns = usesOf(cells);
    const count = columns.filter(({ use }) => use !== "").length;
    if (count > most) [best, most] = [{ row: index + 1, columns }, count];
  });
  return best;
}

/** As a person chose them: those for which nothing was chosen stay as found. A use that was chosen is taken from any other column. */
export function withChoices(
  { row, columns }: ExportHeadings,
  choices: readonly { readonly column: number; readonly use: ColumnUse }[],
): ExportHeadings {
  const chosen = new Map(choices.map(({ column, use }) => [column, use]));
  const taken = new Set(choices.map(({ use }) => use));
  const useOf = ({ column, use }: ExportColumn) => chosen.get(column) ?? (taken.has(use) ? "" : use);
  return { row, columns: columns.map((one) => ({ ...one, use: useOf(one) })) };
}

/** Each use goes to one column: the one with our own heading, else the one whose heading stands first in the list. */
function usesOf(cells: readonly string[]): ExportColumn[] {
  const headings = cells.map(normalise);
  const uses = new Map<number, ColumnUse>();
  const take = (name: string, use: ColumnUse) => {
    const column = headings.findIndex(
      (heading, index) => heading !== "" && heading === normalise(name) && !uses.has(index),
    );
    if (column < 0) return false;
    uses.set(column, use);
    return true;
  };
  const open = known.filter(({ header, key }) => !take(header, key));
  for (const { key, headings: names } of open) names.some((name) => take(name, key));
  return cells.map((heading, column) => ({ column, heading: heading.trim(), use: uses.get(column) ?? "" }));
}
