import type { Tier } from "../risk/tiers";
import { isWorse } from "../risk/worst-tier";

export interface Flips {
  /** Learners with a tier at both points. */
  readonly learners: number;
  readonly worse: number;
  readonly better: number;
}

/** How many learners changed tier between two points in time. Tiers are by learner; who is in only one of them is not compared. */
export function flipsBetween(before: ReadonlyMap<string, Tier>, after: ReadonlyMap<string, Tier>): Flips {
  let [learners, worse, better] = [0, 0, 0];
  for (const [learner, now] of after) {
    const then = before.get(learner);
    if (then === undefined) continue;
    learners += 1;
    if (isWorse(now, then)) worse += 1;
    else if (isWorse(then, now)) better += 1;
  }
  return { learners, worse, better };
}
