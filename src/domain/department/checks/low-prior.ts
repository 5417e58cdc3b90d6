import type { Check } from "./check";

/** Ours: no average of GCSE grades lies between none at all and grade 1, and no scaled score; 0.62 is meant to be 6.2, or 62%. */
const lowest = 1;

/** A slip of the point makes the MEG the lowest there is, and the learner look well above it. */
export const lowPrior: Check = {
  title: "Prior attainment below 1",
  find: ({ enrolments }) =>
    enrolments.flatMap(({ tracker: tab, row, prior }) =>
      prior !== undefined && prior > 0 && prior < lowest
        ? [{ tab, row, header: "Average GCSE", found: String(prior), expected: "An average GCSE score from 1, or 0" }]
        : [],
    ),
};
