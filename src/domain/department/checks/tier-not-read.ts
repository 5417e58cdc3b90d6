import type { Check } from "./check";

/** A learner's row whose tier is blank, in error or some other words: a formula that is broken, or something typed over it. */
export const tierNotRead: Check = {
  title: "Risk tier not read",
  find({ enrolments, trackers }) {
    const withTier = new Set(trackers.filter(({ headers }) => headers.includes(header)).map(({ name }) => name));
    return enrolments
      .filter(({ tier, tracker }) => tier === undefined && withTier.has(tracker))
      .map(({ tracker: tab, row }) => ({ tab, row, header, found: "No tier", expected: "Check and repair" }));
  },
};

const header = "Risk tier";
