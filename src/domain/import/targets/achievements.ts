import type { ImportTarget } from "../import-target";
import { count } from "../target-reading";

export const achievements: ImportTarget = {
  key: "achievements",
  tab: "tracker",
  header: "Achievements",
  headings: [
    "Achievement",
    "Achievement count",
    "Positive incidents",
    "Positive achievements",
    "Positive comments",
    "Total positive",
    "Positive events",
    "Commendations",
    "Merits",
    "Rewards",
    "Praise",
    "Total achievements",
    "Number of achievements",
  ],
  reading: count,
};
