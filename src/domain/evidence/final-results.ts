import { placeOf } from "../department/department-at";
import type { Department } from "../department/department";
import type { CourseOutcome } from "../department/records";
import { gradeReader } from "../qualifications/grade-reader";
import type { Grade } from "../qualifications/qualification";
import { normalise } from "../text/normalise";
import { type CourseScale, courseScales, finalGradeOn } from "./course-scales";

/** How a course ended for a learner, as far as the Outcomes tab says it and it can be read. */
export interface FinalResult {
  readonly learnerId: string;
  readonly course: string;
  readonly scale: CourseScale | undefined;
  /** On the scale; undefined for a learner who left, and for one whose grade is not known or not on it. */
  readonly grade: Grade | undefined;
  /** 2026-01-12, "" for one who stayed. */
  readonly withdrawnOn: string;
}

/** What stands for the final grade of a course that goes on as another: no result, and nobody lost. */
export const transferred = "Transferred";
const movedWords = ["transfer", normalise(transferred), "transferred out", "moved", "moved course"];
const incompleteWords = ["incomplete", "continuing", "continues", "deferred", "to be completed"];

/** A course that goes on elsewhere has not ended for the learner. */
export const hasMoved = ({ finalGrade }: Pick<CourseOutcome, "finalGrade">) =>
  movedWords.includes(normalise(finalGrade));

/** What stands for a final grade that is not there: it is no slip, and says nothing of how the course ended. */
export const isNoEnd = (outcome: Pick<CourseOutcome, "finalGrade">) =>
  hasMoved(outcome) || incompleteWords.includes(normalise(outcome.finalGrade));

export const resultKey = (learnerId: string, course: string) => placeOf(learnerId, normalise(course));

/** Every result by `resultKey`. Of two rows for one learner and course the first counts; Data checks names the second. */
export function finalResults(
  department: Pick<Department, "outcomes" | "enrolments" | "leavers" | "courses">,
): ReadonlyMap<string, FinalResult> {
  const scaleOf = courseScales(department);
  const read = gradeReader();
  const results = new Map<string, FinalResult>();
  for (const { learnerId, course, finalGrade, withdrawnOn } of department.outcomes) {
    const key = resultKey(learnerId, course);
    if (results.has(key) || (finalGrade === "" && withdrawnOn === "") || hasMoved({ finalGrade })) continue;
    const scale = scaleOf(learnerId, course);
    const grade = withdrawnOn === "" && scale ? finalGradeOn(scale, finalGrade, read) : undefined;
    results.set(key, { learnerId, course, scale, grade, withdrawnOn });
  }
  return results;
}
