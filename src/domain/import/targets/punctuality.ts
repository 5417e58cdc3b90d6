import type { ImportTarget } from "../import-target";
import { share } from "../target-reading";

export const punctuality: ImportTarget = {
  key: "punctuality",
  tab: "tracker",
  header: "Punctuality %",
  headings: [
    "Punctuality",
    "Punct",
    "Punct %",
    "% Punctuality",
    "% Punctual",
    "Percentage punctuality",
    "Punctuality percentage",
    "Punctuality rate",
    "Overall punctuality",
    "On time %",
    "% On time",
  ],
  reading: share,
};
