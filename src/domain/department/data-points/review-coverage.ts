import type { Department } from "../department";
import { tutoredLearners } from "../tutored-learners";
import { startDays } from "../enrolled-on";
import { inOrder } from "./current-data-point";

/** How many of a tutor's learners have had the review of a period. */
export interface ReviewCoverage {
  readonly reviewPeriod: string;
  readonly dataPoint: string;
  readonly opens: string;
  readonly deadline: string;
  /** undefined for all tutors together; "" for learners without one. */
  readonly tutor: string | undefined;
  readonly learners: number;
  readonly reviewed: number;
  /** Names of those who have not; none for all tutors together. */
  readonly waiting: readonly string[];
}

/**
 * The reviews of each period that has opened: college policy 9.1.1. A review counts for the period in which it was held, from the day the
 * period's data point opens until the next one does.
 */
export function reviewCoverage(
  department: Pick<Department, "today" | "enrolments" | "learners" | "dataPoints" | "reviews" | "moves">,
): ReviewCoverage[] {
  const { dataPoints, reviews, today } = department;
  const periods = inOrder(dataPoints).filter(({ reviewPeriod, opens }) => reviewPeriod !== "" && opens !== "");
  const everyone = tutoredLearners(department);
  const startOf = startDays(department);
  return periods.flatMap(({ name: dataPoint, reviewPeriod, opens, deadline }, index) => {
    if (opens > today) return [];
    const until = periods[index + 1]?.opens ?? "9999";
    const held = reviews.filter(({ date }) => date >= opens && date < until);
    // A period that was over when somebody started is not theirs, unless they were reviewed in it.
    const reviewed = new Set(held.map(({ learnerId }) => learnerId));
    const learners = everyone.filter(
      ({ learnerId }) => reviewed.has(learnerId) || deadline === "" || startOf(learnerId) <= deadline,
    );
    const tutors = [...new Set(learners.map(({ tutor }) => tutor))].sort();
    const at = { reviewPeriod, dataPoint, opens, deadline };
    const rowOf = (tutor: string | undefined) => {
      const theirs = tutor === undefined ? learners : learners.filter((learner) => learner.tutor === tutor);
      const waiting = theirs.filter(({ learnerId }) => !reviewed.has(learnerId));
      return {
        ...at,
        tutor,
        learners: theirs.length,
        reviewed: theirs.length - waiting.length,
        waiting: tutor === undefined ? [] : waiting.map(({ name, learnerId }) => name || learnerId),
      };
    };
    return [rowOf(undefined), ...tutors.map(rowOf)];
  });
}
