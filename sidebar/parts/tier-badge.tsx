import type { Tier } from "../../src/domain/risk/tiers";
import { learnerMessages } from "../../src/messages/learner-messages";
import { tierClass } from "./tier-class";

/** A shape each, so that a tier is told without its colour. */
const shapes: Record<Tier, preact.JSX.Element> = {
  Red: <path d="M5 0.5 9.7 9.2H0.3Z" />,
  Amber: <path d="M5 0 10 5 5 10 0 5Z" />,
  "On track": <path d="M0.8 5.4 3.8 8.4 9.3 1.9" fill="none" stroke="currentColor" stroke-width="2" />,
  "Not enough data": <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.6" />,
};

export function TierBadge({ tier }: { tier: Tier | null }) {
  if (!tier) return <span class={`badge ${tierClass(tier)}`}>{learnerMessages.noTier}</span>;
  return (
    <span class={`badge ${tierClass(tier)}`}>
      <svg viewBox="0 0 10 10" width="10" height="10" fill="currentColor" aria-hidden="true">
        {shapes[tier]}
      </svg>
      {tier}
    </span>
  );
}
