/** What an action found and did, for the toast and the sidebar. */
export interface Report {
  /** One sentence. */
  readonly summary: string;
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  /** "done" was put right; "left" needs a person, and was not touched; "next" is what to do now; "note" is only worth knowing. */
  readonly kind: "done" | "left" | "next" | "note";
  /** Where it is, such as "Tracker, column K". */
  readonly where: string;
  readonly text: string;
  /** Where the next step is taken, when that is the panel. */
  readonly step?: "set-up";
}
