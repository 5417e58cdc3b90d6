import { daysBetween } from "../calendar/days-between";
import type { Tier } from "../risk/tiers";
import type { EvidencePoint } from "./evidence-cases";
import { leadTime } from "./lead-time";
import { fewestToRate } from "./rate-groups";

/**
 * Median days from the first data point that flagged them to the end, of those flagged at `point` who had the outcome; undefined for fewer
 * than ten whose end has a day.
 */
export function flagLead(
  isFlagged: (tier: Tier) => boolean,
  point: EvidencePoint,
  before: readonly EvidencePoint[],
): number | undefined {
  const first = new Map<string, string>();
  for (const { cases } of [...before, point])
    for (const { key, tier, takenOn } of cases) if (isFlagged(tier) && !first.has(key)) first.set(key, takenOn);
  const leads = point.cases
    .filter(({ failed, tier, endedOn }) => failed && isFlagged(tier) && endedOn !== "")
    .map(({ key, endedOn }) => ({ flaggedOn: 0, endedOn: daysBetween(first.get(key) ?? "", endedOn) }));
  return leads.length < fewestToRate ? undefined : leadTime(leads);
}
