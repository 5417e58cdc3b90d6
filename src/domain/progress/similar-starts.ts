import { groupBy } from "../numbers/group-by";
import { tidy } from "../numbers/tidy";
import type { Policy } from "../policy/settings";

/** One learner on one course: the starting score and the mark so far. */
export type Standing = { course: string; start: number; mark: number };
export type Band = "Exceeding" | "Expected" | "Satisfactory" | "Limited" | "Too few peers";

/**
 * Each learner's band against the others on the same course with a similar start (the learner's own mark left out): how many standard
 * deviations of their marks the learner's mark lies from their average. Starts within `peers.window` are similar; with fewer than
 * `peers.minimum` of them the nearest are taken, no further than `peers.widest`. Before they are compared the marks are brought to the
 * learner's own start along the course's slope, or who starts lowest of the similar would look limited for it. Marks are taken to spread by
 * `peers.spread` at least. The four words are the ones schools report home; no cut-offs are published for them, so these are ours. The
 * result does not depend on the order of the rows.
 */
export function progressBands(standings: readonly Standing[], policy: Policy): Band[] {
  const kindOf = ({ course, start }: Standing) => `${isGcse(start) ? "GCSE" : "other"} ${course}`;
  const groups = new Map(
    [...groupBy(standings, kindOf)].map(([kind, members]) => [kind, measureGroup(members)] as const),
  );
  return standings.map((standing) => bandOf(standing, groups.get(kindOf(standing)) ?? measureGroup([]), policy));
}

/** An average GCSE score or a grade held; an AS taken by 16 brings it to 10.75 at most. */
const isGcse = (start: number) => start <= 11;

/**
 * What one GCSE grade is on the scale of these starts. Ours: in DfE's matrix of 2023/24 a grade is 4.6 points of a key stage 2 score, from
 * 100–102 to 117–120; a test in per cent or about a mean of 100 spreads twice as far.
 */
function gradeOf(starts: readonly number[]): number {
  if (starts.every(isGcse)) return 1;
  return starts.every((start) => start >= 60 && start <= 120) ? 5 : 10;
}

/** Sums over learners: how many, their starts and marks, squares and products. */
type Sums = readonly [
  count: number,
  start: number,
  mark: number,
  startStart: number,
  startMark: number,
  markMark: number,
];

/** A course's learners in order of start: starts, and running sums of both from the course's means. */
interface Group {
  readonly starts: readonly number[];
  readonly meanStart: number;
  readonly meanMark: number;
  readonly sums: readonly Sums[];
  readonly grade: number;
}

const noSums: Sums = [0, 0, 0, 0, 0, 0];
const sumsOf = (start: number, mark: number): Sums => [1, start, mark, start * start, start * mark, mark * mark];
const combine = (one: Sums, other: Sums, sign: 1 | -1): Sums => {
  const [a, b, c, d, e, f] = other;
  return [
    one[0] + sign * a,
    one[1] + sign * b,
    one[2] + sign * c,
    one[3] + sign * d,
    one[4] + sign * e,
    one[5] + sign * f,
  ];
};

function measureGroup(standings: readonly Standing[]): Group {
  // Sorted by mark as well, so that not even the last digit of a sum depends on the order of the rows.
  const sorted = [...standings].sort((one, other) => one.start - other.start || one.mark - other.mark);
  const meanOf = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const starts = sorted.map(({ start }) => start);
  const [meanStart, meanMark] = [meanOf(starts), meanOf(sorted.map(({ mark }) => mark))];
  let running = noSums;
  const sums = sorted.map(
    ({ start, mark }) => (running = combine(running, sumsOf(start - meanStart, mark - meanMark), 1)),
  );
  return { starts, meanStart, meanMark, sums: [noSums, ...sums], grade: gradeOf(starts) };
}

function bandOf({ start, mark }: Standing, group: Group, policy: Policy): Band {
  const { starts, sums, grade } = group;
  const window = policy["peers.window"] * grade;
  const radius = Math.max(window, distanceToNearest(policy["peers.minimum"] + 1, start, starts)) + 1e-9;
  if (radius > Math.max(window, policy["peers.widest"] * grade) + 2e-9) return "Too few peers";
  const from = firstIndex(starts, (other) => start - other <= radius);
  const to = firstIndex(starts, (other) => other - start > radius);
  const [ownStart, ownMark] = [start - group.meanStart, mark - group.meanMark];
  const own = sumsOf(ownStart, ownMark);
  const peers = combine(combine(sums[to] ?? noSums, sums[from] ?? noSums, -1), own, -1);
  const slope = slopeOf(combine(sums[sums.length - 1] ?? noSums, own, -1));
  const [count, startSum, markSum] = peers;
  const expected = markSum / count + slope * (ownStart - startSum / count);
  const { startStart, startMark, markMark } = aroundMeans(peers);
  const variance = (markMark - 2 * slope * startMark + slope * slope * startStart) / (count - 1);
  const spread = Math.max(Math.sqrt(Math.max(variance, 0)), policy["peers.spread"]);
  return bandFor(tidy((ownMark - expected) / spread), policy);
}

function aroundMeans([count, start, mark, startStart, startMark, markMark]: Sums) {
  return {
    startStart: startStart - (start * start) / count,
    startMark: startMark - (start * mark) / count,
    markMark: markMark - (mark * mark) / count,
  };
}

/** Marks for each point of the start over the whole course, by least squares; none where all start alike. */
function slopeOf(sums: Sums): number {
  const { startStart, startMark } = aroundMeans(sums);
  return startStart > 1e-6 ? startMark / startStart : 0;
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
