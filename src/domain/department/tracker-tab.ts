/** A tracker of the workbook, by its tab's name. */
export interface TrackerTab {
  readonly name: string;
  /** The codes of the assessments that have a column in it, from left to right. */
  readonly assessments: readonly string[];
  /** Whether it has a column with this heading of the tracker's table, such as "Attendance %". */
  readonly headers: readonly string[];
}
