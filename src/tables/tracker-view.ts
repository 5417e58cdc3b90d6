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
}

export interface ListedAssessment {
  readonly code: string;
  readonly maxMark?: number | undefined;
}

/** The columns whose heading is the code of a row of the Assessments tab. */
export function findAssessments(
  headings: readonly string[],
  found: readonly FoundColumn[],
  listed: readonly ListedAssessment[],
): MarksColumn[] {
  const known = new Set(found.map(({ column }) => column));
  const byCode = new Map(listed.map((assessment) => [normalise(assessment.code), assessment]));
  return headings.flatMap((heading, column) => {
    const assessment = known.has(column) || !heading ? undefined : byCode.get(normalise(heading));
    return assessment ? [{ column, code: assessment.code, maxMark: assessment.maxMark }] : [];
  });
}

/** `learners` are the columns of the Learners tab, counted from 0. */
export function viewTracker(
  headerRow: number,
  headings: readonly string[],
  found: readonly FoundColumn[],
  assessments: readonly MarksColumn[],
  learners: ReadonlyMap<string, number>,
): TrackerView {
  const layout = {
    headerRow,
    columns: new Map(found.map(({ key, column }) => [key, column])),
    assessments: assessments.map(({ column }) => column),
    learners,
  };
  return { layout, headings, found, assessments };
}
