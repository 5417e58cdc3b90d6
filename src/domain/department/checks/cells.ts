import { gapFinder } from "../../targets/grade-gap";
import type { Check } from "./check";

/** Also an impossible mark: one above its maximum, below zero, or a word that is no code. */
export const unreadableCell: Check = {
  title: "Cannot be read",
  find: ({ problems }) => problems,
};

/** 50% typed among marks out of 20 is 0.5 out of 20 by then. */
export const percentAsMark: Check = {
  title: "Percentage among marks",
  find: ({ trackers }) => trackers.flatMap(({ percents = [] }) => percents),
};

/** A learner's row whose tier is blank, in error or some other words: a formula that is broken, or something typed over it. */
export const tierNotRead: Check = {
  title: "Risk tier not read",
  find({ enrolments, trackers }) {
    const withTier = new Set(trackers.filter(({ headers }) => headers.includes(tierHeading)).map(({ name }) => name));
    return enrolments
      .filter(({ tier, tracker }) => tier === undefined && withTier.has(tracker))
      .map(({ tracker: tab, row }) => ({
        tab,
        row,
        header: tierHeading,
        found: "No tier",
        expected: "Check and repair",
      }));
  },
};

const tierHeading = "Risk tier";

/** Ours: no average of GCSE grades lies between none at all and grade 1, and no scaled score; 0.62 is meant to be 6.2, or 62%. */
const lowestPrior = 1;

/** A slip of the point makes the MEG the lowest there is, and the learner look well above it. */
export const lowPrior: Check = {
  title: "Prior attainment below 1",
  find: ({ enrolments }) =>
    enrolments.flatMap(({ tracker: tab, row, prior }) =>
      prior !== undefined && prior < lowestPrior
        ? [
            {
              tab,
              row,
              header: "Average GCSE",
              found: String(prior),
              expected: "An average GCSE score from 1; blank for none",
            },
          ]
        : [],
    ),
};

/** Ours: an agreed grade so many grades below the MEG takes a learner's gap away. */
const farBelow = 2;

/** A teacher's judgement is the teacher's; two grades or more below what similar learners reached are looked at by somebody else. */
export const lowAgreedGrade: Check = {
  title: "Agreed MEG far below the MEG",
  find({ enrolments }) {
    const gap = gapFinder();
    return enrolments.flatMap(({ tracker: tab, row, agreedMeg, meg, qualification }) => {
      if (agreedMeg === "" || meg === "") return [];
      const found = gap(agreedMeg, meg, qualification);
      return "grades" in found && found.grades <= -farBelow
        ? [
            {
              tab,
              row,
              header: "Agreed MEG",
              found: `${agreedMeg}, where the MEG is ${meg}`,
              expected: "Agreed by whom, and why",
            },
          ]
        : [];
    });
  },
};

/** Card and department tabs read a column by its heading, the tracker's formulas by its address: until they agree, tiers may differ. */
export const columnDoubt: Check = {
  title: "Column and formula disagree",
  find: ({ trackers }) => trackers.flatMap(({ doubts = [] }) => doubts),
};
