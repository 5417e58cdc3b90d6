import type { ImportTarget } from "../import-target";
import { share } from "../target-reading";

export const online: ImportTarget = {
  key: "online",
  tab: "tracker",
  header: "Online engagement %",
  headings: [
    "Online engagement",
    "Online attendance",
    "Online attendance %",
    "VLE engagement",
    "VLE engagement %",
    "Engagement %",
    "Remote attendance %",
    "Online %",
  ],
  reading: share,
};
