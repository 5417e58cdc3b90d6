import type { ImportTarget } from "../import-target";
import { gcseAverage } from "../target-reading";

export const averageGcse: ImportTarget = {
  key: "prior",
  tab: "tracker",
  header: "Average GCSE",
  headings: [
    "Average GCSE score",
    "Avg GCSE",
    "Avg GCSE score",
    "GCSE average",
    "GCSE APS",
    "GCSE average point score",
    "Average GCSE points",
    "Average GCSE grade",
    "Mean GCSE",
    "Prior attainment",
    "Prior attainment score",
    "KS4 APS",
    "KS4 average point score",
    "QOE",
    "QCA average",
    "Quality of entry",
  ],
  reading: gcseAverage,
};
