import type { Setting } from "../policy/setting";

/** Concerns in one area count once: low attendance on site and online are one thing to act on, not two. */
export const areas = [
  "attainment",
  "trend",
  "attendance",
  "punctuality",
  "behaviour",
  "effort",
  "missing work",
  "human concern",
] as const;
export type Area = (typeof areas)[number];

/**
 * One thing that a learner is judged by, all that there is to say of it: its column in the tracker, its pair in a risk function, its lines in
 * the Policy, its colours, its reasons and its part in docs/rules.md come from here.
 */
export interface Measure {
  /** Also the key of its column in the tracker. */
  readonly id: string;
  readonly heading: string;
  /** Every other heading that means it, in trackers, functions and exports; case, spaces and punctuation do not matter. The surest first. */
  readonly spellings: readonly string[];
  /** What the column Areas calls it; no comma, ! or ?. */
  readonly name: string;
  /** What it finds, for people. */
  readonly finds: string;
  readonly area: Area;
  /** What its cells hold: a percentage, a number, a number from 0 up, or yes and no, where other words are somebody's note of a concern. */
  readonly kind: "share" | "number" | "count" | "concern";
  readonly filledBy: "people" | "add-on";
  readonly highIsGood: boolean;
  readonly shape: Shape;
  /** A value outside cannot be read; of a scale that the Policy names, its own ends hold. */
  readonly least?: number;
  readonly most?: number;
  /** The setting that says which end of its scale is the best; its lines are given as where 1 is. */
  readonly scale?: string;
  /** Not judged where that measure is recorded. */
  readonly unless?: string;
  /** Not past a line where one of these is: it says the same, and says more. */
  readonly unlessPast?: readonly string[];
  /** The setting below which the latest mark has to lie for a fall to count; where no latest mark is known, it counts. */
  readonly floor?: string;
  /** The lowest of these, in place of the latest mark. */
  readonly endsIn?: readonly string[];
  /** The area whose steps it asks for, where that is another than its own. */
  readonly asks?: Area;
  /** A support plan's target may be measured by it. */
  readonly inPlans: boolean;
  /** Green from this value on, whatever the lines are. */
  readonly greenFrom?: number;
  /** Digits after the point, and whether a plus is shown, of what the add-on works out. */
  readonly shown?: { readonly decimals: 0 | 1; readonly signed: boolean };
  /** Its column is added when there is something to write in it. */
  readonly whenFilled?: boolean;
  /** In pixels. */
  readonly width: number;
  /** Who uses the column, and for what. */
  readonly note: string;
}

/**
 * How a value is held against its two lines of the Policy. `near` is the setting that says how close above the line it is mentioned. `says` is its reason in words, with {n} for the value and for the line; `one` for a
 * value of 1.
 */
type Shape =
  | { readonly is: "below"; readonly lines: Lines; readonly says: Words; readonly near?: string }
  /** The value without its sign where high is good: 3 grades below MEG are -3. */
  | { readonly is: "at least"; readonly lines: Lines; readonly says: Words }
  /** A concern that a person has raised: at least Amber, and by itself no more than that. */
  | { readonly is: "raised"; readonly says: string };

interface Lines {
  readonly amber: Setting;
  /** Absent for what is never severe by itself. */
  readonly severe?: Setting;
}

interface Words {
  readonly value: string;
  readonly one?: string;
  readonly line: string;
}
