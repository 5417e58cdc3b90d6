import type { Judgement } from "../domain/adoption/judgement";
import type { BesideNames } from "./beside-names";
import type { Computed } from "../domain/adoption/what-comes";
import type { TrackerKey } from "./tracker";

/** A column of the sheet that plays a part in the tracker. */
export interface FoundColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  readonly key: TrackerKey;
  /** How it was recognised: by our heading, another name for it, what a person told us before, our own formula, or one that reads it. */
  readonly by: "heading" | "alias" | "note" | "formula" | "read";
}

/** A column of a sheet that we never saw, and what we take it for. */
export interface InspectedColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  readonly use: TrackerKey | "assessment" | "";
  /** "ask" is not known and no guess; one that stays as it is, "" for its use, may be sure too. */
  readonly certainty: "ask" | "guess" | "sure";
  /** From what it was taken; absent where its heading is the tracker's own, or a person or the Assessments tab says it. */
  readonly judged?: Pick<Judgement, "what" | "why">;
  /** Of an assessment; absent when nothing tells. */
  readonly maxMark?: number;
  readonly weight?: number;
  /** The heading that it gets, where two columns of one heading could not be told apart. */
  readonly code?: string;
  /** Others say the same of a learner, and nobody can tell which holds now. */
  readonly isOneOfSeveral?: true;
  /** It holds our own formula. */
  readonly isOurs?: true;
}

/** What *Use this sheet* needs to know and cannot see. */
export interface Question {
  readonly about:
    | "learnerId"
    | "qualification"
    | "subject"
    /** Which end of the scale is the best, for the whole workbook. */
    | "attitude"
    /** About one column: out of how much, how much it counts, which of its like it is, whether its cells are marks, whether they are counts, which sign is the better one, whether it is the one of now. */
    | "maximum"
    | "weight"
    | "heading"
    | "marks"
    | "attendance"
    | "direction"
    | "several"
    | "column";
  readonly column?: number;
  readonly choices?: readonly number[];
  readonly guess?: string;
}

/** What *Use this sheet* found; nothing has been changed. */
export interface Inspection {
  readonly sheet: string;
  /** As the sheet numbers it, from 1. */
  readonly headerRow: number;
  /** Rows below the headings that hold anything. */
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  readonly questions: readonly Question[];
  /** What the sheet says of all of it, asked or not; without `attitude` where its scale is settled. "" is nothing. */
  readonly whole: { readonly qualification: string; readonly subject: string; readonly attitude?: string };
  /** The columns that the add-on works out, with what each needs. */
  readonly computed: readonly Computed[];
}

/** What *Use this sheet* is told to do: an inspection, confirmed or corrected. */
export interface SheetPlan {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly column: number; readonly key: TrackerKey }[];
  readonly assessments: readonly { readonly column: number; readonly maxMark: number; readonly weight: number }[];
  /** Where the tier goes, as it was foreseen and agreed to; absent where it goes to the right with the others. */
  readonly tierAt?: BesideNames | undefined;
  /** For a sheet of one qualification or one subject; `attitude` for the whole workbook. */
  readonly constants: {
    readonly qualification?: string | undefined;
    readonly subject?: string | undefined;
    readonly attitude?: string | undefined;
  };
}
