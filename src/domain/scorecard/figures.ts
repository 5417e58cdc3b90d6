import { sampleOf } from "../numbers/statistics";
import type { Figure } from "./indicator";

/** The share of these that are so, in per cent; undefined when there are none. */
export function shareOf<T>(items: readonly T[], isSo: (item: T) => boolean): Figure | undefined {
  if (items.length === 0) return undefined;
  return { value: (100 * items.filter(isSo).length) / items.length, count: items.length };
}

export function meanOf(numbers: readonly number[]): Figure | undefined {
  const sample = sampleOf(numbers);
  return sample && { value: sample.mean, count: sample.count };
}
