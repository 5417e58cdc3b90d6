export type ImportProblem =
  | "no percentage"
  | "share or percentage"
  | "no count"
  | "no GCSE average"
  | "no GCSE grade"
  | "no text"
  | "no learner"
  | "too many cells"
  | "open quote"
  | "two values";
export type ImportValue = number | string;
/** How the cells of one kind of column are read; `problem` is what is said of one that cannot be. */
export interface TargetReading {
  readonly kind: "share" | "number" | "text";
  readonly problem: ImportProblem;
  /** Never sees an empty cell; undefined for what is not of this kind. */
  readonly read: (text: string) => ImportValue | undefined;
}
/** "92.5" and "92,5"; a thousands separator has no place in any of these columns. */
export declare function plainNumber(text: string): number | undefined;
/** Percentages from 0 to 100. Whether a column holds 92 or 0.92 is decided over the whole column, in read-share.ts. */
export declare const share: TargetReading;
export declare const count: TargetReading;
/** The average GCSE score on the scale of 9 to 1; A* counts 8.5 (DfE), so no average is above 9. */
export declare const gcseAverage: TargetReading;
/** 9 to 1, A* to G, U or a pair such as 5-4, as the grade is written on the scale it belongs to. */
export declare const gcseGrade: TargetReading;
export declare const result: TargetReading;
