export type GradeShare = { readonly grade: string; readonly percent: number };

/** What one published band of starts got, and the start that stands for it. */
export type BandShares = {
  readonly middle: number;
  readonly entries: number;
  /** Best grade first. */
  readonly shares: readonly GradeShare[];
};

/** Shares and percentiles of fewer entries than this are not used. Ours: DfE publishes bands of a single entry. */
export const fewestEntries = 20;

/** "36.9 40.8 …" beside its grades, best first. */
export function readShares(grades: readonly string[], text: string): GradeShare[] {
  const percentages = text.split(" ").map(Number);
  return grades.map((grade, index) => ({ grade, percent: percentages[index] ?? 0 }));
}

/** The grade that a learner reaches who does better than three quarters of these. Shares stand best first. */
export function upperQuartileGrade(shares: readonly GradeShare[]): string | undefined {
  let above = 0;
  for (const { grade, percent } of shares) {
    above += percent;
    // Published percentages are rounded to 0.1, so 25 may arrive as 24.999….
    if (above >= 25 - 1e-9) return grade;
  }
  return undefined;
}

/** The share that reached this grade or a better one; undefined where the grade is none of these. A note in brackets is not the grade. */
export function shareReaching(shares: readonly GradeShare[], text: string): number | undefined {
  const [wanted] = text.split(" (");
  let sum = 0;
  for (const { grade, percent } of shares) {
    sum += percent;
    if (grade === wanted) return sum;
  }
  return undefined;
}

/**
 * The shares at one start: a straight line between the middles of the bands on either side, held beyond the first and the last. The national
 * figures are those of whole bands; the line between them is ours. A share falls where DfE's figures fall. Bands with fewer than
 * `fewestEntries` are passed over. Undefined when no band is left.
 */
export function sharesBetween(bands: readonly BandShares[], start: number): readonly GradeShare[] | undefined {
  const used = bands.filter(({ entries }) => entries >= fewestEntries).sort((one, other) => one.middle - other.middle);
  const above = used.find(({ middle }) => middle > start) ?? used[used.length - 1];
  const below = used.filter(({ middle }) => middle <= start).pop() ?? used[0];
  if (!above || !below) return undefined;
  const width = above.middle - below.middle;
  const weight = width > 0 ? (start - below.middle) / width : 0;
  const [low, high] = [inHundred(below.shares), inHundred(above.shares)];
  return low.map(({ grade, percent }, index) => ({
    grade,
    percent: percent + weight * ((high[index]?.percent ?? percent) - percent),
  }));
}

/** Published shares are rounded one by one and come to 99.8 or 100.2; what is over is taken from all that are not 0 alike. */
function inHundred(shares: readonly GradeShare[]): readonly GradeShare[] {
  const over = shares.reduce((sum, { percent }) => sum + percent, 0) - 100;
  const each = over / shares.filter(({ percent }) => percent > 0).length;
  return shares.map(({ grade, percent }) => ({ grade, percent: percent > 0 ? percent - each : 0 }));
}
