import { addMonths } from "../calendar/add-months";
import { nobody } from "../department/department-at";
import type { Department } from "../department/department";
import { courseOf, type Enrolment } from "../department/enrolment";
import { finalResults, resultKey } from "../evidence/final-results";
import { codeKey } from "../text/normalise";

/**
 * Who ended a course last year, each with the final grade: rows of Outcomes that are still there, of learners who are in no tracker on that
 * course any more and of whom a snapshot of last year was kept on it. Nobody where the workbook began with this year.
 */
export function endedLastYear(department: Department): Enrolment[] {
  const { policy, snapshots, enrolments, leavers, courses } = department;
  const until = policy["year.start"];
  const from = addMonths(until, -12);
  const now = new Set([...enrolments, ...leavers].map((one) => resultKey(one.learnerId, courseOf(one))));
  const kept = new Map(
    snapshots
      .filter(({ takenOn }) => takenOn >= from && takenOn < until)
      .map((snapshot) => [resultKey(snapshot.learnerId, snapshot.course), snapshot]),
  );
  const listed = new Map(courses.map((course) => [codeKey(course.code), course]));
  const alike = new Map([...enrolments, ...leavers].map((one) => [codeKey(courseOf(one)), one]));
  return [...finalResults(department).values()].flatMap(({ learnerId, course, grade }): Enrolment[] => {
    const snapshot = kept.get(resultKey(learnerId, course));
    const like = alike.get(codeKey(course)) ?? listed.get(codeKey(course));
    if (!grade || !snapshot || !like || now.has(resultKey(learnerId, course))) return [];
    const { qualification, subject } = like;
    const { group, teacher } = snapshot;
    return [
      { ...nobody, learnerId, course, qualification, subject, tracker: "", group, teacher, workingAt: grade.name },
    ];
  });
}
