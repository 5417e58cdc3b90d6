import { gapFinder } from "../../targets/grade-gap";
import type { Check } from "./check";

/** Ours: an agreed grade so many grades below the MEG takes a learner's gap away. */
const far = 2;

/** A teacher's judgement is the teacher's; two grades or more below what similar learners reached are looked at by somebody else. */
export const lowAgreedGrade: Check = {
  title: "Agreed MEG far below the MEG",
  find({ enrolments }) {
    const gap = gapFinder();
    return enrolments.flatMap(({ tracker: tab, row, agreedMeg, meg, qualification }) => {
      if (agreedMeg === "" || meg === "") return [];
      const found = gap(agreedMeg, meg, qualification);
      return "grades" in found && found.grades <= -far
        ? [
            {
              tab,
              row,
              header: "Agreed MEG",
              found: `${agreedMeg}, where the MEG is ${meg}`,
              expected: "Agreed by whom, and why",
            },
          ]
        : [];
    });
  },
};
