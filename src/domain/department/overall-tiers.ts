import type { Policy } from "../policy/settings";
import { type LearnerTier, learnerTier } from "../risk/learner-tier";
import type { Enrolment } from "./enrolment";
import { byPerson, personKey, sharedIds } from "./ids-of-several";

/** Each learner's own tier, over all courses; of an ID that stands for several, each by name. */
export function overallTiers(
  enrolments: readonly Enrolment[],
  policy: Pick<Policy, "red.domains">,
): (enrolment: Enrolment) => LearnerTier {
  const shared = sharedIds(enrolments);
  const tiers = new Map([...byPerson(enrolments, shared)].map(([key, own]) => [key, learnerTier(own, policy)]));
  return (enrolment) => tiers.get(personKey(enrolment, shared)) ?? { tier: undefined, areas: [] };
}
