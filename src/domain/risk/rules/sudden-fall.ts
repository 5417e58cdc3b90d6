import { inWords } from "../../numbers/tidy";
import { atLeast } from "../limits";
import type { Rule } from "../rule";

export const suddenFall: Rule = {
  id: "sudden-fall",
  title: "Sudden drop in performance",
  domain: "trend",
  signal: {
    id: "latestChange",
    header: "Latest change",
    aliases: ["Change since last", "Last change", "Mark change"],
    kind: "number",
  },
  settings: ["sudden.amber", "sudden.severe"],
  check: ({ latestChange }, policy) =>
    atLeast(
      latestChange === undefined ? undefined : -latestChange,
      { amber: policy["sudden.amber"], severe: policy["sudden.severe"] },
      (fall, limit) => `Latest mark ${inWords(fall, limit)} points below the earlier ones (${inWords(limit)} or more)`,
    ),
};
