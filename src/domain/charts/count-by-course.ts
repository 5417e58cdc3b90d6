import { courseOf, type Enrolment } from "../department/enrolment";

/** How many of each course's learners have each of the words, such as a band or a tier; courses by name, without those where nobody has one. */
export function countByCourse<Word extends string>(
  enrolments: readonly Enrolment[],
  words: readonly Word[],
  wordOf: (enrolment: Enrolment) => string | undefined,
): { readonly course: string; readonly counts: readonly number[] }[] {
  const courses = new Map<string, number[]>();
  for (const enrolment of enrolments) {
    const counts = courses.get(courseOf(enrolment)) ?? words.map(() => 0);
    courses.set(courseOf(enrolment), counts);
    const place = words.findIndex((word) => word === wordOf(enrolment));
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return [...courses]
    .map(([course, counts]) => ({ course, counts }))
    .filter(({ counts }) => counts.some((count) => count > 0))
    .sort((one, other) => one.course.localeCompare(other.course));
}
