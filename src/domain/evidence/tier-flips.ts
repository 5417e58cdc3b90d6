import { isFew } from "../groups/suppress";
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
    const move = moveOf(then, now);
    if (move === "worse") worse += 1;
    else if (move === "better") better += 1;
  }
  return { learners, worse, better };
}

/**
 * The same, where it tells of no few: each of those who changed for the worse, for the better, or not at all, must be eight learners or more.
 * That nobody changed is of few too: with it, all that a group and the totals are now holds of the data point before, and the other way round.
 */
export function toldFlips(
  before: ReadonlyMap<string, Tier>,
  after: ReadonlyMap<string, Tier>,
  learnerOf: (key: string) => string,
): Flips | undefined {
  const moved = { worse: new Set<string>(), better: new Set<string>(), same: new Set<string>() };
  for (const [key, now] of after) {
    const then = before.get(key);
    if (then !== undefined) moved[moveOf(then, now)].add(learnerOf(key));
  }
  return Object.values(moved).some(({ size }) => isFew(size)) ? undefined : flipsBetween(before, after);
}

const moveOf = (then: Tier, now: Tier) => (isWorse(now, then) ? "worse" : isWorse(then, now) ? "better" : "same");
