import { readBoundaries } from "../../marks/grade-boundaries";
import { inWords } from "../../numbers/tidy";
import type { Check } from "./check";

/** Ours: no course gives its best grade for less than half; 48 of 60 raw marks is 80%. */
const leastBest = 50;

/** Boundaries in raw marks would give everyone the best grade. */
export const rawBoundaries: Check = {
  title: "Grade boundaries that look like raw marks",
  find: ({ courses }) =>
    courses.flatMap(({ row, code, gradeBoundaries }) => {
      const read = readBoundaries(gradeBoundaries);
      const best = "boundaries" in read ? read.boundaries[0] : undefined;
      if (!best || best.from >= leastBest) return [];
      const found = `${best.grade} from ${inWords(best.from)} on ${code}`;
      return [{ tab: "Courses", row, header: "Grade boundaries", found, expected: "Percentages, not raw marks" }];
    }),
};
