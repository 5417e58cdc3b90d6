import type { Tier } from "./tiers";

export interface TierOnCourse {
  readonly learnerId: string;
  readonly course: string;
  readonly tier: Tier | null;
}

export interface KeptTier extends TierOnCourse {
  /** 2025-09-01 */
  readonly takenOn: string;
}

export interface ChangedTiers {
  /** The day of the snapshot that was compared with; "" when there is none. */
  readonly since: string;
  readonly changes: readonly {
    readonly learnerId: string;
    readonly course: string;
    readonly was: Tier;
    readonly now: Tier;
  }[];
}

/** Whose tier is another one than in the latest snapshot. A learner or a tier that one of the two does not know has not changed. */
export function changedTiers(now: readonly TierOnCourse[], kept: readonly KeptTier[]): ChangedTiers {
  const since = kept.reduce((last, { takenOn }) => (takenOn > last ? takenOn : last), "");
  const keyOf = ({ learnerId, course }: TierOnCourse) => JSON.stringify([learnerId, course]);
  const before = new Map(kept.filter(({ takenOn }) => takenOn === since).map((one) => [keyOf(one), one.tier]));
  const changes = now.flatMap((one) => {
    const was = before.get(keyOf(one));
    return was && one.tier && was !== one.tier
      ? [{ learnerId: one.learnerId, course: one.course, was, now: one.tier }]
      : [];
  });
  return { since, changes };
}
