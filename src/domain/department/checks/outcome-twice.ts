import { isNoEnd, resultKey } from "../../evidence/final-results";
import type { Check } from "./check";

/** Two ends of one course: the first row counts. */
export const outcomeTwice: Check = {
  title: "Two outcomes",
  find({ outcomes }) {
    const first = new Map<string, number>();
    return outcomes.flatMap(({ row, learnerId, course, finalGrade, withdrawnOn }) => {
      const at = { tab: "Outcomes", row };
      const key = resultKey(learnerId, course);
      const before = first.get(key);
      if (before !== undefined) {
        const found = `${learnerId} on ${course}, which also stands in row ${before}`;
        return [{ ...at, header: "Learner ID", found, expected: "One row for each learner and course" }];
      }
      first.set(key, row);
      if (finalGrade === "" || withdrawnOn === "" || isNoEnd({ finalGrade })) return [];
      const found = `${withdrawnOn}, beside the final grade ${finalGrade}`;
      return [{ ...at, header: "Withdrawn on", found, expected: "A final grade or a day; the day counts" }];
    });
  },
};
