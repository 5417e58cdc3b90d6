import { findColumns, headingsAt } from "./find-columns";
import { type Grid } from "./grid";
import { normalise } from "../domain/text/normalise";
import type { FoundColumn } from "./inspection";
import type { TrackerKey } from "./tracker";
import type { TrackerLayout } from "./tracker-addresses";

/** One assessment's column in a tracker; `code` is its heading. */
export interface MarksColumn {
  readonly column: number;
  readonly code: string;
  readonly maxMark: number | undefined;
}

/** A tracker as its headings show it. */
export interface TrackerView {
  readonly layout: TrackerLayout<TrackerKey>;
  readonly headings: readonly string[];
  readonly found: readonly FoundColumn[];
  readonly assessments: readonly MarksColumn[];
  /** Assessments that stand beyond one of our computed columns, where the average cannot reach them. */
  readonly outOfReach: readonly MarksColumn[];
}

export interface ListedAssessment {
  readonly code: string;
  readonly maxMark?: number | undefined;
}

/** `listed` are the rows of the Assessments tab; a heading that is one of their codes is an assessment. */
export function viewTracker(
  grid: Grid,
  headerRow: number,
  listed: readonly ListedAssessment[],
  learners: ReadonlyMap<string, number>,
): TrackerView {
  const headings = headingsAt(grid, headerRow);
  const found = findColumns(grid, headerRow);
  const known = new Set(found.map(({ column }) => column));
  const byCode = new Map(listed.map((assessment) => [normalise(assessment.code), assessment]));
  const all = headings.flatMap((heading, column) => {
    const assessment = known.has(column) ? undefined : byCode.get(normalise(heading));
    return assessment && heading ? [{ column, code: assessment.code, maxMark: assessment.maxMark }] : [];
  });
  const ours = found.filter(({ by }) => by === "formula").map(({ column }) => column);
  const reach = firstRun(all, ours);
  const first = reach[0]?.column;
  const last = reach[reach.length - 1]?.column;
  const layout = {
    headerRow,
    columns: new Map(found.map(({ key, column }) => [key, column])),
    assessments: first === undefined || last === undefined ? undefined : { first, last },
    learners,
  };
  return { layout, headings, found, assessments: all, outOfReach: all.filter((column) => !reach.includes(column)) };
}

/** The average's range must not span a computed column, which may depend on the average. */
function firstRun(assessments: readonly MarksColumn[], computed: readonly number[]): readonly MarksColumn[] {
  const start = assessments[0]?.column ?? 0;
  const wall = Math.min(...computed.filter((column) => column > start));
  return assessments.filter(({ column }) => column < wall);
}
