import type { Shade } from "./palette";

/** One conditional format: where it applies and when. Columns count from 0; it always covers every row below the headings. */
export interface FormatRule {
  readonly column: number;
  readonly columns: number;
  readonly shade: Shade;
  /** A condition over the first cell below the heading, such as `K2="Red"`. */
  readonly when: string;
}

/** True in every cell; by it a rule is known as ours, wherever it has been copied to. */
export const ownMark = 'N("Learner Progress")=0';
