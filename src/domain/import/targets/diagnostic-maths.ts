import type { ImportTarget } from "../import-target";
import { result } from "../target-reading";

export const diagnosticMaths: ImportTarget = {
  key: "diagnosticMaths",
  tab: "learners",
  header: "Diagnostic maths",
  headings: [
    "Maths diagnostic",
    "Maths diagnostic result",
    "Diagnostic numeracy",
    "Numeracy diagnostic",
    "Maths initial assessment",
    "Initial assessment maths",
    "Initial assessment numeracy",
    "IA maths",
    "BKSB maths",
    "BKSB numeracy",
    "BKSB maths IA",
  ],
  reading: result,
};
