import { codeKey } from "../domain/text/normalise";
import type { FoundColumn } from "./inspection";
import type { TrackerKey } from "./tracker";
import type { ListedTab, TrackerLayout } from "./tracker-addresses";

/** One assessment's column in a tracker; `code` is its heading. */
export interface MarksColumn {
  readonly column: number;
  readonly code: string;
  /** undefined where there is none, or where courses have their own. */
  readonly maxMark: number | undefined;
  /** Where they have, by course; under "" what holds for the others. */
  readonly byCourse?: ReadonlyMap<string, number | undefined>;
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
  /** "" when every course sits it. */
  readonly course?: string;
  readonly maxMark?: number | undefined;
}

/** The columns whose heading is the code of a row of the Assessments tab. */
export function findAssessments(
  headings: readonly string[],
  found: readonly FoundColumn[],
  listed: readonly ListedAssessment[],
): MarksColumn[] {
  const known = new Set(found.map(({ column }) => column));
  return headings.flatMap((heading, column) => {
    const alike = known.has(column) || !heading ? [] : listed.filter(({ code }) => codeKey(code) === codeKey(heading));
    const [first] = alike;
    if (!first) return [];
    const maxima = new Set(alike.map(({ maxMark }) => maxMark));
    if (maxima.size === 1) return [{ column, code: first.code, maxMark: first.maxMark }];
    return [{ column, code: first.code, maxMark: undefined, byCourse: maximaByCourse(alike) }];
  });
}

/** Two rows of one course that disagree leave it open. */
function maximaByCourse(alike: readonly ListedAssessment[]): Map<string, number | undefined> {
  const byCourse = new Map<string, number | undefined>();
  for (const { course = "", maxMark } of alike) {
    const key = codeKey(course);
    byCourse.set(key, !byCourse.has(key) || byCourse.get(key) === maxMark ? maxMark : undefined);
  }
  return byCourse;
}

/** `tabs` are those beside the trackers, by name. */
export function viewTracker(
  headerRow: number,
  headings: readonly string[],
  found: readonly FoundColumn[],
  assessments: readonly MarksColumn[],
  tabs: ReadonlyMap<string, ListedTab>,
): TrackerView {
  const layout = {
    headerRow,
    columns: new Map(found.map(({ key, column }) => [key, column])),
    assessments: assessments.map(({ column }) => column),
    tabs,
  };
  return { layout, headings, found, assessments };
}
