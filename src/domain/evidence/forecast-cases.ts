import type { Department } from "../department/department";
import { courseOf, type Enrolment } from "../department/enrolment";
import type { Snapshot } from "../department/records";
import { gradeReader } from "../qualifications/grade-reader";
import { gradeGap } from "../targets/grade-gap";
import { normalise } from "../text/normalise";
import { finalResults, resultKey } from "./final-results";

/** A grade that was said in advance. */
export interface Expectation {
  readonly name: string;
  readonly of: (said: Pick<Enrolment & Snapshot, "agreedMeg" | "meg" | "forecast">) => string;
}

export const expectations: readonly Expectation[] = [
  { name: "Agreed MEG", of: ({ agreedMeg }) => agreedMeg },
  { name: "MEG", of: ({ meg }) => meg },
  { name: "Forecast", of: ({ forecast }) => forecast },
];

/** A final grade beside one said in advance. */
export interface ForecastCase {
  readonly expectation: string;
  /** "Physics, A level"; "" where neither the tracker nor the Courses tab names a subject. */
  readonly subject: string;
  readonly course: string;
  readonly teacher: string;
  /** In grades of the qualification: negative when the final grade is below the one said. */
  readonly difference: number;
}

/**
 * Every final grade that something was said of. Said is what stands in the tracker, or in the last snapshot of a learner who is no longer
 * there. Learners who left have no final grade.
 */
export function forecastCases(department: Department, listed = expectations): ForecastCase[] {
  const { enrolments, snapshots, courses } = department;
  const inTracker = new Map(enrolments.map((one) => [resultKey(one.learnerId, courseOf(one)), one]));
  const lastKept = new Map<string, Snapshot>();
  for (const snapshot of snapshots) {
    const key = resultKey(snapshot.learnerId, snapshot.course);
    if (snapshot.takenOn >= (lastKept.get(key)?.takenOn ?? "")) lastKept.set(key, snapshot);
  }
  const subjects = new Map(courses.map(({ code, subject }) => [normalise(code), subject]));
  const read = gradeReader();
  return [...finalResults(department)].flatMap(([key, { course, scale, grade }]) => {
    const said = inTracker.get(key) ?? lastKept.get(key);
    if (!said || !scale || !grade) return [];
    const subject = inTracker.get(key)?.subject || subjects.get(normalise(course)) || "";
    const named = { subject: subject && `${subject}, ${scale.name}`, course, teacher: said.teacher };
    return listed.flatMap((expectation) => {
      const expected = read(expectation.of(said), scale.grades);
      if (!expected) return [];
      return [{ ...named, expectation: expectation.name, difference: gradeGap(grade, expected, scale.grades) }];
    });
  });
}
