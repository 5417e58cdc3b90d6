import type { ImportTarget } from "../import-target";
import { gcseGrade } from "../target-reading";

export const gcseMaths: ImportTarget = {
  key: "gcseMaths",
  tab: "learners",
  header: "GCSE maths",
  headings: [
    "Maths GCSE",
    "GCSE Mathematics",
    "Mathematics GCSE",
    "GCSE maths grade",
    "GCSE Mathematics grade",
    "Maths grade on entry",
    "Highest maths",
    "Highest maths grade",
    "MathGrade",
  ],
  reading: gcseGrade,
};
