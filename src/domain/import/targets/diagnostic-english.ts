import type { ImportTarget } from "../import-target";
import { result } from "../target-reading";

export const diagnosticEnglish: ImportTarget = {
  key: "diagnosticEnglish",
  tab: "learners",
  header: "Diagnostic English",
  headings: [
    "English diagnostic",
    "English diagnostic result",
    "Diagnostic literacy",
    "Literacy diagnostic",
    "English initial assessment",
    "Initial assessment English",
    "Initial assessment literacy",
    "IA English",
    "BKSB English",
    "BKSB literacy",
    "BKSB English IA",
  ],
  reading: result,
};
