import { tidy } from "../numbers/tidy";
import type { Policy } from "../policy/settings";

/** One learner on one course: the starting score and the mark so far. */
export type Standing = { course: string; start: number; mark: number };
export type Band = "Exceeding" | "Expected" | "Satisfactory" | "Limited" | "Too few peers";

/**
 * Each learner's band against the others on the same course with a similar start (the learner's own mark left out): how many standard
 * deviations of their marks the learner's mark lies from their average. Starts within `peers.window` are similar; with fewer than
 * `peers.minimum` of them the nearest are taken, no further than `peers.widest`. The four words are the ones schools report home; no
 * cut-offs are published for them, so these are ours. The result does not depend on the order of the rows.
 */
export function progressBands(standings: readonly Standing[], policy: Policy): Band[] {
  const courses = new Map<string, Standing[]>();
  for (const standing of standings) {
    const others = courses.get(standing.course);
    if (others) others.push(standing);
    else courses.set(standing.course, [standing]);
  }
  const groups = new Map([...courses].map(([course, members]) => [course, measureGroup(members)]));
  return standings.map((standing) => bandOf(standing, groups.get(standing.course) ?? measureGroup([]), policy));
}

/** A course's learners in order of start: starts, and running sums of marks and their squares, taken from the course's mean. */
type Group = { starts: number[]; mean: number; sums: number[]; squares: number[] };

function measureGroup(standings: readonly Standing[]): Group {
  // Sorted by mark as well, so that not even the last digit of a sum depends on the order of the rows.
  const sorted = [...standings].sort((one, other) => one.start - other.start || one.mark - other.mark);
  const mean = sorted.reduce((sum, { mark }) => sum + mark, 0) / Math.max(sorted.length, 1);
  const [sums, squares] = [[0], [0]];
  for (const { mark } of sorted) {
    sums.push((sums[sums.length - 1] ?? 0) + (mark - mean));
    squares.push((squares[squares.length - 1] ?? 0) + (mark - mean) ** 2);
  }
  return { starts: sorted.map(({ start }) => start), mean, sums, squares };
}

function bandOf({ start, mark }: Standing, { starts, mean, sums, squares }: Group, policy: Policy): Band {
  const radius = Math.max(policy["peers.window"], distanceToNearest(policy["peers.minimum"] + 1, start, starts));
  if (radius > Math.max(policy["peers.window"], policy["peers.widest"])) return "Too few peers";
  const from = firstIndex(starts, (other) => start - other <= radius);
  const to = firstIndex(starts, (other) => other - start > radius);
  const own = mark - mean;
  const peers = to - from - 1;
  const average = ((sums[to] ?? 0) - (sums[from] ?? 0) - own) / peers;
  const variance = ((squares[to] ?? 0) - (squares[from] ?? 0) - own ** 2 - peers * average ** 2) / (peers - 1);
  const difference = tidy(own - average);
  const spread = tidy(Math.sqrt(Math.max(variance, 0)));
  return bandFor(difference === 0 ? 0 : difference / spread, policy);
}

function bandFor(deviations: number, policy: Policy): Band {
  if (deviations >= policy["band.exceeding"]) return "Exceeding";
  if (deviations >= policy["band.expected"]) return "Expected";
  return deviations > policy["band.limited"] ? "Satisfactory" : "Limited";
}

/** How far the count-th nearest start lies, the learner's own included; Infinity when there are not so many. */
function distanceToNearest(count: number, start: number, starts: readonly number[]): number {
  let above = firstIndex(starts, (other) => other >= start);
  let below = above - 1;
  let distance = 0;
  for (let taken = 0; taken < count; taken++) {
    const down = start - (starts[below] ?? -Infinity);
    const up = (starts[above] ?? Infinity) - start;
    distance = Math.min(down, up);
    if (down < up) below--;
    else above++;
  }
  return distance;
}

/** The first place in a sorted list from which on something holds. */
function firstIndex(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
