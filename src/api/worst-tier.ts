import { type Tier, tiers } from "../domain/risk/tiers";

/** The worst of a learner's tiers; null when there is none. */
export function worstTier(of: readonly (Tier | null)[]): Tier | null {
  return tiers.find((tier) => of.includes(tier)) ?? null;
}
