import { inWords } from "../../numbers/tidy";
import { atLeast } from "../limits";
import type { Rule } from "../rule";

export const behaviourIncidents: Rule = {
  id: "behaviour-incidents",
  title: "Repeated behaviour incidents",
  domain: "behaviour",
  signal: {
    id: "behaviour",
    header: "Behaviour incidents",
    aliases: ["Behaviour", "Incidents", "Negative behaviour", "Negative incidents"],
    kind: "count",
  },
  settings: ["behaviour.amber", "behaviour.severe"],
  check: ({ behaviour }, policy) =>
    atLeast(
      behaviour,
      { amber: policy["behaviour.amber"], severe: policy["behaviour.severe"] },
      (count, limit) => `Behaviour incidents ${inWords(count)} (${inWords(limit)} or more)`,
    ),
};
