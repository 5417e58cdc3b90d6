import { inWords } from "../../numbers/tidy";
import { atLeast } from "../limits";
import type { Rule } from "../rule";

export const sustainedFall: Rule = {
  id: "sustained-fall",
  title: "Sustained drop in performance",
  domain: "trend",
  signal: {
    id: "sustainedChange",
    header: "Sustained change",
    aliases: ["Sustained fall", "Trend"],
    kind: "number",
  },
  settings: ["sustained.amber", "sustained.severe"],
  check: ({ sustainedChange }, policy) =>
    atLeast(
      sustainedChange === undefined ? undefined : -sustainedChange,
      { amber: policy["sustained.amber"], severe: policy["sustained.severe"] },
      (fall, limit) => `Three marks falling, ${inWords(fall, limit)} points in all (${inWords(limit)} or more)`,
    ),
};
