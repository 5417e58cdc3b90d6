import type { Tier } from "../../risk/tiers";
import { worstTier } from "../../risk/worst-tier";
import type { Snapshot } from "../records";

/** A learner's tier when a data point was kept. */
export interface KeptTier {
  readonly dataPoint: string;
  /** 2025-12-12 */
  readonly takenOn: string;
  readonly tier: Tier;
  /** Over all courses; of a data point that was kept without it the tier is that of the worst course. */
  readonly isOverall: boolean;
}

type Kept = Pick<Snapshot, "dataPoint" | "takenOn" | "learnerId" | "tier" | "overall">;

/** For each learner ID the tiers that were kept, the earliest first. A data point of the same name is another one in another year. */
export function learnerHistories(snapshots: readonly Kept[]): Map<string, KeptTier[]> {
  const histories = new Map<string, Map<string, KeptTier>>();
  for (const { learnerId, dataPoint, takenOn, tier, overall } of snapshots) {
    if (tier === undefined) continue;
    const history = histories.get(learnerId) ?? new Map<string, KeptTier>();
    const key = `${takenOn}\n${dataPoint}`;
    const known = history.get(key);
    const isOverall = overall !== undefined || known?.isOverall === true;
    const own = known?.isOverall ? known.tier : overall;
    history.set(key, { dataPoint, takenOn, tier: own ?? worstTier([tier, known?.tier]) ?? tier, isOverall });
    histories.set(learnerId, history);
  }
  return new Map([...histories].map(([id, history]) => [id, [...history.values()].sort(byDay)]));
}

const byDay = (one: KeptTier, other: KeptTier) =>
  one.takenOn < other.takenOn ? -1 : one.takenOn > other.takenOn ? 1 : 0;
