import type { Department } from "../../department/department";
import type { Enrolment } from "../../department/enrolment";
import { qualificationFinder } from "../../qualifications/find-qualification";
import { gradeReader } from "../../qualifications/grade-reader";
import type { Grade, Qualification } from "../../qualifications/qualification";
import { chancesFinder } from "../../targets/chances";
import { sampleOf } from "../../numbers/statistics";

export interface WorkingGrade {
  readonly enrolment: Enrolment;
  readonly qualification: Qualification;
  readonly grade: Grade;
}

/** The grades that learners work at, on their qualifications' scales; a row without one, or of an unknown qualification, is left out. */
export function workingGrades({ enrolments }: Department): WorkingGrade[] {
  const find = qualificationFinder();
  const read = gradeReader();
  return enrolments.flatMap((enrolment) => {
    const qualification = find(enrolment.qualification);
    const grade = qualification && read(enrolment.workingAt, qualification.grades);
    return grade ? [{ enrolment, qualification, grade }] : [];
  });
}

/** Resits are judged by an indicator of their own. */
export const isResit = ({ baseline }: Qualification) => baseline.kind === "resit";

/** The share that similar learners nationally would come to: the mean over learners of the published chances of these grades, in per cent. */
export function similarShare(graded: readonly WorkingGrade[], counts: (grade: string, of: WorkingGrade) => boolean) {
  const chancesOf = chancesFinder();
  const shares = graded.flatMap((one) => {
    const { prior, qualification, subject } = one.enrolment;
    const chances = prior === undefined ? undefined : chancesOf({ prior, qualification, subject });
    if (chances?.kind !== "shares") return [];
    const counted = chances.shares.filter(({ grade }) => counts(grade, one));
    return [counted.reduce((sum, { percent }) => sum + percent, 0)];
  });
  return sampleOf(shares)?.mean;
}
