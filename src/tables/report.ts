/** What an action found and did, for the toast and the sidebar. */
export interface Report {
  /** One sentence. */
  readonly summary: string;
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  /** "done" was put right; "left" needs a person, and was not touched; "note" is only worth knowing. */
  readonly kind: "done" | "left" | "note";
  /** Where it is, such as "Tracker, column K". */
  readonly where: string;
  readonly text: string;
}
