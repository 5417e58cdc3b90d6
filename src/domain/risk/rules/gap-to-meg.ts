import { inWords } from "../../numbers/tidy";
import { atLeast } from "../limits";
import type { Rule } from "../rule";

export const gapToMeg: Rule = {
  id: "gap-to-meg",
  title: "Working significantly below the expected grade",
  domain: "attainment",
  signal: {
    id: "gap",
    header: "Gap to MEG",
    aliases: ["Gap", "Grade gap", "MEG gap", "Gap to target", "Residual", "Distance from target", "Grades from target"],
    kind: "number",
  },
  settings: ["gap.amber", "gap.severe"],
  check: ({ gap }, policy) =>
    atLeast(
      gap === undefined ? undefined : -gap,
      { amber: -policy["gap.amber"], severe: -policy["gap.severe"] },
      (below, limit) =>
        `${inWords(below, limit)} ${below === 1 ? "grade" : "grades"} below MEG (${inWords(limit)} or more)`,
    ),
};
