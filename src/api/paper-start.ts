import type { LearnerRecord } from "../domain/print/learner-record";
import type { ParentsSheet } from "../domain/print/parents-sheet";

/** What a page to print is made from: nothing else reaches the dialog. */
export type PaperData =
  | { readonly kind: "one-to-one"; readonly record: LearnerRecord }
  | { readonly kind: "parents"; readonly sheet: ParentsSheet };

export interface PaperStart {
  readonly view: "paper";
  readonly data: PaperData;
}
