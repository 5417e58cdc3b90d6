import { normalise } from "../../text/normalise";
import type { AssessmentRecord, DataPoint } from "../records";
import type { Department } from "../department";
import { courseOf, type Enrolment } from "../enrolment";
import { startDays } from "../enrolled-on";
import { inOrder } from "./current-data-point";

/** The marks of one assessment in one group. */
export interface DueMarks {
  readonly dataPoint: string;
  /** 2025-12-12 */
  readonly opens: string;
  readonly deadline: string;
  readonly tracker: string;
  readonly course: string;
  /** The group; the course where the tracker has no groups. */
  readonly group: string;
  readonly teacher: string;
  readonly assessment: string;
  /** Of whom it is expected. */
  readonly expected: readonly Enrolment[];
  readonly missing: readonly Enrolment[];
}

/**
 * What each group's teacher enters by which data point, by deadline. An assessment that names no data point belongs to the first whose
 * deadline is not before its own day. Nothing is expected of a late starter that was sat before the start, or before the move to the course.
 */
export function dueMarks(
  department: Pick<Department, "enrolments" | "learners" | "assessments" | "dataPoints" | "moves" | "today">,
): DueMarks[] {
  const { enrolments, assessments, dataPoints } = department;
  const points = inOrder(dataPoints);
  const startOf = startDays(department);
  const dueAt = new Map(
    assessments.map((assessment) => [normalise(assessment.code), { assessment, point: pointOf(assessment, points) }]),
  );
  const groups = new Map<string, DueMarks & { expected: Enrolment[]; missing: Enrolment[] }>();
  for (const enrolment of enrolments) {
    for (const { assessment: code, outcome } of enrolment.marks) {
      const { assessment, point } = dueAt.get(normalise(code)) ?? {};
      if (!assessment || !point || point.deadline === "" || !isSatBy(assessment, enrolment)) continue;
      // A late starter did not sit what was sat before, and may be given a mark all the same.
      const wasHere = startOf(enrolment.learnerId, courseOf(enrolment)) <= (assessment.date || point.deadline);
      if (!wasHere && outcome?.kind === "not yet") continue;
      const group = enrolment.group || courseOf(enrolment);
      const key = JSON.stringify([point.name, enrolment.tracker, code, enrolment.course, group, enrolment.teacher]);
      const marks = groups.get(key) ?? {
        dataPoint: point.name,
        opens: point.opens,
        deadline: point.deadline,
        tracker: enrolment.tracker,
        course: courseOf(enrolment),
        group,
        teacher: enrolment.teacher,
        assessment: code,
        expected: [],
        missing: [],
      };
      marks.expected.push(enrolment);
      if (outcome?.kind === "not yet") marks.missing.push(enrolment);
      groups.set(key, marks);
    }
  }
  const order = new Map(points.map(({ name }, index) => [name, index]));
  return [...groups.values()].sort((one, other) => (order.get(one.dataPoint) ?? 0) - (order.get(other.dataPoint) ?? 0));
}

function pointOf({ dataPoint, date }: AssessmentRecord, points: readonly DataPoint[]): DataPoint | undefined {
  if (dataPoint !== "") return points.find(({ name }) => normalise(name) === normalise(dataPoint));
  return date === "" ? undefined : points.find(({ deadline }) => deadline >= date);
}

/** An assessment that names a course is sat by that course only. */
const isSatBy = ({ course }: AssessmentRecord, enrolment: Enrolment) =>
  course === "" || normalise(course) === normalise(enrolment.course);
