import type { Tier } from "../../src/domain/risk/tiers";

const classes: Record<Tier, string> = {
  Red: "red",
  Amber: "amber",
  "On track": "on-track",
  "Not enough data": "unknown",
};

/** The style of a tier; one that the tracker does not have looks unknown. */
export const tierClass = (tier: Tier | null) => (tier ? classes[tier] : "unknown");
