import { daysBetween } from "../calendar/days-between";
import type { ActionRecord, Snapshot } from "../department/records";
import { beganOn } from "../department/status";
import type { Department } from "../department/department";
import { placeOf } from "../department/department-at";
import { courseOf, type Enrolment } from "../department/enrolment";
import { fewestShown } from "../groups/suppress";
import { groupBy } from "../numbers/group-by";
import { type Interval, meanInterval, sampleOf } from "../numbers/statistics";
import type { Policy } from "../policy/settings";
import { type ImpactMeasure, impactMeasures } from "./impact-measures";

/** One kind of support by one measure. Changes are in percentage points since the snapshot before the support began. */
export interface ImpactRow {
  readonly category: string;
  readonly type: string;
  readonly measure: string;
  /** Enrolments that had it. */
  readonly had: number;
  /** Of these, those with a similar learner beside them; undefined where it is not told, being of few learners. */
  readonly matched: number | undefined;
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
  return measured(department, measures).map(({ row }) => row);
}

/**
 * What may be told of it: no kind of support that fewer than eight learners had, nor the change of fewer. To name a kind from two on would
 * tell, when a second learner has it, that one had it before.
 */
export function publishedImpact(department: Department, measures = impactMeasures): ImpactRow[] {
  return measured(department, measures).flatMap(({ row, learners, matchedLearners }) => {
    if (learners < fewestShown) return [];
    return [matchedLearners < fewestShown ? { ...row, matched: undefined, result: undefined } : row];
  });
}

interface Measured {
  readonly row: ImpactRow;
  readonly learners: number;
  readonly matchedLearners: number;
}

function measured(department: Department, measures: readonly ImpactMeasure[]): Measured[] {
  const kinds = groupBy(department.actions, ({ category, type }) => placeOf(category, type));
  const context = contextOf(department);
  return [...kinds.values()].flatMap((actions) =>
    measures.map((measure) => rowOf(actions, measure, context, department)),
  );
}

interface Kept {
  readonly snapshot: Snapshot;
  readonly enrolment: Enrolment;
}

interface Context {
  readonly enrolments: ReadonlyMap<string, Enrolment>;
  readonly byLearner: ReadonlyMap<string, readonly Enrolment[]>;
  readonly snapshots: ReadonlyMap<string, readonly Snapshot[]>;
  /** The snapshots of each course and data point, each beside the enrolment as it is now. */
  readonly byCoursePoint: ReadonlyMap<string, readonly Kept[]>;
}

function contextOf({ enrolments, snapshots }: Department): Context {
  const places = new Map(enrolments.map((enrolment) => [placeOf(enrolment.learnerId, courseOf(enrolment)), enrolment]));
  const kept = snapshots.flatMap((snapshot) => {
    const enrolment = places.get(placeOf(snapshot.learnerId, snapshot.course));
    return enrolment ? [{ snapshot, enrolment }] : [];
  });
  return {
    enrolments: places,
    byLearner: groupBy(enrolments, ({ learnerId }) => learnerId),
    snapshots: groupBy(snapshots, ({ learnerId, course }) => placeOf(learnerId, course)),
    byCoursePoint: groupBy(kept, ({ snapshot: { course, dataPoint } }) => placeOf(course, dataPoint)),
  };
}

function rowOf(
  actions: readonly ActionRecord[],
  measure: ImpactMeasure,
  context: Context,
  { policy, today }: Department,
): Measured {
  const had = supported(actions, context);
  const learners = new Set(actions.map(({ learnerId }) => learnerId));
  const pairs = had.flatMap(({ enrolment, start }) => {
    if (!(daysBetween(start, today) >= policy["impact.days"])) return [];
    const before = lastBefore(context.snapshots.get(placeOf(enrolment.learnerId, courseOf(enrolment))), start, measure);
    const own = before && changeOf(enrolment, before, measure);
    if (!before || own === undefined) return [];
    const candidates = context.byCoursePoint.get(placeOf(before.course, before.dataPoint)) ?? [];
    const peers = peersOf({ snapshot: before, enrolment }, candidates, measure, policy).filter(
      (peer) => !learners.has(peer.enrolment.learnerId),
    );
    const changes = peers.flatMap((peer) => changeOf(peer.enrolment, peer.snapshot, measure) ?? []);
    const similar = sampleOf(changes)?.mean;
    return similar === undefined ? [] : [{ learnerId: enrolment.learnerId, own, similar }];
  });
  const [first] = actions;
  const row = {
    category: first?.category ?? "",
    type: first?.type ?? "",
    measure: measure.name,
    had: had.length,
    matched: pairs.length,
    result: pairs.length < policy["impact.minimum"] ? undefined : resultOf(pairs),
  };
  const matchedLearners = new Set(pairs.map(({ learnerId }) => learnerId)).size;
  return { row, learners: learners.size, matchedLearners };
}

/** Those with the same mark at the time and the same start. */
function peersOf(own: Kept, candidates: readonly Kept[], { before }: ImpactMeasure, policy: Policy): Kept[] {
  const [mark, start] = [before(own.snapshot), own.enrolment.prior];
  return candidates.filter(
    ({ snapshot, enrolment }) =>
      isNear(before(snapshot), mark, policy["impact.mark"]) && isNear(enrolment.prior, start, policy["impact.start"]),
  );
}

/** The enrolments an action was for, each from the first such action: its course's, or all of the learner's where it names none. */
function supported(actions: readonly ActionRecord[], { enrolments, byLearner }: Context) {
  const first = new Map<Enrolment, string>();
  for (const action of actions) {
    const { learnerId, course } = action;
    const named = enrolments.get(placeOf(learnerId, course));
    const day = beganOn(action);
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
