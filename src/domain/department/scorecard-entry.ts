/** What people typed in a row of the Scorecard tab; a text is "" and a figure undefined where nothing is. */
export interface ScorecardEntry {
  readonly row: number;
  readonly indicator: string;
  readonly polarity: string;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** How near the target counts as reaching it. */
  readonly tolerance: number | undefined;
  /** Comes before what the workbook measures; all there is for an indicator of people's own. */
  readonly ownFigure: number | undefined;
  readonly ownPrevious: number | undefined;
  readonly commentary: string;
  readonly action: string;
}
