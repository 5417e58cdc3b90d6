import { dueMarks } from "../department/data-points/due-marks";
import type { Department } from "../department/department";
import type { Enrolment } from "../department/enrolment";

/** How many marks of each enrolment are still blank after their data point's deadline. */
export function missingMarks(department: Department): Map<Enrolment, number> {
  const counts = new Map<Enrolment, number>();
  for (const { deadline, missing } of dueMarks(department)) {
    if (deadline >= department.today) continue;
    for (const enrolment of missing) counts.set(enrolment, (counts.get(enrolment) ?? 0) + 1);
  }
  return counts;
}
