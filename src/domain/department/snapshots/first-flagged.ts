import { isFlagged } from "../../risk/worst-tier";
import type { KeptTier } from "./learner-history";

/**
 * Since when a learner has been Amber or Red without a break, as far as data points were kept: the day of the earliest of the latest ones in
 * a row. "" when the last one kept was not. The history is in order of days.
 */
export function firstFlagged(history: readonly KeptTier[]): string {
  let since = "";
  for (let index = history.length - 1; index >= 0; index--) {
    const kept = history[index];
    if (!kept || !isFlagged(kept.tier)) break;
    since = kept.takenOn;
  }
  return since;
}
