import type { Department } from "../department/department";
import { type Characteristic, characteristics, notRecorded } from "../groups/characteristics";
import { fewestShown, mostWithheldByDfe } from "../groups/suppress";
import type { Tier } from "../risk/tiers";
import { isFlagged } from "../risk/worst-tier";
import { type BadOutcome, badOutcomes } from "./bad-outcomes";
import { type EvidenceCase, type EvidencePoint, evidencePoints } from "./evidence-cases";
import { flagLead } from "./flag-lead";
import type { RatedCase } from "./rate-flags";
import { hiddenFamily } from "./hidden-family";
import { countPeople, type GroupRating, type Hidden, rateGroups } from "./rate-groups";
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

export const everybody = "All learners";
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
  const hiddenOf = hiddenBy(withCases.filter(({ cases }) => peopleIn(cases) >= fewestShown));
  return [
    ...withCases.flatMap((one) => allRows(one)),
    ...withCases.flatMap((one) => known.flatMap((groups) => groupRows(one, groups, hiddenOf(one, groups)))),
  ];
}

/** Both flags and all outcomes of a data point are withheld together, as the figures of one can be taken from another. */
function hiddenBy(rated: readonly Rated[]) {
  const families = new Map<string, ReadonlyMap<EvidencePoint, Hidden>>();
  const familyOf = (dataPoint: string, of: Groups["of"]) => {
    const all = new Set(rated.map(({ point }) => point).filter((point) => point.dataPoint === dataPoint));
    const points = [...all].sort((one, other) => other.cases.length - one.cases.length);
    const hidden = hiddenFamily(
      points.map(({ cases }) => cases),
      ({ learnerId }) => of(learnerId),
    );
    return new Map(points.flatMap((point, place) => (hidden[place] ? [[point, hidden[place]] as const] : [])));
  };
  return ({ point }: Rated, { name, of }: Groups): Hidden | undefined => {
    const key = `${point.dataPoint}\n${name}`;
    const family = families.get(key) ?? familyOf(point.dataPoint, of);
    families.set(key, family);
    return family.get(point);
  };
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

/** No characteristic: nothing is told here that the trackers do not show. */
function allRows(rated: Rated): EvidenceRow[] {
  const { flag, point, before, cases } = rated;
  const last = before[before.length - 1];
  const isFew = peopleIn(cases) <= mostWithheldByDfe;
  const hidden = { groups: new Set(isFew ? [everybody] : []), details: new Set<string>() };
  return rateGroups(
    cases,
    () => everybody,
    ({ learnerId }) => learnerId,
    hidden,
  ).map((rating) => {
    const named = { ...nameOf(rated), by: everybody, ...rating };
    if (!rating.rating) return named;
    const flips = last && flipsBetween(tiersOf(last), tiersOf(point));
    return { ...named, unknown: point.unknown, leadDays: flagLead(flag.of, point, before), flips };
  });
}

function groupRows(rated: Rated, { name: by, of }: Groups, hidden: Hidden | undefined): EvidenceRow[] {
  const ratings = rateGroups(
    rated.cases,
    ({ learnerId }) => of(learnerId),
    ({ learnerId }) => learnerId,
    hidden,
  );
  // One group with everybody says what the first rows say.
  if (ratings.length < 2) return [];
  const named = { ...nameOf(rated), by };
  // The groups' names alone would tell that each has somebody.
  if (!hidden || ratings.every(({ rating }) => rating === undefined))
    return ratings.slice(0, 1).map((rating) => ({ ...named, ...rating, rating: undefined, group: everybody }));
  return ratings.map((rating) => ({ ...named, ...rating }));
}

const peopleIn = (cases: readonly EvidenceCase[]) => countPeople(cases, ({ learnerId }) => learnerId);

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
