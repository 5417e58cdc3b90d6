import type { Check } from "./check";

/** A learner of a tracker whom the Learners tab lacks has no tutor and no age. Silent while that tab is not used. */
export const unknownLearner: Check = {
  title: "Unknown learner",
  find({ enrolments, learners }) {
    if (learners.length === 0) return [];
    const known = new Set(learners.map(({ learnerId }) => learnerId));
    return enrolments
      .filter(({ learnerId }) => !known.has(learnerId))
      .map(({ tracker: tab, row, learnerId: found }) => {
        return { tab, row, header: "Learner ID", found, expected: "A learner ID of the Learners tab" };
      });
  },
};
