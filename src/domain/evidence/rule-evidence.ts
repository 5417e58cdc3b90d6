import type { Department } from "../department/department";
import { type Characteristic, characteristics, notRecorded } from "../groups/characteristics";
import type { Tier } from "../risk/tiers";
import { isFlagged } from "../risk/worst-tier";
import { type BadOutcome, badOutcomes } from "./bad-outcomes";
import { type EvidenceCase, type EvidencePoint, evidencePoints } from "./evidence-cases";
import { flagLead } from "./flag-lead";
import type { RatedCase } from "./rate-flags";
import { type GroupRating, rateGroups } from "./rate-groups";
import { type Flips, flipsBetween } from "./tier-flips";

/** One group of learners at one data point, by one outcome and one flag. */
export interface EvidenceRow extends GroupRating {
  readonly dataPoint: string;
  readonly takenOn: string;
  readonly outcome: string;
  readonly flag: string;
  readonly by: string;
  /** The three below are of all learners only. */
  readonly unknown?: number;
  /** Median days from the first flag to the end; undefined for fewer than ten. */
  readonly leadDays?: number | undefined;
  /** Since the data point before. */
  readonly flips?: Flips | undefined;
}

const everybody = "All learners";
const flags: readonly { name: string; of: (tier: Tier) => boolean }[] = [
  { name: "Red", of: (tier) => tier === "Red" },
  { name: "Amber or Red", of: isFlagged },
];

/**
 * How well each data point's tiers foretold how courses ended: first for all learners, then by group. A learner on two courses counts
 * twice, but is one person where groups are withheld. An outcome of which nothing is known is absent.
 */
export function ruleEvidence(
  department: Department,
  outcomes: readonly BadOutcome[] = badOutcomes,
  groups = characteristics,
): EvidenceRow[] {
  const pointsBy = evidencePoints(department);
  const known = groups.flatMap((characteristic) => groupsOf(characteristic, department) ?? []);
  const rated = outcomes.flatMap((outcome) => {
    const points = pointsBy(outcome);
    return points.flatMap((point, index) =>
      flags.map((flag) => {
        const cases = point.cases.map((one) => ({ ...one, flagged: flag.of(one.tier) }));
        return { outcome, flag, point, cases, before: points.slice(0, index) };
      }),
    );
  });
  const withCases = rated.filter(({ point }) => point.cases.length > 0);
  return [
    ...withCases.flatMap((one) => allRows(one)),
    ...withCases.flatMap((one) => known.flatMap((characteristic) => groupRows(one, characteristic))),
  ];
}

interface Rated {
  readonly outcome: BadOutcome;
  readonly flag: (typeof flags)[number];
  readonly point: EvidencePoint;
  readonly cases: readonly (EvidenceCase & RatedCase)[];
  readonly before: readonly EvidencePoint[];
}

const nameOf = ({ outcome, flag, point: { dataPoint, takenOn } }: Rated) => ({
  dataPoint,
  takenOn,
  outcome: outcome.name,
  flag: flag.name,
});

function allRows(rated: Rated): EvidenceRow[] {
  const { flag, point, before } = rated;
  const last = before[before.length - 1];
  return rateGroups(
    rated.cases,
    () => everybody,
    ({ learnerId }) => learnerId,
  ).map((rating) => {
    // No characteristic: nothing is told here that the trackers do not show.
    const named = { ...nameOf(rated), by: everybody, ...rating, isDetailWithheld: false };
    if (!rating.rating) return named;
    const flips = last && flipsBetween(tiersOf(last), tiersOf(point));
    return { ...named, unknown: point.unknown, leadDays: flagLead(flag.of, point, before), flips };
  });
}

function groupRows(rated: Rated, { name: by, of }: Groups): EvidenceRow[] {
  const ratings = rateGroups(
    rated.cases,
    ({ learnerId }) => of(learnerId),
    ({ learnerId }) => learnerId,
  );
  // One group with everybody says what the first rows say.
  if (ratings.length < 2) return [];
  const named = { ...nameOf(rated), by };
  // The groups' names alone would tell that each has somebody.
  if (ratings.every(({ rating }) => rating === undefined))
    return ratings.slice(0, 1).map((rating) => ({ ...named, ...rating, group: everybody }));
  return ratings.map((rating) => ({ ...named, ...rating }));
}

interface Groups {
  readonly name: string;
  readonly of: (learnerId: string) => string;
}

/** Undefined where it is recorded of nobody. */
function groupsOf({ name, of }: Characteristic, { learners }: Department): Groups | undefined {
  const own = new Map(learners.map((learner) => [learner.learnerId, of(learner)]));
  if ([...own.values()].every((group) => group === "")) return undefined;
  return { name, of: (learnerId) => own.get(learnerId) || notRecorded };
}

const tiersOf = ({ cases }: EvidencePoint) => new Map(cases.map(({ key, tier }) => [key, tier]));
