export type Grade = {
  readonly name: string;
  readonly points: number;
  /** Other spellings of the same grade. */
  readonly aliases?: readonly string[];
};
/** What a learner's expected grade is worked out from. */
type Baseline =
  /**
   * DfE's 16–18 value-added model; `model` is the qualification's name in it, `subject` the one to take when the learner's own is none of
   * its subjects, as with the title of a project. The prior is the average GCSE score.
   */
  | {
      readonly kind: "value added";
      readonly model: string;
      readonly subject?: string;
    }
  /** DfE's KS2 to GCSE matrices. The prior is the mean KS2 scaled score, 80 to 120. */
  | {
      readonly kind: "key stage 2";
    }
  /** DfE's 16–18 English and maths outcomes. The prior is the grade the learner already has. */
  | {
      readonly kind: "resit";
    }
  /** No national table exists: the college's own Local targets, or nothing. */
  | {
      readonly kind: "local";
    };
export type Qualification = {
  readonly name: string;
  /** Other names; spacing, case, punctuation and the usual shortenings need no alias (see find-qualification.ts). */
  readonly aliases: readonly string[];
  /** Best first. */
  readonly grades: readonly Grade[];
  /** Where the points come from. */
  readonly pointsSource: string;
  readonly baseline: Baseline;
};
/** "A* 60, A 50" as grades, best first. */
export declare function gradesFrom(text: string): Grade[];
export {};
