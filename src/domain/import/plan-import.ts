import { normalise } from "../text/normalise";
import {
  type BadCell,
  type Export,
  type ExportRow,
  type ImportValue,
  type KnownLearner,
  type KnownRow,
  type KnownRows,
  nameOf,
  type TargetKey,
} from "./import-file";
import { whoseName } from "./whose-name";

/** One cell that would change. */
export interface CellChange {
  readonly sheet: string;
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly learnerId: string;
  readonly name: string;
  readonly course: string;
  readonly key: TargetKey;
  /** "" for an empty cell: then nothing is overwritten. */
  readonly before: ImportValue;
  readonly after: ImportValue;
  /** The file's row. */
  readonly from: number;
}

/** A row of the file that belongs to nobody here. */
interface UnmatchedRow {
  readonly row: number;
  readonly learnerId: string;
  readonly name: string;
  readonly course: string;
  readonly born: string;
  readonly why: "unknown learner" | "unknown course" | "nothing to fill" | "another name";
  /** For another name: whose the ID is here. */
  readonly here?: string;
  /** Same name and date of birth; to be confirmed by a person. */
  readonly suggestion?: KnownLearner;
}

/** A column of a sheet. */
interface ImportColumn {
  readonly sheet: string;
  readonly key: TargetKey;
}

