import type { Outcome } from "../marks/outcome";
import type { SignalValues } from "../risk/rule";
import type { Tier } from "../risk/tiers";

/** One piece of work in a learner's row; a blank is "not yet", and what cannot be read has no outcome. */
export interface Mark {
  /** The assessment's code. */
  readonly assessment: string;
  readonly outcome: Outcome | undefined;
}

/**
 * One learner on one course: a row of a tracker. A text is "" and anything else undefined where the tracker has no such column, nothing in
 * it, or something that cannot be read.
 */
export interface Enrolment {
  /** The tab, and the row as the sheet numbers it. */
  readonly tracker: string;
  readonly row: number;
  readonly learnerId: string;
  readonly surname: string;
  readonly firstName: string;
  readonly course: string;
  readonly qualification: string;
  readonly subject: string;
  readonly group: string;
  readonly teacher: string;
  readonly tutor: string;
  /** Average GCSE score; for a resit the grade held. */
  readonly prior: number | undefined;
  /** A grade, or a sentence such as "No baseline". */
  readonly meg: string;
  readonly agreedMeg: string;
  readonly aspiration: string;
  /** Per cent. */
  readonly average: number | undefined;
  readonly workingAt: string;
  readonly forecast: string;
  /** In grades; negative is below the MEG. */
  readonly gap: number | undefined;
  readonly band: string;
  readonly tier: Tier | undefined;
  readonly reasons: readonly string[];
  readonly requiredAction: string;
  readonly marks: readonly Mark[];
  /** What the risk rule reads, as far as it is recorded. */
  readonly signals: SignalValues;
  /** The headings of what the risk rule reads where something is recorded that cannot be read. */
  readonly unread: readonly string[];
  readonly achievements: number | undefined;
}

/** Tells an enrolment apart among a learner's: the course, or the tab for a tracker without courses. */
export const courseOf = ({ course, tracker }: Pick<Enrolment, "course" | "tracker">) => course || tracker;

/** "Amara Bello" */
export const nameOf = ({ firstName, surname }: { readonly firstName: string; readonly surname: string }) =>
  [firstName, surname].filter((part) => part !== "").join(" ");
