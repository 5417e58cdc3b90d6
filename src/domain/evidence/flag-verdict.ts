import { shareDifferenceInterval } from "../numbers/share-interval";
import type { FlagRating } from "./rate-flags";
import { fewestToRate } from "./rate-groups";

export type FlagVerdict = "too few" | "more often" | "less often" | "no clear difference";

/** Whether those flagged failed more often than those who were not: only where the whole 95% interval of the difference says so. */
export function flagVerdict({ learners, flagged, failed, caught }: FlagRating): FlagVerdict {
  if (flagged < fewestToRate || learners - flagged < fewestToRate) return "too few";
  const interval = shareDifferenceInterval(
    { yes: caught, count: flagged },
    { yes: failed - caught, count: learners - flagged },
  );
  if (interval.from > 0) return "more often";
  return interval.to < 0 ? "less often" : "no clear difference";
}
