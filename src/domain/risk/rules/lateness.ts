import { below } from "../limits";
import type { Rule } from "../rule";

export const lateness: Rule = {
  id: "lateness",
  title: "A pattern of lateness",
  domain: "punctuality",
  signal: {
    id: "punctuality",
    header: "Punctuality %",
    aliases: ["Punct", "Punctuality rate", "On time"],
    kind: "share",
  },
  settings: ["punctuality.amber", "punctuality.severe", "approaching"],
  check: ({ punctuality }, policy) =>
    below(
      "Punctuality",
      punctuality,
      { amber: policy["punctuality.amber"], severe: policy["punctuality.severe"] },
      policy.approaching,
    ),
};
