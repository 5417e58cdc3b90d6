import { daysBetween } from "../calendar/days-between";
import type { Tier } from "../risk/tiers";
import type { EvidencePoint } from "./evidence-cases";
import { fewestToRate } from "./rate-groups";

export interface Lead {
  /** Days, counted from any one start: when the learner was first flagged, and when they left, or the course ended. */
  readonly flaggedOn: number;
  readonly endedOn: number;
}

/** Median days between the first flag and the end, over those who were flagged and failed; undefined for nobody. */
export function leadTime(leads: readonly Lead[]): number | undefined {
  const days = leads.map(({ flaggedOn, endedOn }) => endedOn - flaggedOn).sort((one, other) => one - other);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

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
