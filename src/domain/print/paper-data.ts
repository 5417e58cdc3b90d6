import type { LearnerRecord } from "./learner-record";
import type { Report } from "../reports/report";
import type { ParentsSheet } from "./parents-sheet";
import type { RecoverySheet } from "./recovery-sheet";

/** What a page to print is made from: nothing else reaches the dialog. */
export type PaperData =
  | { readonly kind: "one-to-one"; readonly record: LearnerRecord }
  /** `question` is to be answered before the sheet is shown; "" when nothing needs to be asked. */
  | { readonly kind: "parents"; readonly sheet: ParentsSheet; readonly question: string }
  | { readonly kind: "recovery-plan"; readonly sheet: RecoverySheet }
  | { readonly kind: "report"; readonly report: Report };
