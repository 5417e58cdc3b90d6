import type { Department } from "./department";
import { courseOf, type Enrolment } from "./enrolment";
import type { Snapshot } from "./snapshot";

/** The snapshots of the latest data point that was kept before a day, each learner and course once. */
function snapshotsBefore({ snapshots }: Department, day: string): readonly Snapshot[] {
  const kept = snapshots.filter(({ takenOn }) => takenOn !== "" && takenOn < day);
  const latest = kept.reduce((last, { takenOn }) => (takenOn > last ? takenOn : last), "");
  const dataPoint = kept.find(({ takenOn }) => takenOn === latest)?.dataPoint;
  return kept.filter((snapshot) => snapshot.dataPoint === dataPoint);
}

/**
 * The department as the latest data point before today shows it; undefined while none was kept. Marks, signals and records come from the
 * snapshots and from what is dated; who a learner is and what the course is, from the trackers as they are now.
 */
export function previousDepartment(department: Department): Department | undefined {
  const snapshots = snapshotsBefore(department, department.today);
  const takenOn = snapshots.reduce((last, snapshot) => (snapshot.takenOn > last ? snapshot.takenOn : last), "");
  if (takenOn === "") return undefined;
  const current = new Map(
    department.enrolments.map((enrolment) => [placeOf(enrolment.learnerId, courseOf(enrolment)), enrolment]),
  );
  return {
    ...department,
    today: takenOn,
    enrolments: snapshots.flatMap((snapshot) => {
      const enrolment = current.get(placeOf(snapshot.learnerId, snapshot.course));
      return enrolment ? [asItWas(enrolment, snapshot)] : [];
    }),
    actions: department.actions.filter(({ start, loggedOn }) => (start || loggedOn) <= takenOn),
    plans: department.plans.filter(({ start }) => start <= takenOn),
    reviews: department.reviews.filter(({ heldOn }) => heldOn <= takenOn),
    snapshots: department.snapshots.filter((snapshot) => snapshot.takenOn <= takenOn),
  };
}

export const placeOf = (learnerId: string, course: string) => `${learnerId}\n${course}`;

function asItWas(enrolment: Enrolment, snapshot: Snapshot): Enrolment {
  const { attendance, punctuality, missingWork, gap } = snapshot;
  const signals = Object.entries({ attendance, punctuality, missingWork, gap }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...enrolment,
    meg: snapshot.meg,
    agreedMeg: snapshot.agreedMeg,
    average: snapshot.average,
    workingAt: snapshot.workingAt,
    forecast: snapshot.forecast,
    gap,
    band: snapshot.band,
    tier: snapshot.tier,
    reasons: snapshot.reasons,
    marks: [],
    signals: Object.fromEntries(signals),
    unread: [],
  };
}
