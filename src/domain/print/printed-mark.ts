import type { Mark } from "../department/enrolment";
import { type OutcomeCode, outcomeCodes } from "../marks/outcome";

/** A mark as a sheet of paper shows it: per cent from 0 to 100, else the code that stands in its place; "" while there is none yet. */
export interface PrintedMark {
  readonly assessment: string;
  readonly percent: number | null;
  readonly code: OutcomeCode;
}

/** In the tracker's order. What cannot be read is left out: it may be a note to a colleague, and Data checks names it. */
export const printedMarks = (marks: readonly Mark[]): PrintedMark[] =>
  marks.flatMap(({ assessment, outcome }): PrintedMark[] => {
    if (!outcome) return [];
    if (outcome.kind === "marked") return [{ assessment, percent: outcome.percent, code: "" }];
    return [{ assessment, percent: null, code: outcomeCodes[outcome.kind] }];
  });
