import type { Grade } from "../qualifications/qualification";
import { gradeGap } from "../targets/grade-gap";
import { isNoAward } from "./course-scales";
import type { FinalResult } from "./final-results";

/** An end that the risk rule is there to foretell. */
export interface BadOutcome {
  readonly name: string;
  /** Undefined while it is not known. `target` is the grade aimed at on the day of the flag, on the result's scale. */
  readonly of: (result: FinalResult, target: Grade | undefined) => boolean | undefined;
}

/** The choice of the two is ours: the first is what published studies foretell, the second what the college's own targets are about. */
export const badOutcomes: readonly BadOutcome[] = [
  {
    name: "Failed or left",
    of: ({ withdrawnOn, grade }) => (withdrawnOn === "" ? grade && isNoAward(grade) : true),
  },
  {
    name: "Left or below MEG",
    of({ withdrawnOn, grade, scale }, target) {
      if (!scale || !target) return undefined;
      return withdrawnOn === "" ? grade && gradeGap(grade, target, scale.grades) < 0 : true;
    },
  },
];
