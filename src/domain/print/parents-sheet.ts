import type { Course } from "../department/records";
import type { Enrolment } from "../department/enrolment";
import { readBoundaries } from "../marks/grade-boundaries";
import { findQualification } from "../qualifications/find-qualification";
import { shownGrade } from "../qualifications/read-grade";
import type { MeasureId } from "../risk/measures";
import { codeKey } from "../text/normalise";
import type { LearnerRecord } from "./learner-record";
import { type PrintedMark, printedMarks } from "./printed-mark";

/** Attendance and effort; no incident and no concern, which are spoken of rather than handed out. */
const shownSignals = ["attendance", "punctuality", "online", "attitude", "missingWork"] as const satisfies MeasureId[];

/** What parents or carers are shown of each course. A grade is "" and a figure absent where none is recorded. */
export interface ParentsCourse {
  readonly subject: string;
  readonly qualification: string;
  readonly teacher: string;
  /** The agreed grade where there is one, else the minimum expected grade. */
  readonly target: string;
  readonly workingAt: string;
  /** In grades; negative is below the target. */
  readonly gap?: number | undefined;
  /** Per cent. */
  readonly average?: number | undefined;
  readonly marks: readonly PrintedMark[];
  readonly signals: Readonly<Partial<Record<(typeof shownSignals)[number], number>>>;
  readonly achievements?: number | undefined;
}

/**
 * All that leaves the college on the parents' sheet: no tier, no reasons, no required action, no progress band (it is measured against other
 * learners), no other learner. A grade or a figure cannot carry a note that someone typed in its place.
 */
export interface ParentsSheet {
  readonly learner: { readonly id: string; readonly name: string; readonly tutor: string; readonly tutorGroup: string };
  readonly courses: readonly ParentsCourse[];
  /** "1 is best" */
  readonly attitudeScale: string;
  /** 2025-09-01 */
  readonly today: string;
}

/**
 * Field by field, so that what someone adds to the record one day does not come along. `listed` are the rows of the Courses tab, whose
 * boundaries name the grades of the college's own qualifications.
 */
export function parentsSheet(
  { learner, courses, today, attitudeScale }: LearnerRecord,
  listed: readonly Pick<Course, "code" | "gradeBoundaries">[],
): ParentsSheet {
  const { id, name, tutor, tutorGroup } = learner;
  const boundariesOf = (course: string) =>
    listed.find(({ code }) => codeKey(code) === codeKey(course))?.gradeBoundaries ?? "";
  return {
    learner: { id, name, tutor, tutorGroup },
    courses: courses.map((enrolment) => parentsCourse(enrolment, boundariesOf(enrolment.course))),
    attitudeScale,
    today,
  };
}

function parentsCourse(enrolment: Enrolment, boundaries: string): ParentsCourse {
  const { subject, course, qualification, teacher, gap, average, achievements, signals } = enrolment;
  const grade = (text: string) => gradeOf(text, qualification) || boundaryGradeOf(text, boundaries);
  return {
    subject: subject || course,
    qualification,
    teacher,
    target: grade(enrolment.agreedMeg) || grade(enrolment.meg),
    workingAt: grade(enrolment.workingAt),
    gap,
    average,
    marks: printedMarks(enrolment.marks),
    signals: Object.fromEntries(shownSignals.flatMap((id) => (signals[id] === undefined ? [] : [[id, signals[id]]]))),
    achievements,
  };
}

/** The grade that a text means on the qualification's scale, "" for any other text. */
const gradeOf = (text: string, qualification: string): string =>
  shownGrade(text, findQualification(qualification)?.grades ?? []);

/** The grade of a course's own boundaries that a text is. */
function boundaryGradeOf(text: string, gradeBoundaries: string): string {
  const read = readBoundaries(gradeBoundaries);
  return "boundaries" in read ? (read.boundaries.find(({ grade }) => grade === text)?.grade ?? "") : "";
}
