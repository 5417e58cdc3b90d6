import { groupBy } from "../numbers/group-by";
import type { Department } from "../department/department";
import { shareDifferenceInterval } from "../numbers/share-interval";
import { differenceInterval, type Interval, type Sample, sampleOf } from "../numbers/statistics";
import { type Characteristic, characteristics } from "./characteristics";
import { type GroupMeasure, groupMeasures } from "./group-measures";
import { type Grouping, groupingOf } from "./grouping";
import { isAnyFew, mostWithheldByDfe } from "./suppress";

/** One group by one measure, as it may be shown. */
export type GroupRow = {
  readonly characteristic: string;
  readonly group: string;
  readonly measure: GroupMeasure;
} &
  /** One of the two sides is small. */
  (
    | { readonly kind: "withheld" }
    /** The characteristic is recorded of too few. */
    | { readonly kind: "unrecorded" }
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
 * Every group by every measure, beside all others and all learners. What is withheld is decided for each measure by its own numbers of
 * learners, since a group of twenty may have a grade for three. `previous` is the department at the data point before.
 */
export function compareGroups(
  department: Department,
  previous: Department | undefined,
  listed = characteristics,
  measures = groupMeasures,
): GroupRow[] {
  const enrolled = new Set(department.enrolments.map(({ learnerId }) => learnerId));
  const now = valuesIn(department, measures);
  // Someone who has left, and of whom the Learners tab knows nothing any more, is on neither side.
  const known = new Set([...enrolled, ...department.learners.map(({ learnerId }) => learnerId)]);
  const then = previous && valuesIn(previous, measures, known);
  return [
    ...allRows(now, measures),
    ...listed.flatMap((characteristic) => {
      const groups = groupingOf(characteristic, department.learners, enrolled);
      if (!groups) return [];
      return measures.flatMap((measure) =>
        rowsOf(characteristic, groups, measure, now.get(measure), then?.get(measure)),
      );
    }),
  ];
}

/** Each learner's number by measure, then by learner. */
type Values = ReadonlyMap<GroupMeasure, ReadonlyMap<string, number>>;

function valuesIn(
  { enrolments, policy }: Department,
  measures: readonly GroupMeasure[],
  known?: ReadonlySet<string>,
): Values {
  const byLearner = groupBy(
    enrolments.filter(({ learnerId }) => known?.has(learnerId) !== false),
    ({ learnerId }) => learnerId,
  );
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

function rowsOf(
  { name: characteristic }: Characteristic,
  groups: Grouping,
  measure: GroupMeasure,
  now: ReadonlyMap<string, number> | undefined,
  then: ReadonlyMap<string, number> | undefined,
): GroupRow[] {
  const shared = shareOut(groups, now);
  const before = shareOut(groups, then);
  const hidden = groups.isUnrecorded ? "unrecorded" : isAnyFew(countsOf(shared)) ? "withheld" : undefined;
  return groups.names.map((group, place): GroupRow => {
    const row = { characteristic, group, measure };
    const sample = sampleOf(shared[place] ?? []);
    if (hidden || !sample) return { ...row, kind: hidden ?? "withheld" };
    const { count: learners, mean } = sample;
    const previous = isAnyFew(countsOf(before)) ? undefined : compared(before, place, measure);
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
}

const countsOf = (shared: readonly (readonly number[])[]) => shared.map(({ length }) => length);

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
