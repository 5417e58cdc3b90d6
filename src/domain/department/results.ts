import { finalResults, hasMoved, resultKey } from "../evidence/final-results";
import type { Department } from "./department";
import { courseOf } from "./enrolment";
import { enrolledOn, hasGone, isTaught } from "./enrolled-on";

/**
 * The department as its Outcomes say: who has left or moved is off the course from that day, and a final grade takes the place of the grade
 * worked at from the day it is in. A snapshot that is kept then keeps both.
 */
export function withResults(department: Department): Department {
  const { enrolments, outcomes, today } = department;
  if (outcomes.length === 0) return department;
  const results = finalResults(department);
  const isHere = enrolledOn(department);
  const isOn = (row: Department["enrolments"][number]) => isHere(row.learnerId, courseOf(row), today, isTaught(row));
  const keyOf = (enrolment: Department["enrolments"][number]) => resultKey(enrolment.learnerId, courseOf(enrolment));
  return {
    ...department,
    enrolments: enrolments
      .filter((enrolment) => isOn(enrolment))
      .map((enrolment) => {
        const grade = results.get(keyOf(enrolment))?.grade;
        return grade ? { ...enrolment, workingAt: grade.name } : enrolment;
      }),
    leavers: enrolments.filter((enrolment) => !isOn(enrolment)),
  };
}

/** Learners who have left every course that they were on: nobody is overdue with them. */
export function goneBy({
  outcomes,
  enrolments,
  leavers,
  today,
}: Pick<Department, "outcomes" | "enrolments" | "leavers" | "today">) {
  const here = new Set(enrolments.map(({ learnerId }) => learnerId));
  const left = [...outcomes.filter((outcome) => hasGone(outcome, today)), ...leavers];
  return new Set(left.map(({ learnerId }) => learnerId).filter((learnerId) => !here.has(learnerId)));
}

/** Courses that ended for a learner and whose end is known: FE counts achievement over them, those who left included. */
export const endedCourses = (department: Pick<Department, "outcomes" | "enrolments" | "courses" | "leavers">) =>
  [...finalResults(department).values()].filter(({ grade, withdrawnOn }) => grade !== undefined || withdrawnOn !== "");

/** Where learners have moved to another course, and not come back, they are neither retained nor lost. */
export function movedPlaces({ outcomes, enrolments, today }: Pick<Department, "outcomes" | "enrolments" | "today">) {
  const keyOf = (row: { readonly learnerId: string; readonly course: string }) => resultKey(row.learnerId, row.course);
  const here = new Set(enrolments.map((row) => keyOf({ ...row, course: courseOf(row) })));
  const moved = outcomes.filter((outcome) => hasMoved(outcome) && hasGone(outcome, today)).map(keyOf);
  return new Set(moved.filter((place) => !here.has(place)));
}
