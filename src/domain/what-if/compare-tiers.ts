import type { Policy } from "../policy/settings";
import { type Assessment, assessRisk } from "../risk/assess-risk";
import type { Recorded } from "../risk/rule";
import { type Tier, tiers } from "../risk/tiers";

/** A learner as the risk rule sees them: what is recorded on each of their courses. */
export interface RatedLearner {
  readonly learnerId: string;
  readonly name: string;
  readonly tutor: string;
  readonly courses: readonly (Recorded & { readonly course: string })[];
}

interface TierCount {
  readonly tier: Tier;
  readonly before: number;
  readonly after: number;
}

/** A learner whose tier, which is the worst of their courses, would be another one. */
export interface TierMove {
  readonly learnerId: string;
  readonly name: string;
  readonly tutor: string;
  readonly from: Tier;
  readonly to: Tier;
  /** What would count from now on, or what would count no longer: "Physics: Attendance 86% (below 90%)". */
  readonly reasons: readonly string[];
}

interface TutorCount {
  readonly tutor: string;
  /** Learners in Amber or Red. */
  readonly before: number;
  readonly after: number;
}

export interface TierComparison {
  readonly counts: readonly TierCount[];
  /** Into Amber or Red, or from Amber to Red. */
  readonly worse: readonly TierMove[];
  /** Out of Amber or Red, or from Red to Amber. */
  readonly better: readonly TierMove[];
  /** Tutors with a move, the largest change first. */
  readonly tutors: readonly TutorCount[];
}

/** Who would be added to and dropped from Amber and Red if the policy had other thresholds: the risk rule itself, asked twice. */
export function compareTiers(learners: readonly RatedLearner[], before: Policy, after: Policy): TierComparison {
  const rated = learners.map((learner) => ({ learner, was: rate(learner, before), is: rate(learner, after) }));
  const moves = rated.flatMap(({ learner, was, is }): TierMove[] => {
    if (was.tier === is.tier) return [];
    const { learnerId, name, tutor } = learner;
    const reasons = onlyIn(rankOf(is.tier) < rankOf(was.tier) ? [is, was] : [was, is]);
    return [{ learnerId, name, tutor, from: was.tier, to: is.tier, reasons }];
  });
  const isRisk = (tier: Tier) => tier === "Red" || tier === "Amber";
  const isWorse = ({ from, to }: TierMove) => isRisk(to) && rankOf(to) < rankOf(from);
  const isBetter = ({ from, to }: TierMove) => isRisk(from) && rankOf(to) > rankOf(from);
  const count = (tier: Tier, at: "was" | "is") => rated.filter((one) => one[at].tier === tier).length;
  const counted = new Map<string, { before: number; after: number }>();
  for (const { learner, was, is } of rated) {
    const tutor = counted.get(learner.tutor) ?? { before: 0, after: 0 };
    tutor.before += Number(isRisk(was.tier));
    tutor.after += Number(isRisk(is.tier));
    counted.set(learner.tutor, tutor);
  }
  return {
    counts: tiers.map((tier) => ({ tier, before: count(tier, "was"), after: count(tier, "is") })),
    worse: moves.filter(isWorse).sort(worstFirst),
    better: moves.filter(isBetter).sort(worstFirst),
    tutors: [...counted]
      .map(([tutor, sums]) => ({ tutor, ...sums }))
      .filter((one) => one.before !== one.after)
      .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before)),
  };
}

interface Rating {
  readonly tier: Tier;
  readonly reasons: readonly string[];
}

const rankOf = (tier: Tier) => tiers.indexOf(tier);

function rate({ courses }: RatedLearner, policy: Policy): Rating {
  const assessed = courses.map((one) => ({ course: one.course, ...assessRisk(one, policy) }));
  const tier = tiers.find((one) => assessed.some((assessment) => assessment.tier === one)) ?? "Not enough data";
  return { tier, reasons: assessed.flatMap((one) => reasonsOf(one)) };
}

const reasonsOf = ({ course, triggers }: Assessment & { readonly course: string }) =>
  triggers.map(({ reason }) => `${course}: ${reason()}`);

/** The reasons of the first that the second does not have; all of the first where only their weight differs. */
function onlyIn([one, other]: readonly [Rating, Rating]): readonly string[] {
  const more = one.reasons.filter((reason) => !other.reasons.includes(reason));
  return more.length > 0 ? more : one.reasons;
}

const worstFirst = (one: TierMove, other: TierMove) =>
  Math.min(rankOf(one.to), rankOf(one.from)) - Math.min(rankOf(other.to), rankOf(other.from)) ||
  one.name.localeCompare(other.name);
