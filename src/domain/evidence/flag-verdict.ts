import { differenceInterval, type Sample } from "../numbers/statistics";
import type { FlagRating } from "./rate-flags";
import { fewestToRate } from "./rate-groups";

export type FlagVerdict = "too few" | "more often" | "less often" | "no clear difference";

/** Whether those flagged failed more often than those who were not: only where the whole 95% interval of the difference says so. */
export function flagVerdict({ learners, flagged, failed, caught }: FlagRating): FlagVerdict {
  if (flagged < fewestToRate || learners - flagged < fewestToRate) return "too few";
  const interval = differenceInterval(shareOf(caught, flagged), shareOf(failed - caught, learners - flagged));
  if (!interval) return "too few";
  if (interval.from > 0) return "more often";
  return interval.to < 0 ? "less often" : "no clear difference";
}

/** A yes is 1 and a no is 0; the spread of so many of each. */
function shareOf(yes: number, count: number): Sample {
  const mean = yes / count;
  return { count, mean, spread: Math.sqrt((mean * (1 - mean) * count) / (count - 1)) };
}
