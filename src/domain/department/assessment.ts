/** A row of the Assessments tab. A day is 2025-09-01, "" when none is recorded. */
export interface Assessment {
  readonly row: number;
  /** The heading of its column in the trackers. */
  readonly code: string;
  readonly title: string;
  /** "" when every course sits it. */
  readonly course: string;
  readonly type: string;
  readonly maxMark: number | undefined;
  readonly weight: number | undefined;
  readonly date: string;
  /** The data point by which its marks are due; "" when none is named. */
  readonly dataPoint: string;
}
