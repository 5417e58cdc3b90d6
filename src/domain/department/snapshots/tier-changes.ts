import type { Tier } from "../../risk/tiers";
import { isWorse, worstTier } from "../../risk/worst-tier";
import type { Enrolment } from "../enrolment";
import type { Snapshot } from "../records";
import { learnerHistories } from "./learner-history";

/** A learner whose worst tier differs from that at the last data point that was kept. */
export interface TierChange {
  readonly learnerId: string;
  readonly before: Tier;
  readonly now: Tier;
  readonly isWorse: boolean;
  /** The data point it is compared with, and its day. */
  readonly dataPoint: string;
  readonly takenOn: string;
}

/** Who has changed tier since the last data point, in the order of the enrolments; whoever was not there then is no change. */
export function tierChanges(
  enrolments: readonly Pick<Enrolment, "learnerId" | "tier">[],
  snapshots: readonly Pick<Snapshot, "dataPoint" | "takenOn" | "learnerId" | "tier">[],
): TierChange[] {
  const histories = learnerHistories(snapshots);
  const tiersNow = new Map<string, (Tier | undefined)[]>();
  for (const { learnerId, tier } of enrolments) tiersNow.set(learnerId, [...(tiersNow.get(learnerId) ?? []), tier]);
  return [...tiersNow].flatMap(([learnerId, tiers]) => {
    const now = worstTier(tiers);
    const last = histories.get(learnerId)?.slice(-1)[0];
    if (now === undefined || last === undefined || last.tier === now) return [];
    const { dataPoint, takenOn, tier: before } = last;
    return [{ learnerId, before, now, isWorse: isWorse(now, before), dataPoint, takenOn }];
  });
}
