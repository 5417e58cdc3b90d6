import { inWords } from "../../numbers/tidy";
import { atLeast } from "../limits";
import type { Rule } from "../rule";

/** The scale runs the other way: 1 is best. */
export const poorAttitude: Rule = {
  id: "poor-attitude",
  title: "Poor attitude to learning",
  domain: "effort",
  signal: {
    id: "attitude",
    header: "Attitude to learning",
    aliases: ["ATL", "A2L", "Attitude", "Effort", "Effort grade"],
    kind: "number",
  },
  settings: ["attitude.amber", "attitude.severe"],
  check: ({ attitude }, policy) =>
    // 0 is no grade on a scale that starts at 1: nothing recorded, not better than best.
    atLeast(
      attitude === undefined || attitude < 1 ? undefined : attitude,
      { amber: policy["attitude.amber"], severe: policy["attitude.severe"] },
      (grade, limit) => `Attitude to learning ${inWords(grade)} (1 is best; ${inWords(limit)} or worse)`,
    ),
};
