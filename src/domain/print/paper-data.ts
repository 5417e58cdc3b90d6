import type { LearnerRecord } from "./learner-record";
import type { Report } from "../reports/report";
import type { ParentsSheet } from "./parents-sheet";
import type { RecoverySheet } from "./recovery-sheet";

/** What a page to print is made from: nothing else reaches the dialog. */
export type PaperData =
  | { readonly kind: "one-to-one"; readonly record: LearnerRecord }
  | { readonly kind: "parents"; readonly sheet: ParentsSheet }
  | { readonly kind: "recovery-plan"; readonly sheet: RecoverySheet }
  | { readonly kind: "report"; readonly report: Report };
