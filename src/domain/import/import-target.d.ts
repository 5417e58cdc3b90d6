import type { TargetReading } from "./target-reading";
export type TargetKey =
  | "attendance"
  | "punctuality"
  | "online"
  | "behaviour"
  | "achievements"
  | "prior"
  | "gcseEnglish"
  | "gcseMaths"
  | "diagnosticEnglish"
  | "diagnosticMaths";
/** A column that an export can fill. */
export interface ImportTarget {
  /** The column's key in its tab. */
  readonly key: TargetKey;
  readonly tab: "tracker" | "learners";
  /** Ours, as the tab has it. */
  readonly header: string;
  /**
   * What exports call it. Reports of an MIS are designed by the college, so these are the usual words of SIMS, Arbor, Bromcom, iSAMS,
   * ProSolution, ProMonitor, EBS and Unit-e, not a fixed format; a heading that is missing here is chosen by hand in the preview.
   */
  readonly headings: readonly string[];
  readonly reading: TargetReading;
}
