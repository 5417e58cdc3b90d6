/** A cell, or a whole tab where `row` is undefined, that is not what it should be: where it is, what is there, what was expected. */
export interface CellProblem {
  readonly tab: string;
  /** As the sheet numbers it, from 1. */
  readonly row: number | undefined;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
}
