import type { ImportTarget } from "../import-target";
import { gcseGrade } from "../target-reading";

export const gcseEnglish: ImportTarget = {
  key: "gcseEnglish",
  tab: "learners",
  header: "GCSE English",
  headings: [
    "English GCSE",
    "GCSE English Language",
    "English Language GCSE",
    "GCSE English grade",
    "English grade on entry",
    "Highest English",
    "Highest English grade",
    "Eng GCSE",
    "EngGrade",
  ],
  reading: gcseGrade,
};
