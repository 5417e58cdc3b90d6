import type { Department } from "../department/department";
import { type Characteristic, characteristics } from "../groups/characteristics";
import { type Grouping, groupingOf } from "../groups/grouping";
import { fewestShown, mostWithheldByDfe } from "../groups/suppress";
import type { Tier } from "../risk/tiers";
import { isFlagged } from "../risk/worst-tier";
import { type BadOutcome, badOutcomes } from "./bad-outcomes";
import { type EvidenceCase, type EvidencePoint, evidencePoints } from "./evidence-cases";
import { flagLead } from "./flag-lead";
import type { RatedCase } from "./rate-flags";
import { isFamilyWithheld } from "./hidden-family";
import { countPeople, type GroupRating, type Hidden, rateGroups } from "./rate-groups";
import { type Flips, toldFlips } from "./tier-flips";

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
  /** Since the data point before; undefined where fewer than eight are worse, better or as they were. */
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
  const familyOf = familiesIn(
    withCases.filter(({ cases }) => peopleIn(cases) >= fewestShown),
    department,
  );
  return [
    ...withCases.flatMap((one) => allRows(one)),
    ...withCases.flatMap((one) =>
      groups.flatMap((characteristic) => groupRows(one, characteristic, familyOf(one, characteristic))),
    ),
  ];
}

interface Family {
  readonly grouping: Grouping;
  readonly withheld: ReadonlySet<EvidencePoint>;
}

/** Both flags and all outcomes of a data point are withheld together, as the figures of one can be taken from another. */
function familiesIn(rated: readonly Rated[], { learners }: Department) {
  const families = new Map<string, Family | undefined>();
  const familyOf = (dataPoint: string, characteristic: Characteristic): Family | undefined => {
    const all = new Set(rated.map(({ point }) => point).filter((point) => point.dataPoint === dataPoint));
    const points = [...all].sort((one, other) => other.cases.length - one.cases.length);
    const people = new Set(points.flatMap(({ cases }) => cases.map(({ learnerId }) => learnerId)));
    const grouping = groupingOf(characteristic, learners, people);
    if (!grouping) return undefined;
    const isWithheld = isFamilyWithheld(
      points.map(({ cases }) => cases),
      grouping,
    );
    return { grouping, withheld: new Set(points.filter((_point, place) => isWithheld[place])) };
  };
  return ({ point }: Rated, characteristic: Characteristic): Family | undefined => {
    const key = `${point.dataPoint}\n${characteristic.name}`;
    if (!families.has(key)) families.set(key, familyOf(point.dataPoint, characteristic));
    return families.get(key);
  };
}

const nothingHidden: Hidden = { groups: new Set(), details: new Set() };

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

/**
 * All learners. Beside Amber or Red, how the Red fared tells how the few Amber did; and with a group in which nobody is Red, whose they are.
 */
function allRows(rated: Rated): EvidenceRow[] {
  const { flag, point, before, cases } = rated;
  const last = before[before.length - 1];
  const isFew = peopleIn(cases) <= mostWithheldByDfe;
  const amber = peopleIn(cases.filter(({ tier }) => tier === "Amber"));
  const tellsAmber = flag.name === "Red" && amber > 0 && amber < fewestShown;
  const hidden = { groups: new Set(isFew ? [everybody] : []), details: new Set(tellsAmber ? [everybody] : []) };
  return rateGroups(
    cases,
    () => everybody,
    ({ learnerId }) => learnerId,
    hidden,
  ).map((rating) => {
    const named = { ...nameOf(rated), by: everybody, ...rating };
    if (!rating.rating) return named;
    const learners = new Map(cases.map(({ key, learnerId }) => [key, learnerId]));
    const flips = last && toldFlips(tiersOf(last), tiersOf(point), (key) => learners.get(key) ?? key);
    return { ...named, unknown: point.unknown, leadDays: flagLead(flag.of, point, before), flips };
  });
}

function groupRows(rated: Rated, { name: by }: Characteristic, family: Family | undefined): EvidenceRow[] {
  if (!family) return [];
  const { grouping, withheld } = family;
  const named = { ...nameOf(rated), by };
  if (withheld.has(rated.point) || peopleIn(rated.cases) < fewestShown)
    return grouping.names.map((group) => ({ ...named, group, ...withheldRating }));
  const ratings = rateGroups(
    rated.cases,
    ({ learnerId }) => grouping.of(learnerId),
    ({ learnerId }) => learnerId,
    nothingHidden,
  );
  const inOrder = grouping.names.flatMap((name) => ratings.filter(({ group }) => group === name));
  return inOrder.map((rating) => ({ ...named, ...rating }));
}

const withheldRating = { rating: undefined, enoughFlagged: false, enoughFailed: false, isDetailWithheld: true };

const peopleIn = (cases: readonly EvidenceCase[]) => countPeople(cases, ({ learnerId }) => learnerId);

const tiersOf = ({ cases }: EvidencePoint) => new Map(cases.map(({ key, tier }) => [key, tier]));
