import { type Tier, tiers } from "./contract";

/** The worst of a learner's tiers; null when there is none. */
export function worstTier(of: readonly (Tier | null)[]): Tier | null {
  return tiers.find((tier) => of.includes(tier)) ?? null;
}
