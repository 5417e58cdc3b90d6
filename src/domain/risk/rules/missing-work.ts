import { inWords } from "../../numbers/tidy";
import { atLeast } from "../limits";
import type { Rule } from "../rule";

export const missingWork: Rule = {
  id: "missing-work",
  title: "Weighted work not submitted",
  domain: "missing work",
  signal: {
    id: "missingWork",
    header: "Missing work",
    aliases: ["Missing", "Not submitted", "Work missing", "Outstanding work"],
    kind: "count",
  },
  settings: ["missing.amber", "missing.severe"],
  check: ({ missingWork: missing }, policy) =>
    atLeast(
      missing,
      { amber: policy["missing.amber"], severe: policy["missing.severe"] },
      (count, limit) => `Missing work ${inWords(count)} (${inWords(limit)} or more)`,
    ),
};