export interface ImportPlan {
  readonly changes: readonly CellChange[];
  /** Cells that already say what the file says. */
  readonly same: number;
  /** The columns in which such cells stand. */
  readonly standing: readonly ImportColumn[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly bad: readonly BadCell[];
  /** Taken by their ID, though the surname is another here. */
  readonly renamed: readonly { readonly learnerId: string; readonly name: string; readonly here: string }[];
  /** Columns that the file would fill and must not, since a formula fills them. */
  readonly calculated: readonly ImportColumn[];
}

/** A cell and what the file's rows say about it. */
interface Claim {
  readonly known: KnownRow;
  readonly key: TargetKey;
  readonly says: { readonly row: number; readonly value: ImportValue }[];
}

/**
 * What an import would change. A row reaches the learner's rows of its course, or all of them when it names none. Where two rows of the file
 * say different things of one cell, neither is taken.
 *
 * @param confirmed the file's rows whose suggestion a person accepted
 * @param headingOf what the add-on calls a column
 */
export function planImport(
  file: Export,
  known: KnownRows,
  confirmed: ReadonlySet<number>,
  headingOf: (key: TargetKey) => string,
): ImportPlan {
  const claims = new Map<string, Claim>();
  const unmatched: UnmatchedRow[] = [];
  const calculated = new Map<string, ImportColumn>();
  const severally: BadCell[] = [];
  const renamed = new Map<string, ImportPlan["renamed"][number]>();
  for (const row of file.rows) {
    const own = known.find(row.learnerId);
    const whose = whoseName(row, own, known);
    if (whose.kind === "somebody else's") {
      unmatched.push({ ...unmatchedRow(row, "another name", undefined), here: whose.here });
      continue;
    }
    const { learnerId: id } = row;
    if (whose.kind === "new surname") renamed.set(id, { learnerId: id, name: nameOf(row), here: whose.here });
    const suggestion = own.length > 0 ? undefined : known.suggest(row);
    const learnerId = suggestion && confirmed.has(row.row) ? suggestion.learnerId : row.learnerId;
    const found = reach(row, learnerId === "" ? [] : known.find(learnerId));
    for (const [key, value] of found.several)
      severally.push({ row: row.row, heading: headingOf(key), found: String(value), problem: "several courses" });
    if (found.why) unmatched.push(unmatchedRow(row, found.why, suggestion));
    for (const { of, key, value } of found.cells) {
      const place = `${of.sheet}\n${of.row}\n${key}`;
      if (of.cells.get(key)?.calculated) calculated.set(`${of.sheet}\n${key}`, { sheet: of.sheet, key });
      else claimAt(claims, place, of, key).says.push({ row: row.row, value });
    }
  }
  return {
    ...settle([...claims.values()], [...file.bad, ...severally], headingOf),
    unmatched,
    renamed: [...renamed.values()],
    calculated: [...calculated.values()],
  };
}

/** A change by what it does, not where it stands: a sheet that was sorted since still has it. */
export const changeId = ({ sheet, learnerId, course, key, before, after }: CellChange): string =>
  [sheet, learnerId, course, key, before, after].join(" | ");

type Reached = {
  readonly cells: readonly { readonly of: KnownRow; readonly key: TargetKey; readonly value: ImportValue }[];
  readonly why?: UnmatchedRow["why"];
  /** Marks that more than one row of the learner has a column for: of which course they are, the file does not say. */
  readonly several: readonly (readonly [TargetKey, ImportValue])[];
};

function reach(row: ExportRow, rows: readonly KnownRow[]): Reached {
  if (rows.length === 0) return { cells: [], several: [], why: "unknown learner" };
  const course = normalise(row.course);
  const isMeant = (one: KnownRow) =>
    one.tab === "learners" || course === "" || [one.course, one.group].some((text) => normalise(text) === course);
  const meant = rows.filter(isMeant);
  const holders = (key: TargetKey) => meant.filter(({ cells: has }) => has.has(key));
  const values = [...row.values];
  const several = values.filter(([key]) => key.startsWith("mark ") && holders(key).length > 1);
  const cells = values
    .filter((one) => !several.includes(one))
    .flatMap(([key, value]) => holders(key).map((of) => ({ of, key, value })));
  if (cells.length > 0 || several.length > 0 || row.values.size === 0) return { cells, several };
  const lacksCourse = rows.some(({ tab }) => tab === "tracker") && !meant.some(({ tab }) => tab === "tracker");
  return { cells, several, why: lacksCourse ? "unknown course" : "nothing to fill" };
}

const unmatchedRow = (
  row: ExportRow,
  why: UnmatchedRow["why"],
  suggestion: KnownLearner | undefined,
): UnmatchedRow => ({
  row: row.row,
  learnerId: row.learnerId,
  name: nameOf(row),
  course: row.course,
  born: row.born,
  why,
  ...(suggestion && { suggestion }),
});

function claimAt(claims: Map<string, Claim>, place: string, known: KnownRow, key: TargetKey): Claim {
  const claim = claims.get(place) ?? { known, key, says: [] };
  claims.set(place, claim);
  return claim;
}

function settle(claims: readonly Claim[], alreadyBad: readonly BadCell[], headingOf: (key: TargetKey) => string) {
  const changes: CellChange[] = [];
  const clashes = new Map<string, BadCell>();
  const standing = new Map<string, ImportColumn>();
  let same = 0;
  for (const { known, key, says } of claims) {
    const [first] = says;
    if (!first) continue;
    if (says.some(({ value }) => !isSameValue(value, first.value))) {
      for (const { row, value } of says)
        clashes.set(`${row} ${key}`, {
          row,
          heading: headingOf(key),
          found: String(value),
          problem: "two values",
        });
      continue;
    }
    const before = known.cells.get(key)?.value;
    if (before !== undefined && isSameValue(before, first.value)) {
      same += 1;
      standing.set(`${known.sheet}\n${key}`, { sheet: known.sheet, key });
      continue;
    }
    const { sheet, row, learnerId, name, course } = known;
    const change = { sheet, row, learnerId, name, course, key };
    changes.push({ ...change, before: before ?? "", after: first.value, from: first.row });
  }
  const bad = [...alreadyBad, ...clashes.values()].sort((one, other) => one.row - other.row);
  return { changes, same, standing: [...standing.values()], bad };
}

/** To the hundredth, which is what a cell shows at most. */
function isSameValue(one: ImportValue, other: ImportValue): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 0.005;
  return String(one).toUpperCase() === String(other).toUpperCase();
}
