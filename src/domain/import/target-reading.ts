import { isPrintable } from "../interventions/cell-text";
import { tidy } from "../numbers/tidy";
import { gcses } from "../qualifications/gcses";
import type { Grade } from "../qualifications/qualification";
import { shownGrade } from "../qualifications/read-grade";

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
export function plainNumber(text: string): number | undefined {
  const digits = text.trim().replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : undefined;
}

/** Percentages from 0 to 100. Whether a column holds 92 or 0.92 is decided over the whole column, in read-share.ts. */
export const share: TargetReading = {
  kind: "share",
  problem: "no percentage",
  read(text) {
    const number = plainNumber(text.replace(/\s*%\s*$/, ""));
    return number !== undefined && number >= 0 && number <= 100 ? tidy(number) : undefined;
  },
};

export const count: TargetReading = {
  kind: "number",
  problem: "no count",
  read(text) {
    const number = plainNumber(text);
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
  },
};

/** The average GCSE score on the scale of 9 to 1; A* counts 8.5 (DfE), so no average is above 9. */
export const gcseAverage: TargetReading = {
  kind: "number",
  problem: "no GCSE average",
  read(text) {
    const number = plainNumber(text);
    return number !== undefined && number >= 0 && number <= 9 ? tidy(number) : undefined;
  },
};

/** 9 to 1, A* to G, U or a pair such as 5-4, as the grade is written on the scale it belongs to. */
export const gcseGrade: TargetReading = {
  kind: "text",
  problem: "no GCSE grade",
  read: (text) => gcses.map(({ grades }) => wholeGrade(text, grades)).find((name) => name !== undefined),
};

/** A result has no fine part: E2 is Entry 2, not a fine E. */
function wholeGrade(text: string, grades: readonly Grade[]): string | undefined {
  const shown = shownGrade(text, grades);
  return grades.find(({ name }) => name === shown)?.name;
}

/** Ours: far more than any result of a diagnostic test has. */
const longestResult = 60;

export const result: TargetReading = {
  kind: "text",
  problem: "no text",
  read: (text) => (text.trim().length <= longestResult && isPrintable(text) ? text.trim() : undefined),
};
