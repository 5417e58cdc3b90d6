import type { Department } from "../department/department";
import type { Enrolment } from "../department/enrolment";
import { shareDifferenceInterval } from "../numbers/share-interval";
import { differenceInterval, type Interval, type Sample, sampleOf } from "../numbers/statistics";
import { type Characteristic, characteristics, notRecorded } from "./characteristics";
import { type GroupMeasure, groupMeasures } from "./group-measures";
import { type Grouping, groupingOf } from "./grouping";
import { areRatesWithheld, mostWithheldByDfe, withheld } from "./suppress";

/** One group by one measure, as it may be shown. */
export type GroupRow = {
  readonly characteristic: string;
  readonly group: string;
  readonly measure: GroupMeasure;
} & (
  | { readonly kind: "withheld" }
  | { readonly kind: "nobody" }
  | {
      readonly kind: "shown";
      readonly learners: number;
      readonly mean: number;
      /** This group less all the others. */
      readonly difference: number | undefined;
      readonly interval: Interval | undefined;
      /** The difference at the previous data point. */
      readonly previous: { readonly difference: number; readonly interval: Interval | undefined } | undefined;
    }
);

const everybody = "All learners";

/**
 * Every group by every measure, beside all learners. What is withheld is decided for each measure by its own numbers of learners, since
 * a group of twenty may have a grade for three. `previous` is the department at the data point before.
 */
export function compareGroups(
  department: Department,
  previous: Department | undefined,
  listed = characteristics,
  measures = groupMeasures,
): GroupRow[] {
  const enrolled = new Set(department.enrolments.map(({ learnerId }) => learnerId));
  const now = valuesIn(department, measures);
  const then = previous && valuesIn(previous, measures);
  return [
    ...allRows(now, measures),
    ...listed.flatMap((characteristic) => {
      const groups = groupingOf(characteristic, department.learners, enrolled);
      if (!groups) return [];
      const hidden = hiddenIn(groups, now, measures);
      const hiddenThen = then && hiddenIn(groups, then, measures);
      return measures.flatMap((measure) =>
        rowsOf(characteristic, groups, measure, { values: now, hidden }, then && { values: then, hidden: hiddenThen }),
      );
    }),
  ];
}

/** Each learner's number by measure, then by learner. */
type Values = ReadonlyMap<GroupMeasure, ReadonlyMap<string, number>>;

function valuesIn({ enrolments, policy }: Department, measures: readonly GroupMeasure[]): Values {
  const byLearner = new Map<string, Enrolment[]>();
  for (const enrolment of enrolments) {
    const key = enrolment.learnerId;
    const own = byLearner.get(key);
    if (own) own.push(enrolment);
    else byLearner.set(key, [enrolment]);
  }
  return new Map(
    measures.map((measure) => {
      const known = [...byLearner].flatMap(([key, own]): [string, number][] => {
        const value = measure.of(own, policy);
        return value === undefined ? [] : [[key, value]];
      });
      return [measure, new Map(known)];
    }),
  );
}

function allRows(now: Values, measures: readonly GroupMeasure[]): GroupRow[] {
  return measures.map((measure) => {
    const sample = sampleOf([...(now.get(measure)?.values() ?? [])]);
    const row = { characteristic: everybody, group: everybody, measure };
    if (!sample) return { ...row, kind: "nobody" };
    if (sample.count <= mostWithheldByDfe) return { ...row, kind: "withheld" };
    const { count: learners, mean } = sample;
    return { ...row, kind: "shown", learners, mean, difference: undefined, interval: undefined, previous: undefined };
  });
}

/** Which of the groups to withhold, in their order, for each measure. */
type Hidden = ReadonlyMap<GroupMeasure, readonly boolean[]>;

/** Each measure is a table of its own, by its own numbers of learners. */
function hiddenIn(groups: Grouping, values: Values, measures: readonly GroupMeasure[]): Hidden {
  return new Map(
    measures.map((measure) => {
      const counts = shareOut(groups, values.get(measure)).map((own) => own.length);
      const table = { counts, listed: groups.listed };
      return [measure, measure.isRate ? counts.map(() => areRatesWithheld([table])) : withheld(table)];
    }),
  );
}

interface At {
  readonly values: Values;
  readonly hidden: Hidden | undefined;
}

function rowsOf(
  { name: characteristic }: Characteristic,
  groups: Grouping,
  measure: GroupMeasure,
  now: At,
  then: At | undefined,
): GroupRow[] {
  const shared = shareOut(groups, now.values.get(measure));
  const before = shareOut(groups, then?.values.get(measure));
  const counts = shared.map((values) => values.length);
  // The names alone would tell that each has somebody, so with so few learners not even they are given.
  if (counts.reduce((sum, count) => sum + count, 0) <= mostWithheldByDfe)
    return [{ characteristic, group: everybody, measure, kind: "withheld" }];
  const [hidden, hiddenBefore] = [now.hidden?.get(measure) ?? [], then?.hidden?.get(measure) ?? []];
  const rows = groups.names.map((group, place): GroupRow => {
    const row = { characteristic, group, measure };
    if (hidden[place]) return { ...row, kind: "withheld" };
    const sample = sampleOf(shared[place] ?? []);
    if (!sample) return { ...row, kind: "nobody" };
    const { count: learners, mean } = sample;
    const previous = hiddenBefore[place] ? undefined : compared(before, place, measure);
    return {
      ...row,
      kind: "shown",
      learners,
      mean,
      difference: undefined,
      interval: undefined,
      ...compared(shared, place, measure),
      previous,
    };
  });
  return rows.filter(({ group, kind }) => group !== notRecorded || kind !== "nobody");
}

function shareOut({ names, of }: Grouping, values: ReadonlyMap<string, number> | undefined): number[][] {
  const shares = new Map(names.map((name): [string, number[]] => [name, []]));
  for (const [learner, value] of values ?? []) shares.get(of(learner))?.push(value);
  return [...shares.values()];
}

/** A group against all the others together; nothing while either side has nobody. */
function compared(shares: readonly number[][], place: number, { isRate }: GroupMeasure) {
  const own = sampleOf(shares[place] ?? []);
  const others = sampleOf(shares.filter((_values, index) => index !== place).flat());
  if (!own || !others) return undefined;
  const interval = isRate ? rateInterval(own, others) : differenceInterval(own, others);
  return { difference: own.mean - others.mean, interval };
}

/** In percentage points. */
function rateInterval(own: Sample, others: Sample): Interval {
  const shareOf = ({ count, mean }: Sample) => ({ yes: (mean / 100) * count, count });
  const { from, to } = shareDifferenceInterval(shareOf(own), shareOf(others));
  return { from: from * 100, to: to * 100 };
}
