import type { ImportTarget } from "../import-target";
import { count } from "../target-reading";

export const behaviour: ImportTarget = {
  key: "behaviour",
  tab: "tracker",
  header: "Behaviour incidents",
  headings: [
    "Behaviour",
    "Behaviour count",
    "Incidents",
    "Number of incidents",
    "Behaviour incident count",
    "Negative incidents",
    "Negative behaviour",
    "Negative comments",
    "Total negative",
    "Negative events",
    "Causes for concern",
    "Number of concerns",
    "Behaviour events",
    "Total behaviour incidents",
    "Sanctions",
  ],
  reading: count,
};
