import { type Tier, tiers } from "./tiers";

/** undefined when none is known. */
export const worstTier = (of: readonly (Tier | undefined)[]): Tier | undefined =>
  tiers.find((tier) => of.includes(tier));

/** Red and Amber: at risk by college policy 10.1.1. */
export const isFlagged = (tier: Tier | undefined) => tier === "Red" || tier === "Amber";

/** Whether the first tier is worse than the second. */
export const isWorse = (tier: Tier, than: Tier) => tiers.indexOf(tier) < tiers.indexOf(than);
