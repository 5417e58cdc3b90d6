import type { Policy } from "../policy/settings";
import { judge, type MeasureColumns } from "../risk/judge";
import { learnerTier } from "../risk/learner-tier";
import { type MeasureId, measures, type MeasureValues } from "../risk/measures";
import { passedAt } from "../risk/reasons";
import { tierAt } from "../risk/tier-of";
import { type Tier, tiers } from "../risk/tiers";
import { numbersOf } from "../work-out/columns";

/** One course as the risk rule sees it: what is known, and the headings in which something is recorded that cannot be read. */
interface RatedCourse {
  readonly course: string;
  readonly values: MeasureValues;
  readonly unread: readonly string[];
}

/** A learner as the risk rule sees them: what is recorded on each of their courses. */
export interface RatedLearner {
  readonly learnerId: string;
  readonly name: string;
  readonly tutor: string;
  readonly courses: readonly RatedCourse[];
}

interface TierCount {
  readonly tier: Tier;
  readonly before: number;
  readonly after: number;
}

/** A learner whose tier over all courses would be another one. */
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
  const columns = columnsOf(learners.flatMap(({ courses }) => courses));
  const [first, second] = [rate(learners, columns, before), rate(learners, columns, after)];
  const rated = learners.map((learner, place) => ({
    learner,
    was: first[place] ?? nothing,
    is: second[place] ?? nothing,
  }));
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

const nothing: Rating = { tier: "Not enough data", reasons: [] };

/** Each learner's tier over all courses, with the reasons of every course. */
function rate(learners: readonly RatedLearner[], columns: MeasureColumns, policy: Policy): Rating[] {
  const verdicts = judge(
    learners.reduce((sum, { courses }) => sum + courses.length, 0),
    columns,
    policy,
  );
  let row = 0;
  return learners.map(({ courses }) => {
    const rows = courses.map(({ course }) => ({ course, row: row++ }));
    const rated = rows.map((one) => ({
      course: one.course,
      tier: tierAt(verdicts, one.row, policy),
      reasons: passedAt(verdicts, one.row).map(({ says }) => says),
    }));
    const reasons = rated.flatMap((one) => one.reasons.map((says) => `${one.course}: ${says}`));
    return { tier: learnerTier(rated, policy).tier ?? nothing.tier, reasons };
  });
}

/** Every course of every learner is a row. */
function columnsOf(courses: readonly RatedCourse[]): MeasureColumns {
  const column = (id: MeasureId, heading: string) => ({
    ...numbersOf(courses.map(({ values }) => values[id])),
    problems: new Map(courses.flatMap(({ unread }, row) => (unread.includes(heading) ? [[row, ""] as const] : []))),
  });
  const latestMark = numbersOf(courses.map(({ values }) => values.latestMark));
  return { ...Object.fromEntries(measures.map(({ id, heading }) => [id, column(id, heading)])), latestMark };
}

/** The reasons of the first that the second does not have; all of the first where only their weight differs. */
function onlyIn([one, other]: readonly [Rating, Rating]): readonly string[] {
  const more = one.reasons.filter((reason) => !other.reasons.includes(reason));
  return more.length > 0 ? more : one.reasons;
}

const worstFirst = (one: TierMove, other: TierMove) =>
  Math.min(rankOf(one.to), rankOf(one.from)) - Math.min(rankOf(other.to), rankOf(other.from)) ||
  one.name.localeCompare(other.name);
