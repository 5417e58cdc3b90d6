/** A row of the Data points tab. A day is 2025-09-01, "" when none is recorded. */
export interface DataPoint {
  readonly row: number;
  readonly name: string;
  readonly opens: string;
  readonly deadline: string;
  readonly reviewPeriod: string;
}
