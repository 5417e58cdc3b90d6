import { saidByWords } from "../../domain/adoption/heading-words";
import type { ColumnUse } from "../../domain/import/import-file";
import { writtenNumber } from "../../domain/numbers/written-number";
import { codeKey, normalise } from "../../domain/text/normalise";
import { matchHeadings } from "../../tables/match-headings";
import { columnLetter } from "../../tables/tracker-addresses";
import { isBlank } from "../cell";
import { withDoubts } from "./column-doubts";
import { asGradebook } from "./gradebook-columns";
import { rowsUnder } from "./heading-rows-below";
import { knownColumns, knownHeading } from "./known-headings";
import { type FillableWork, markKey } from "./mark-targets";
import { withSecondHeadings } from "./second-headings";

export interface ExportColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  readonly use: ColumnUse;
  /** Why it is not read until somebody says what it is. */
  readonly doubt?: "counts" | "nothing but 0 and 1" | "aside" | "several";
  /** What it would be read as. */
  readonly doubted?: ColumnUse;
  /** The headings of the others where it is one of several. */
  readonly others?: readonly string[];
  /** What a row of the file says its marks are out of. */
  readonly fileMaximum?: number;
  /** For a column of marks: what the Assessments tab says. */
  readonly maximum?: number;
  /** How many of the file's marks are above it, where they are so many that all may be out of something else. */
  readonly above?: number;
}

export interface ExportHeadings {
  /** From 1. */
  readonly row: number;
  readonly columns: readonly ExportColumn[];
  /** Rows of dates, points or averages are no learner's; a file without marks has none. */
  readonly hasMarks: boolean;
}

const sessionWords = [
  ["attended", "sessions"],
  ["possible", "possible sessions"],
] as const;

/** They tell learners apart where there is no number. */
const emailHeadings = /^e ?mail( address)?$/;

/** Exports put titles, dates and filters above their headings. */
const headingRows = 20;

/**
 * The row of headings and what each column is read as: the row with most that are known. Where there are none, the first row in which
 * two cells or more stand, so that a person can say what each column is; undefined for a file without such a row. `row` is 0 where there are
 * no headings at all.
 */
export function findExportColumns(
  rows: readonly (readonly string[])[],
  work: readonly FillableWork[] = [],
): ExportHeadings | undefined {
  let best: Pick<ExportHeadings, "row" | "columns"> | undefined;
  let most = 0;
  rows.slice(0, headingRows).forEach((cells, index) => {
    const columns = usesOf(cells, work);
    const count = columns.filter(({ use }) => use !== "").length;
    if (count > most) [best, most] = [{ row: index + 1, columns }, count];
  });
  if (best) {
    const below = rowsUnder(rows, best).map(({ cells }) => cells);
    const { row } = best;
    const columns = withSecondHeadings(rows, { row, columns: withDoubts(best.columns, below) });
    return asGradebook({ row, columns }, below);
  }
  const first = rows.findIndex((cells) => cells.filter((cell) => !isBlank(cell)).length > 1);
  const cells = rows[first] ?? [];
  if (first < 0) return undefined;
  // A row of nothing but numbers is somebody's already.
  return cells.every((cell) => isBlank(cell) || writtenNumber(cell) !== undefined)
    ? {
        row: first,
        columns: cells.map((_, column) => ({ column, heading: columnLetter(column), use: "" })),
        hasMarks: false,
      }
    : asGradebook({ row: first + 1, columns: usesOf(cells, work) }, rows.slice(first + 1));
}

/** As a person chose them: those for which nothing was chosen stay as found. A use that was chosen is taken from any other column. */
export function withChoices(
  { row, columns, hasMarks }: ExportHeadings,
  choices: readonly { readonly column: number; readonly use: ColumnUse }[],
): ExportHeadings {
  const chosen = new Map(choices.map(({ column, use }) => [column, use]));
  const taken = new Set(choices.map(({ use }) => use));
  const useOf = ({ column, use }: ExportColumn) => chosen.get(column) ?? (taken.has(use) ? "" : use);
  return {
    row,
    hasMarks,
    // What somebody has said is in doubt no more.
    columns: columns.map(({ doubt, doubted = "", ...one }) => ({
      ...one,
      use: useOf(one),
      ...(doubt && !chosen.has(one.column) && !(doubted !== "" && taken.has(doubted)) && { doubt, doubted }),
    })),
  };
}

function usesOf(cells: readonly string[], work: readonly FillableWork[]): ExportColumn[] {
  // With "(120)" or "(target)" it is known but may be another; one that is plain goes before.
  const known = cells.map((heading) => knownHeading(heading));
  const plain = cells.map((heading, column) => ((known[column]?.aside ?? "same") === "same" ? heading : ""));
  const uses = new Map([...matchHeadings(plain, knownColumns).positions].map(([use, at]) => [at, use as ColumnUse]));
  const taken = () => new Set(uses.values());
  known.forEach((one, column) => {
    if (one && one.aside === "same" && !uses.has(column) && !taken().has(one.use)) uses.set(column, one.use);
  });
  if (!taken().has("learnerId")) {
    const email = cells.findIndex((heading) => emailHeadings.test(normalise(heading)));
    if (email >= 0 && !uses.has(email)) uses.set(email, "learnerId");
  }
  const pieces = new Map(work.map(({ code }) => [codeKey(code), markKey(code)]));
  const found = cells.map((heading, column): ExportColumn => {
    const use = uses.get(column) ?? pieces.get(codeKey(heading)) ?? "";
    return { column, heading: heading.trim(), use };
  });
  for (const [use, what] of sessionWords) {
    const isSaid = ({ heading }: ExportColumn) =>
      [heading, heading.replace(/[()[\]]/g, " ")].some((text) => saidByWords(text)?.what === what);
    const place = found.findIndex((one) => one.use === "" && isSaid(one));
    const own = found[place];
    if (own && !found.some((one) => one.use === use)) found[place] = { ...own, use };
  }
  return found;
}
