import { isAbout } from "../../concerns/raised";
import { resultKey } from "../../evidence/final-results";
import { codeKey, normalise } from "../../text/normalise";
import { groupBy } from "../../numbers/group-by";
import { courseOf } from "../enrolment";
import { isOpenConcern } from "../status";
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

/** A course that the Courses tab lacks has no grade boundaries. Silent while that tab is not used. */
export const unknownCourse: Check = {
  title: "Unknown course",
  find({ enrolments, courses }) {
    if (courses.length === 0) return [];
    const known = new Set(courses.map(({ code }) => codeKey(code)));
    return enrolments
      .filter(({ course }) => course !== "" && !known.has(codeKey(course)))
      .map(({ tracker: tab, row, course: found }) => {
        return { tab, row, header: "Course", found, expected: "A course of the Courses tab" };
      });
  },
};

/** A concern about a course that the learner is not on is shown on At risk, and in no tracker. */
export const concernElsewhere: Check = {
  title: "Concern about another course",
  find({ concerns, enrolments }) {
    const coursesOf = groupBy(enrolments, ({ learnerId }) => learnerId);
    return concerns.filter(isOpenConcern).flatMap((concern) => {
      const rows = coursesOf.get(concern.learnerId) ?? [];
      if (rows.length === 0 || rows.some((row) => isAbout(concern, courseOf(row)))) return [];
      const expected = `A course of the learner (${[...new Set(rows.map(courseOf))].join(", ")}), or blank for every one`;
      return [{ tab: "Concerns", row: concern.row, header: "Course", found: concern.course, expected }];
    });
  },
};

/** Marks of an assessment whose data point does not exist would never be due. */
export const unknownDataPoint: Check = {
  title: "Unknown data point",
  find({ assessments, dataPoints }) {
    const known = new Set(dataPoints.map(({ name }) => normalise(name)));
    return assessments
      .filter(({ dataPoint }) => dataPoint !== "" && !known.has(normalise(dataPoint)))
      .map(({ row, dataPoint: found }) => {
        return { tab: "Assessments", row, header: "Data point", found, expected: "A name of the Data points tab" };
      });
  },
};

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
