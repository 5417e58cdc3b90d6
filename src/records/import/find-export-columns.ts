import { fullNumber } from "../../domain/adoption/column-sums";
import { saidByWords } from "../../domain/adoption/heading-words";
import type { ColumnUse, IdentityKey, SessionKey } from "../../domain/import/import-file";
import type { Column } from "../../tables/column";
import { learnersTable } from "../../tables/learners";
import { matchHeadings, otherForms } from "../../tables/match-headings";
import { courseColumns, fullNameHeadings, nameColumns } from "../../tables/tracker-identity";
import { columnLetter } from "../../tables/tracker-addresses";
import { codeKey, normalise } from "../../domain/text/normalise";
import { isBlank } from "../cell";
import { writtenNumber } from "../../domain/numbers/written-number";
import { asGradebook } from "./gradebook-columns";
import { type FillableWork, markKey } from "./mark-targets";
import { allTargets } from "./targets";

export interface ExportColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  readonly use: ColumnUse;
  /** Why it is not read until somebody says what it is. */
  readonly doubt?: "counts" | "nothing but 0 and 1";
  /** What a row of the file says its marks are out of. */
  readonly fileMaximum?: number;
  /** For a column of marks: what the Assessments tab says. */
  readonly maximum?: number;
}

export interface ExportHeadings {
  /** From 1. */
  readonly row: number;
  readonly columns: readonly ExportColumn[];
  /** Rows of dates, points or averages are no learner's; a file without marks has none. */
  readonly hasMarks: boolean;
}

type Named = Pick<Column, "header" | "aliases">;

/** An export's group is its course where it names no other: MIS call a teaching group by either. */
const courseOrGroup: Named = {
  header: courseColumns.course.header,
  aliases: [...courseColumns.course.aliases, courseColumns.group.header, ...courseColumns.group.aliases],
};
const [header, ...otherNames] = fullNameHeadings;
const surname: Named = {
  ...nameColumns.surname,
  aliases: nameColumns.surname.aliases.filter((alias) => !(fullNameHeadings as readonly string[]).includes(alias)),
};

/** What tells whom a row is about: the tracker's own columns, and a whole name in one. */
export const identityColumns: Readonly<Record<IdentityKey, Named>> = {
  learnerId: nameColumns.learnerId,
  course: courseOrGroup,
  surname,
  firstName: nameColumns.firstName,
  fullName: { header, aliases: otherNames },
  dateOfBirth: learnersTable.columns.dateOfBirth,
};

/** Counts of sessions; what else a register calls them is known as set-up knows it (EBS says "Attendance"). */
const sessionColumns: Readonly<Record<SessionKey, Named>> = {
  attended: { header: "Sessions attended", aliases: [] },
  possible: { header: "Possible sessions", aliases: [] },
};
const sessionWords = [
  ["attended", "sessions"],
  ["possible", "possible sessions"],
] as const;

/** Google Classroom gives the work's state in words beside its grade. */
const workState: Named = { header: "Assignment state", aliases: ["Assignment status", "Submission state"] };

/** They tell learners apart where there is no number. */
const emailHeadings = /^e ?mail( address)?$/;

const known: Readonly<Record<string, Named>> = {
  ...identityColumns,
  ...sessionColumns,
  workState,
  ...Object.fromEntries(allTargets.map((target) => [target.key, target])),
};

/** Every use of a column, with the heading that the add-on gives it. */
export const columnUses = Object.entries(known).map(([key, { header }]) => ({ key: key as ColumnUse, header }));

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
    const below = rows.slice(best.row);
    return asGradebook({ row: best.row, columns: withDoubts(best.columns, below) }, below);
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
    columns: columns.map(({ doubt, ...one }) => ({
      ...one,
      use: useOf(one),
      ...(doubt && !chosen.has(one.column) && { doubt }),
    })),
  };
}

/** A percentage that may be a count, or marks of presence, is not read until somebody says so. */
function withDoubts(columns: readonly ExportColumn[], below: readonly (readonly string[])[]): ExportColumn[] {
  const hasPossible = columns.some(({ use }) => use === "possible");
  const seen = columns.map(({ column, heading }) => ({
    headings: [heading],
    cells: below.map((cells) => cells[column] ?? ""),
  }));
  // The same number beside every learner, whatever its heading.
  const isBesideFull = (place: number) =>
    [place - 1, place + 1].some((other) => columns[other]?.use === "" && fullNumber(seen[place], seen[other]));
  return columns.map((one, place) => {
    if (!allTargets.some(({ key, isShare }) => key === one.use && isShare)) return one;
    const numbers = below.flatMap((cells) => writtenNumber(cells[one.column] ?? "") ?? []);
    if (numbers.some(({ percent }) => percent) || /%|percent|pct/i.test(one.heading)) return one;
    const isFlag = numbers.length > 0 && numbers.every(({ amount }) => amount === 0 || amount === 1);
    if (isFlag) return { ...one, use: "", doubt: "nothing but 0 and 1" };
    const isCount = one.use === "attendance" && (hasPossible || isBesideFull(place));
    return isCount ? { ...one, use: "", doubt: "counts" } : one;
  });
}

function usesOf(cells: readonly string[], work: readonly FillableWork[]): ExportColumn[] {
  const { positions } = matchHeadings(cells, known);
  const uses = new Map([...positions].map(([use, column]) => [column, use as ColumnUse]));
  const taken = () => new Set(uses.values());
  for (const forms of otherForms(cells.map((heading, column) => (uses.has(column) ? "" : heading))))
    for (const [use, column] of matchHeadings(forms, known).positions)
      if (!uses.has(column) && !taken().has(use as ColumnUse)) uses.set(column, use as ColumnUse);
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
    const place = found.findIndex((one) => one.use === "" && saidByWords(one.heading)?.what === what);
    const own = found[place];
    if (own && !found.some((one) => one.use === use)) found[place] = { ...own, use };
  }
  return found;
}
