import { sharedIds } from "../shared-ids";
import type { Check } from "./check";

/** One ID beside several names: a record of one of them would be another's too. */
export const sharedId: Check = {
  title: "One ID for several learners",
  find({ enrolments }) {
    const shared = sharedIds(enrolments);
    return enrolments
      .filter(({ learnerId }) => shared.has(learnerId))
      .map(({ tracker: tab, row, learnerId }) => ({
        tab,
        row,
        header: "Learner ID",
        found: `${learnerId} for ${(shared.get(learnerId) ?? []).join(", ")}`,
        expected: "An ID of its own for each learner, with all its digits",
      }));
  },
};
