import { courseOf } from "../enrolment";
import type { Check } from "./check";

/** A learner twice on one course would count twice in every sum. */
export const duplicateEnrolment: Check = {
  title: "Learner twice on a course",
  find({ enrolments }) {
    const first = new Map<string, string>();
    return enrolments.flatMap((enrolment) => {
      const course = courseOf(enrolment);
      const key = JSON.stringify([enrolment.learnerId, course]);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, `${enrolment.tracker}, row ${enrolment.row}`);
        return [];
      }
      const { tracker: tab, row, learnerId } = enrolment;
      const found = `${learnerId} on ${course}, which also stands in ${before}`;
      return [{ tab, row, header: "Learner ID", found, expected: "One row for each learner and course" }];
    });
  },
};
