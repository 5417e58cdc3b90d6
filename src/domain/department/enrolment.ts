import type { Outcome } from "../marks/outcome";
import type { MeasureValues } from "../risk/measures";
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
  /** The first name that the learner goes by, where it is another. */
  readonly knownAs: string;
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
  readonly signals: MeasureValues;
  /** Less missing work than the marks show, where somebody has typed so. */
  readonly missingTyped?: number | undefined;
  /** The headings of what the risk rule reads where something is recorded that cannot be read. */
  readonly unread: readonly string[];
  readonly achievements: number | undefined;
}

/** Tells an enrolment apart among a learner's: the course, or the tab for a tracker without courses. */
export const courseOf = ({ course, tracker }: Pick<Enrolment, "course" | "tracker">) => course || tracker;

interface Named {
  readonly surname: string;
  readonly firstName: string;
  readonly knownAs: string;
}

/** "Bello, Amara" in one column, as registers write it. */
const wholeName = /^\s*([^,]*[^,\s])\s*,\s*([^,\s][^,]*)$/;

/**
 * "Amara Bello", by the name that a learner goes by: each part from the first of several rows that has it. Beside a surname that may be the
 * full name, since no first name stands anywhere, it is in brackets.
 */
export function nameOf(...rows: readonly (Named | undefined)[]): string {
  const part = (key: keyof Named) => rows.map((row) => row?.[key] ?? "").find((text) => text !== "") ?? "";
  const [given, known, own] = [part("firstName"), part("knownAs"), part("surname")];
  const [, surname = own, forename = given] = (given === "" && wholeName.exec(own)) || [];
  const [first, last] = [forename.trim(), surname];
  const isFullName = first === "" && known !== "" && /[\s,]/.test(last);
  const parts = isFullName ? [last, `(${known})`] : [known || first, last];
  return parts.filter((text) => text !== "").join(" ");
}
