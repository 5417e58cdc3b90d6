import type { Enrolment } from "../department/enrolment";
import { attendanceOf } from "../risk/attendance";
import type { Snapshot } from "../department/records";

/** What support is meant to change, now and as a snapshot kept it. */
export interface ImpactMeasure {
  readonly name: string;
  readonly now: (enrolment: Enrolment) => number | undefined;
  readonly before: (snapshot: Snapshot) => number | undefined;
}

export const impactMeasures: readonly ImpactMeasure[] = [
  { name: "Average %", now: ({ average }) => average, before: ({ average }) => average },
  { name: "Attendance %", now: ({ signals }) => attendanceOf(signals), before: ({ attendance }) => attendance },
];
