import type { Department } from "../department/department";
import { normalise } from "../text/normalise";

const later = (one: string, other: string) => (one > other ? one : other);

/**
 * The day on which a course ends: of its last dated work, or else the last data point's deadline; "" when there is neither. Work without a
 * course belongs to every course.
 */
export function courseEnds({ assessments, dataPoints }: Pick<Department, "assessments" | "dataPoints">) {
  const lastWork = new Map<string, string>();
  for (const { course, date } of assessments)
    lastWork.set(normalise(course), later(lastWork.get(normalise(course)) ?? "", date));
  const lastDeadline = dataPoints.reduce((last, { deadline }) => later(last, deadline), "");
  return (course: string): string =>
    later(lastWork.get(normalise(course)) ?? "", lastWork.get("") ?? "") || lastDeadline;
}
