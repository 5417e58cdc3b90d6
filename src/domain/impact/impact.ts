import { daysBetween } from "../calendar/days-between";
import type { ActionRecord } from "../department/action-record";
import type { Department } from "../department/department";
import { placeOf } from "../department/department-at";
import { courseOf, type Enrolment } from "../department/enrolment";
import type { Snapshot } from "../department/snapshot";
import { groupBy } from "../numbers/group-by";
import { type Interval, meanInterval, sampleOf } from "../numbers/statistics";
import { type ImpactMeasure, impactMeasures } from "./impact-measures";

/** One kind of support by one measure. Changes are in percentage points since the snapshot before the support began. */
export interface ImpactRow {
  readonly category: string;
  readonly type: string;
  readonly measure: string;
  /** Enrolments that had it. */
  readonly had: number;
  /** Of these, those with a similar learner beside them. */
  readonly matched: number;
  /** Undefined when too few are matched to say. */
  readonly result:
    | { readonly had: number; readonly similar: number; readonly interval: Interval | undefined }
    | undefined;
}

/**
 * For each kind of support the change of those who had it, less that of learners on the same course who never had it and who at the same
 * snapshot had the same start and the same mark. Never before and after alone: weak marks rise by themselves. Each learner is compared
 * with the mean of all who match; the interval is that of these differences (Student's t), and takes the learners as independent, though
 * two of them may share a match.
 */
export function impact(department: Department, measures = impactMeasures): ImpactRow[] {
  const kinds = groupBy(department.actions, ({ category, type }) => placeOf(category, type));
  const context = contextOf(department);
  return [...kinds.values()].flatMap((actions) =>
    measures.map((measure) => rowOf(actions, measure, context, department)),
  );
}

interface Context {
  readonly enrolments: ReadonlyMap<string, Enrolment>;
  readonly byLearner: ReadonlyMap<string, readonly Enrolment[]>;
  readonly snapshots: ReadonlyMap<string, readonly Snapshot[]>;
  readonly byCoursePoint: ReadonlyMap<string, readonly Snapshot[]>;
}

function contextOf({ enrolments, snapshots }: Department): Context {
  return {
    enrolments: new Map(enrolments.map((enrolment) => [placeOf(enrolment.learnerId, courseOf(enrolment)), enrolment])),
    byLearner: groupBy(enrolments, ({ learnerId }) => learnerId),
    snapshots: groupBy(snapshots, ({ learnerId, course }) => placeOf(learnerId, course)),
    byCoursePoint: groupBy(snapshots, ({ course, dataPoint }) => placeOf(course, dataPoint)),
  };
}

function rowOf(
  actions: readonly ActionRecord[],
  measure: ImpactMeasure,
  context: Context,
  { policy, today }: Department,
): ImpactRow {
  const had = supported(actions, context);
  const learners = new Set(actions.map(({ learnerId }) => learnerId));
  const pairs = had.flatMap(({ enrolment, start }) => {
    if (!(daysBetween(start, today) >= policy["impact.days"])) return [];
    const before = lastBefore(context.snapshots.get(placeOf(enrolment.learnerId, courseOf(enrolment))), start, measure);
    const own = before && changeOf(enrolment, before, measure);
    if (!before || own === undefined) return [];
    const peers = (context.byCoursePoint.get(placeOf(before.course, before.dataPoint)) ?? []).flatMap((peer) => {
      const other = context.enrolments.get(placeOf(peer.learnerId, peer.course));
      if (!other || learners.has(peer.learnerId)) return [];
      if (!isNear(other.prior, enrolment.prior, policy["impact.start"])) return [];
      if (!isNear(measure.before(peer), measure.before(before), policy["impact.mark"])) return [];
      return changeOf(other, peer, measure) ?? [];
    });
    const similar = sampleOf(peers)?.mean;
    return similar === undefined ? [] : [{ own, similar }];
  });
  const [first] = actions;
  return {
    category: first?.category ?? "",
    type: first?.type ?? "",
    measure: measure.name,
    had: had.length,
    matched: pairs.length,
    result: pairs.length < policy["impact.minimum"] ? undefined : resultOf(pairs),
  };
}

/** The enrolments an action was for, each from the first such action: its course's, or all of the learner's where it names none. */
function supported(actions: readonly ActionRecord[], { enrolments, byLearner }: Context) {
  const first = new Map<Enrolment, string>();
  for (const { learnerId, course, start, loggedOn } of actions) {
    const named = enrolments.get(placeOf(learnerId, course));
    const day = start || loggedOn;
    for (const enrolment of named ? [named] : (byLearner.get(learnerId) ?? [])) {
      const known = first.get(enrolment);
      if (day !== "" && (known === undefined || day < known)) first.set(enrolment, day);
    }
  }
  return [...first].map(([enrolment, start]) => ({ enrolment, start }));
}

function lastBefore(
  snapshots: readonly Snapshot[] = [],
  day: string,
  { before: read }: ImpactMeasure,
): Snapshot | undefined {
  const kept = snapshots.filter((snapshot) => snapshot.takenOn <= day && read(snapshot) !== undefined);
  return kept.reduce<Snapshot | undefined>(
    (last, one) => (last && last.takenOn >= one.takenOn ? last : one),
    undefined,
  );
}

function changeOf(enrolment: Enrolment, before: Snapshot, { now, before: atThen }: ImpactMeasure): number | undefined {
  const [after, earlier] = [now(enrolment), atThen(before)];
  return after === undefined || earlier === undefined ? undefined : after - earlier;
}

function isNear(one: number | undefined, other: number | undefined, reach: number): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) <= reach + 1e-9;
}

function resultOf(pairs: readonly { own: number; similar: number }[]): ImpactRow["result"] {
  const differences = sampleOf(pairs.map(({ own, similar }) => own - similar));
  return {
    had: sampleOf(pairs.map(({ own }) => own))?.mean ?? 0,
    similar: sampleOf(pairs.map(({ similar }) => similar))?.mean ?? 0,
    interval: differences && meanInterval(differences),
  };
}
