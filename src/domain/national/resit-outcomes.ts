import { once } from "../once";
import { readLines } from "./read-lines";
import { resitOutcomes } from "./resit-outcomes.data";

export type ResitOutcome = {
  readonly learners: number;
  /** Share who reached GCSE grade 4 or above, in percent. */
  readonly reached4: number;
  /** Share who were not entered again, in percent. */
  readonly noEntry: number;
  /** Mean progress in grades; a learner without an entry counts as -1, so it is an average over everyone who should have resat. */
  readonly meanProgress: number;
};

const outcomes = once(() => {
  const lines = readLines(resitOutcomes, 1)
    .filter(([, points]) => points !== "All")
    .map(([subject, points, learners, reached4, noEntry, meanProgress]): [string, ResitOutcome] => {
      const [count, share, none, progress] = [learners, reached4, noEntry, meanProgress].map(Number);
      const outcome = {
        learners: count ?? 0,
        reached4: share ?? 0,
        noEntry: none ?? 0,
        meanProgress: progress ?? 0,
      };
      return [`${subject}|${Number(points)}`, outcome];
    });
  return new Map(lines);
});

/** What 16–18 learners with this prior GCSE grade got when they took English or maths again, 2024/25. */
export function resitOutcome(subject: "English" | "Maths", prior: number): ResitOutcome | undefined {
  return outcomes().get(`${subject}|${prior}`);
}
