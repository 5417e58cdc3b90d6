import type { Tier } from "../../risk/tiers";
import { worstTier } from "../../risk/worst-tier";
import type { Snapshot } from "../records";

/** A learner's worst tier over all courses when a data point was kept. */
export interface KeptTier {
  readonly dataPoint: string;
  /** 2025-12-12 */
  readonly takenOn: string;
  readonly tier: Tier;
}

type Kept = Pick<Snapshot, "dataPoint" | "takenOn" | "learnerId" | "tier">;

/** For each learner ID the tiers that were kept, the earliest first. A data point of the same name is another one in another year. */
export function learnerHistories(snapshots: readonly Kept[]): Map<string, KeptTier[]> {
  const histories = new Map<string, Map<string, KeptTier>>();
  for (const { learnerId, dataPoint, takenOn, tier } of snapshots) {
    if (tier === undefined) continue;
    const history = histories.get(learnerId) ?? new Map<string, KeptTier>();
    const key = `${takenOn}\n${dataPoint}`;
    history.set(key, { dataPoint, takenOn, tier: worstTier([tier, history.get(key)?.tier]) ?? tier });
    histories.set(learnerId, history);
  }
  return new Map([...histories].map(([id, history]) => [id, [...history.values()].sort(byDay)]));
}

const byDay = (one: KeptTier, other: KeptTier) =>
  one.takenOn < other.takenOn ? -1 : one.takenOn > other.takenOn ? 1 : 0;
