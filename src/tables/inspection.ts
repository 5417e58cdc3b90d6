import type { TrackerKey } from "./tracker";

/** A column of the sheet that plays a part in the tracker. */
export interface FoundColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  readonly key: TrackerKey;
  /** How it was recognised: by our heading, another name for it, what a person told us before, or our own formula. */
  readonly by: "heading" | "alias" | "note" | "formula";
}

export interface AssessmentColumn {
  readonly column: number;
  readonly heading: string;
  readonly maxMark: number;
  readonly weight: number;
  /** Already a row of the Assessments tab. */
  readonly listed: boolean;
}

/** What *Use this sheet* needs to know and cannot see. */
export type Question =
  /** Which column tells learners apart: answered by adding it to the columns as "learnerId". */
  | { readonly about: "learnerId"; readonly choices: readonly number[] }
  /** The sheet is for one qualification or subject and has no column for it: answered in `constants`. */
  | { readonly about: "qualification" | "subject"; readonly guess: string };

/** What *Use this sheet* found; nothing has been changed. */
export interface Inspection {
  readonly sheet: string;
  /** As the sheet numbers it, from 1. */
  readonly headerRow: number;
  /** Rows below the headings that hold anything. */
  readonly rows: number;
  readonly columns: readonly FoundColumn[];
  readonly assessments: readonly AssessmentColumn[];
  /** Columns that stay as they are and that nothing reads. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
  readonly questions: readonly Question[];
  /** Headings that would be added to the right. */
  readonly adds: readonly string[];
  /** Columns that cannot be calculated, and what they lack. */
  readonly lacks: readonly { readonly header: string; readonly needs: readonly string[] }[];
}

/** What *Use this sheet* is told to do: an inspection, confirmed or corrected. */
export interface SheetPlan {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly column: number; readonly key: TrackerKey }[];
  readonly assessments: readonly Pick<AssessmentColumn, "column" | "maxMark" | "weight">[];
  /** For a sheet of one qualification or one subject. */
  readonly constants: { readonly qualification?: string | undefined; readonly subject?: string | undefined };
}
