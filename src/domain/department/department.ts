import type { Policy } from "../policy/settings";
import type { ActionRecord } from "./action-record";
import type { Assessment } from "./assessment";
import type { CellProblem } from "./cell-problem";
import type { Concern } from "./concern";
import type { Course } from "./course";
import type { CourseOutcome } from "./course-outcome";
import type { DataPoint } from "./data-point";
import type { Enrolment } from "./enrolment";
import type { Learner } from "./learner";
import type { Plan } from "./plan";
import type { RecoveryAction } from "./recovery-action";
import type { Review } from "./review";
import type { ScorecardEntry } from "./scorecard-entry";
import type { Snapshot } from "./snapshot";
import type { StaffMember } from "./staff-member";
import type { TrackerTab } from "./tracker-tab";

/** What a workbook says, read once. */
export interface Department {
  /** 2025-11-03 */
  readonly today: string;
  readonly policy: Policy;
  readonly trackers: readonly TrackerTab[];
  readonly enrolments: readonly Enrolment[];
  readonly learners: readonly Learner[];
  readonly courses: readonly Course[];
  readonly assessments: readonly Assessment[];
  readonly dataPoints: readonly DataPoint[];
  readonly actions: readonly ActionRecord[];
  readonly plans: readonly Plan[];
  readonly reviews: readonly Review[];
  readonly concerns: readonly Concern[];
  readonly snapshots: readonly Snapshot[];
  readonly staff: readonly StaffMember[];
  readonly scorecard: readonly ScorecardEntry[];
  readonly recoveryActions: readonly RecoveryAction[];
  readonly outcomes: readonly CourseOutcome[];
  /** Cells that could not be read; each is absent above, never a zero. */
  readonly problems: readonly CellProblem[];
}
