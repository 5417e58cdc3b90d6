import { placeOf } from "../department/department-at";
import type { Department } from "../department/department";
import { courseOf } from "../department/enrolment";
import { readBoundaries } from "../marks/grade-boundaries";
import { qualificationFinder } from "../qualifications/find-qualification";
import type { Grade } from "../qualifications/qualification";
import { codeKey, normalise } from "../text/normalise";

/** The grades with which a course can end, best first; the one without points is no award. */
export interface CourseScale {
  /** The qualification as the college writes it, or the course. */
  readonly name: string;
  readonly grades: readonly Grade[];
}

/** What colleges write for no award, beside the qualification's own word. */
const failWords = ["u", "fail", "failed", "ungraded", "unclassified", "no award"];
const isFailWord = (text: string) => failWords.includes(normalise(text));
const noAward: Grade = { name: "U", points: 0 };

/**
 * Finds the scale of a learner's course: that of the qualification, or else the names in the course's own Grade boundaries. Undefined when
 * neither is known.
 */
export function courseScales({ enrolments, leavers, courses }: Pick<Department, "enrolments" | "leavers" | "courses">) {
  const findQualification = qualificationFinder();
  const listed = new Map(courses.map((course) => [codeKey(course.code), course]));
  const own = new Map<string, string>();
  const first = new Map<string, string>();
  for (const enrolment of [...enrolments, ...leavers]) {
    if (enrolment.qualification === "") continue;
    const course = codeKey(courseOf(enrolment));
    own.set(placeOf(enrolment.learnerId, course), enrolment.qualification);
    if (!first.has(course)) first.set(course, enrolment.qualification);
  }
  const scaleOf = (qualification: string, boundaries: string, course: string): CourseScale | undefined => {
    const grades = findQualification(qualification)?.grades ?? gradesOfBoundaries(boundaries);
    if (!grades) return undefined;
    return { name: qualification || course, grades: grades.some(isNoAward) ? grades : [...grades, noAward] };
  };
  const known = new Map<string, CourseScale | undefined>();
  return (learnerId: string, course: string): CourseScale | undefined => {
    const code = codeKey(course);
    const row = listed.get(code);
    const qualification = own.get(placeOf(learnerId, code)) ?? (row?.qualification || (first.get(code) ?? ""));
    const key = placeOf(qualification, code);
    if (!known.has(key)) known.set(key, scaleOf(qualification, row?.gradeBoundaries ?? "", course));
    return known.get(key);
  };
}

export const isNoAward = ({ points }: Grade) => points === 0;

/** The grade of a scale that a text means, a word such as "Fail" included. `read` remembers what it has read. */
export const finalGradeOn = (
  { grades }: CourseScale,
  text: string,
  read: (text: string, grades: readonly Grade[]) => Grade | undefined,
): Grade | undefined => read(text, grades) ?? (isFailWord(text) ? grades.find(isNoAward) : undefined);

/** Their order is all that is known of them: they get points by their place, so that none but a fail has 0. */
function gradesOfBoundaries(text: string): Grade[] | undefined {
  const read = readBoundaries(text);
  if (!("boundaries" in read)) return undefined;
  const { boundaries } = read;
  return boundaries.map(({ grade: name }, index) => ({
    name,
    points: isFailWord(name) ? 0 : boundaries.length - index,
  }));
}
