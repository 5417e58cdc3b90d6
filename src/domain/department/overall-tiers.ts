import type { Policy } from "../policy/settings";
import { type LearnerTier, learnerTier } from "../risk/learner-tier";
import type { Enrolment } from "./enrolment";
import { personKey, sharedIds } from "./ids-of-several";

/** Each learner's own tier, over all courses; of an ID that stands for several, each by name. */
export function overallTiers(
  enrolments: readonly Enrolment[],
  policy: Pick<Policy, "red.domains">,
): (enrolment: Enrolment) => LearnerTier {
  const shared = sharedIds(enrolments);
  const rows = new Map<string, Enrolment[]>();
  for (const enrolment of enrolments) {
    const key = personKey(enrolment, shared);
    const own = rows.get(key);
    if (own) own.push(enrolment);
    else rows.set(key, [enrolment]);
  }
  const tiers = new Map([...rows].map(([key, own]) => [key, learnerTier(own, policy)]));
  return (enrolment) => tiers.get(personKey(enrolment, shared)) ?? { tier: undefined, areas: [] };
}
