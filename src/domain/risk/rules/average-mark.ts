import { below } from "../limits";
import type { Rule } from "../rule";

/** For learners without a baseline, whose marks cannot be held against an expected grade. */
export const averageMark: Rule = {
  id: "average-mark",
  title: "Low average mark where there is no expected grade",
  domain: "attainment",
  signal: {
    id: "average",
    header: "Average %",
    aliases: ["Average mark", "Average percent", "Average percentage", "Avg", "Mean", "Overall %", "Weighted average"],
    kind: "number",
  },
  settings: ["average.amber", "average.severe"],
  check: ({ gap, average }, policy) =>
    gap === undefined
      ? below("Average", average, { amber: policy["average.amber"], severe: policy["average.severe"] })
      : undefined,
};
