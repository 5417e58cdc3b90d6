import type { LearnerRecord } from "./learner-record";
import type { ParentsSheet } from "./parents-sheet";

/** What a page to print is made from: nothing else reaches the dialog. */
export type PaperData =
  | { readonly kind: "one-to-one"; readonly record: LearnerRecord }
  | { readonly kind: "parents"; readonly sheet: ParentsSheet };
