import { resultKey } from "../../evidence/final-results";
import { courseOf } from "../enrolment";
import type { Check } from "./check";

/** An outcome of someone who is in no tracker and in no snapshot, or not on that course, is beside nothing that the rule said. */
export const outcomeWithoutLearner: Check = {
  title: "Outcome without a learner",
  find({ outcomes, enrolments, leavers, snapshots }) {
    if (outcomes.length === 0) return [];
    const places = [
      ...[...enrolments, ...leavers].map((enrolment) => [enrolment.learnerId, courseOf(enrolment)] as const),
      ...snapshots.map(({ learnerId, course }) => [learnerId, course] as const),
    ];
    const known = new Set(places.map(([learnerId, course]) => resultKey(learnerId, course)));
    const coursesOf = new Map<string, Set<string>>();
    for (const [learnerId, course] of places)
      coursesOf.set(learnerId, (coursesOf.get(learnerId) ?? new Set()).add(course));
    return outcomes
      .filter(({ learnerId, course }) => !known.has(resultKey(learnerId, course)))
      .map(({ row, learnerId, course }) => {
        const own = coursesOf.get(learnerId);
        if (!own)
          return {
            tab: "Outcomes",
            row,
            header: "Learner ID",
            found: learnerId,
            expected: "A learner ID of a tracker or of Snapshots",
          };
        const expected = `A course of ${learnerId}: ${[...own].join(", ")}`;
        return { tab: "Outcomes", row, header: "Course", found: course || "nothing", expected };
      });
  },
};
