import { groupBy } from "../numbers/group-by";
import { daysBetween } from "../calendar/days-between";
import type { Department } from "../department/department";
import { nameOf } from "../department/enrolment";
import type { Policy } from "../policy/settings";
import { type DestinationKind, destinationKind } from "./destination-kinds";
import { neetSigns } from "./neet-signs";

/** Done this year, due, or due again because the last talk is long ago for a learner at risk of NEET. */
export type Guidance = "Done" | "Due" | "Due again";

/**
 * College policy 13.3 asks for careers guidance at key decision points. Ours: once in each academic year for everybody, and again after
 * guidance.weeks for a learner at risk of NEET.
 *
 * @param last 2025-11-20, or "" where there was none
 * @param today 2026-03-31
 */
export function guidanceState(last: string, isAtRisk: boolean, policy: Policy, today: string): Guidance {
  if (last < policy["year.start"]) return "Due";
  const again = daysBetween(last, today) >= policy["guidance.weeks"] * 7;
  return isAtRisk && again ? "Due again" : "Done";
}

type NeetRisk = "Yes" | "No" | "NEET";

/** A learner's next step, as far as it is known. A day is 2025-09-01; "" where nothing is recorded. */
export interface Destination {
  readonly tutorGroup: string;
  readonly tutor: string;
  readonly learnerId: string;
  readonly learner: string;
  readonly intended: string;
  readonly intendedKind: DestinationKind;
  readonly actual: string;
  readonly actualKind: DestinationKind;
  /** "NEET" is one who is; otherwise whether there are enough signs. */
  readonly neetRisk: NeetRisk;
  readonly signs: readonly string[];
  readonly guidanceOn: string;
  readonly guidance: Guidance;
}

/** Every learner of the Learners tab who stands in a tracker, by tutor group; within it those at risk of NEET come first. */
export function listDestinations({ learners, enrolments, policy, today }: Department): Destination[] {
  const byLearner = groupBy(enrolments, ({ learnerId }) => learnerId);
  const list = learners.flatMap((learner): Destination[] => {
    const own = byLearner.get(learner.learnerId);
    if (!own) return [];
    const signs = neetSigns(learner, own, policy);
    const actualKind = destinationKind(learner.actualDestination);
    const neetRisk = riskOf(actualKind, signs.length >= policy["neet.signs"]);
    return [
      {
        tutorGroup: learner.tutorGroup,
        tutor: learner.tutor,
        learnerId: learner.learnerId,
        learner: nameOf(learner, ...own),
        intended: learner.intendedDestination,
        intendedKind: destinationKind(learner.intendedDestination),
        actual: learner.actualDestination,
        actualKind,
        neetRisk,
        signs: neetRisk === "Yes" ? signs : [],
        guidanceOn: learner.careersGuidanceOn,
        guidance: guidanceState(learner.careersGuidanceOn, neetRisk !== "No", policy, today),
      },
    ];
  });
  const rank = ({ neetRisk }: Destination) => (neetRisk === "No" ? 1 : 0);
  return list.sort(
    (one, other) =>
      one.tutorGroup.localeCompare(other.tutorGroup) ||
      rank(one) - rank(other) ||
      one.learner.localeCompare(other.learner),
  );
}

/** Who has arrived somewhere is no longer at risk, whatever the signs were. */
function riskOf(actual: DestinationKind, hasSigns: boolean): NeetRisk {
  if (actual === "Not in education, employment or training") return "NEET";
  return actual === "Not known" && hasSigns ? "Yes" : "No";
}
