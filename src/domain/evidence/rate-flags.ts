/** One learner at one point in time: whether the rule had flagged them, and whether they failed or left in the end. */
export interface RatedCase {
  readonly flagged: boolean;
  readonly failed: boolean;
}

export interface FlagRating {
  readonly learners: number;
  readonly flagged: number;
  readonly failed: number;
  /** Both flagged and failed. */
  readonly caught: number;
  /** Of all learners, from 0 to 1; undefined where there is nobody to divide by, as the two below. */
  readonly flaggedShare: number | undefined;
  /** Of those flagged, how many failed. */
  readonly precision: number | undefined;
  /** Of those who failed, how many had been flagged. */
  readonly recall: number | undefined;
}

const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);

/** How well a flag foretold who would fail. */
export function rateFlags(cases: readonly RatedCase[]): FlagRating {
  const flagged = cases.filter((one) => one.flagged).length;
  const failed = cases.filter((one) => one.failed).length;
  const caught = cases.filter((one) => one.flagged && one.failed).length;
  return {
    learners: cases.length,
    flagged,
    failed,
    caught,
    flaggedShare: share(flagged, cases.length),
    precision: share(caught, flagged),
    recall: share(caught, failed),
  };
}
