import { policyJudgedBy } from "../policy/judged-by";
import { recordsAsOf } from "./as-of";
import type { Department } from "./department";
import { courseOf, type Enrolment } from "./enrolment";
import type { Snapshot } from "./records";

/** The snapshots of the latest data point that was kept before a day. One of the same name in another year is another one. */
function snapshotsBefore({ snapshots }: Department, day: string): readonly Snapshot[] {
  const kept = snapshots.filter(({ takenOn }) => takenOn !== "" && takenOn < day);
  const latest = kept.reduce((last, { takenOn }) => (takenOn > last ? takenOn : last), "");
  return kept.filter(({ takenOn }) => takenOn === latest);
}

/**
 * The department as the latest data point before today shows it; undefined while none was kept. Who was there and where everyone stood comes
 * from its snapshots, also of those who have left since; what was done for them, as it stood on that day; what does not change in a
 * year, such as a baseline, from the trackers as they are now.
 */
export function previousDepartment(department: Department): Department | undefined {
  const snapshots = snapshotsBefore(department, department.today);
  const takenOn = snapshots.reduce((last, snapshot) => (snapshot.takenOn > last ? snapshot.takenOn : last), "");
  if (takenOn === "") return undefined;
  const { enrolments, courses } = department;
  const current = new Map(enrolments.map((one) => [placeOf(one.learnerId, courseOf(one)), one]));
  const onCourse = new Map(enrolments.map((one) => [courseOf(one), one]));
  const kept = new Set(snapshots.map(({ learnerId, course }) => placeOf(learnerId, course)));
  const listed = new Map(courses.map((course) => [course.code, course]));
  const leaver = ({ learnerId, course }: Snapshot): Enrolment => {
    const { qualification = "", subject = "" } = listed.get(course) ?? onCourse.get(course) ?? {};
    const tracker = onCourse.get(course)?.tracker ?? "";
    return { ...nobody, learnerId, course, qualification, subject, tracker };
  };
  return {
    ...department,
    ...recordsAsOf(department, takenOn),
    today: takenOn,
    // Never judged anew by lines that came later.
    policy: policyJudgedBy(snapshots.find(({ lines }) => lines)?.lines ?? "", department.policy),
    enrolments: snapshots.map((snapshot) =>
      asItWas(current.get(placeOf(snapshot.learnerId, snapshot.course)) ?? leaver(snapshot), snapshot),
    ),
    // Who came back since had left on that day, though Outcomes no longer says so, also where they have left once more.
    leavers: [...enrolments, ...department.leavers].filter((one) => !kept.has(placeOf(one.learnerId, courseOf(one)))),
    snapshots: department.snapshots.filter((snapshot) => snapshot.takenOn <= takenOn),
  };
}

export const placeOf = (learnerId: string, course: string) => `${learnerId}\n${course}`;

/** Of someone who is in no tracker any more, little but the snapshot is known. */
export const nobody: Omit<Enrolment, "learnerId" | "course" | "qualification" | "subject" | "tracker"> = {
  row: 0,
  surname: "",
  firstName: "",
  knownAs: "",
  group: "",
  teacher: "",
  tutor: "",
  prior: undefined,
  meg: "",
  agreedMeg: "",
  aspiration: "",
  average: undefined,
  workingAt: "",
  forecast: "",
  gap: undefined,
  band: "",
  tier: undefined,
  reasons: [],
  requiredAction: "",
  marks: [],
  signals: {},
  unread: [],
  achievements: undefined,
};

function asItWas(enrolment: Enrolment, snapshot: Snapshot): Enrolment {
  const { attendance, punctuality, missingWork, gap } = snapshot;
  const signals = Object.entries({ attendance, punctuality, missingWork, gap }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...enrolment,
    group: snapshot.group,
    teacher: snapshot.teacher,
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
