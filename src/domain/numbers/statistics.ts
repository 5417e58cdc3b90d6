/** How many, their mean and the spread of one around it (n - 1); the spread of a single number is unknown. */
export interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly spread: number | undefined;
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

export function sampleOf(numbers: readonly number[]): Sample | undefined {
  const count = numbers.length;
  if (count === 0) return undefined;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { count, mean, spread: count < 2 ? undefined : Math.sqrt(squares / (count - 1)) };
}

/** 95% interval of a mean by Student's t. */
export function meanInterval({ count, mean, spread }: Sample): Interval | undefined {
  if (spread === undefined) return undefined;
  const reach = (studentT(count - 1) * spread) / Math.sqrt(count);
  return { from: mean - reach, to: mean + reach };
}

/** 95% interval of the first mean less the second, by Welch's method: the two may spread differently. */
export function differenceInterval(one: Sample, other: Sample): Interval | undefined {
  if (one.spread === undefined || other.spread === undefined) return undefined;
  const [first, second] = [one.spread ** 2 / one.count, other.spread ** 2 / other.count];
  const variance = first + second;
  const difference = one.mean - other.mean;
  if (variance === 0) return { from: difference, to: difference };
  const freedom = variance ** 2 / (first ** 2 / (one.count - 1) + second ** 2 / (other.count - 1));
  const reach = studentT(freedom) * Math.sqrt(variance);
  return { from: difference - reach, to: difference + reach };
}

/** The 97.5th percentile of the normal distribution. */
export const normal = 1.959964;

/** The 97.5th percentile of Student's t: exact for 1 and 2 degrees of freedom, within 0.01 of the tables from 3 on (Cornish–Fisher). */
export function studentT(freedom: number): number {
  if (freedom < 1.5) return 12.706;
  if (freedom < 2.5) return 4.303;
  const z = normal;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), z);
}
