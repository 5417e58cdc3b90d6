import { resitOutcomes } from "./resit-outcomes.data";

export type ResitOutcome = {
  readonly learners: number;
  /** Share who reached GCSE grade 4 or above, in percent. */
  readonly reached4: number;
  /** Mean progress in grades; a learner without an entry counts as -1, so it is an average over everyone who should have resat. */
  readonly meanProgress: number;
};

/** What 16–18 learners with this prior GCSE grade got when they took English or maths again, 2024/25. */
export function resitOutcome(subject: "English" | "Maths", prior: number): ResitOutcome | undefined {
  for (const line of resitOutcomes.split("\n")) {
    const [name, points, learners, reached4, , meanProgress] = line.split("|");
    if (name !== subject || Number(points) !== prior) continue;
    return { learners: Number(learners), reached4: Number(reached4), meanProgress: Number(meanProgress) };
  }
  return undefined;
}
