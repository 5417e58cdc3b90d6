import type { Policy } from "../policy/settings";
import type {
  ActionRecord,
  AssessmentRecord,
  CellProblem,
  ConcernRecord,
  Course,
  CourseOutcome,
  DataPoint,
  ImportedColumn,
  Learner,
  Move,
  PlanRecord,
  RecordChange,
  RecoveryAction,
  ReviewRecord,
  ScorecardEntry,
  Snapshot,
  StaffMember,
  TrackerTab,
} from "./records";
import type { LookedAt } from "./checks/looked-at";
import type { Enrolment } from "./enrolment";
import type { WeekRow } from "./weeks/week";

/** What a workbook says, read once. */
export interface Department {
  /** 2025-11-03 */
  readonly today: string;
  readonly policy: Policy;
  readonly trackers: readonly TrackerTab[];
  /** Who is on the courses today. */
  readonly enrolments: readonly Enrolment[];
  /** Rows of learners who have left the course, by Outcomes. */
  readonly leavers: readonly Enrolment[];
  readonly learners: readonly Learner[];
  readonly courses: readonly Course[];
  readonly assessments: readonly AssessmentRecord[];
  readonly dataPoints: readonly DataPoint[];
  readonly actions: readonly ActionRecord[];
  readonly plans: readonly PlanRecord[];
  readonly reviews: readonly ReviewRecord[];
  readonly concerns: readonly ConcernRecord[];
  /** Of this academic year, the earliest first. */
  readonly changes: readonly RecordChange[];
  readonly snapshots: readonly Snapshot[];
  /** Of the last two months, the earliest first. */
  readonly weeks: readonly WeekRow[];
  readonly staff: readonly StaffMember[];
  readonly scorecard: readonly ScorecardEntry[];
  readonly recoveryActions: readonly RecoveryAction[];
  readonly outcomes: readonly CourseOutcome[];
  readonly moves: readonly Move[];
  readonly imports: readonly ImportedColumn[];
  /** Lines of Data checks that are right as they are. */
  readonly lookedAt: readonly LookedAt[];
  /** Cells that could not be read; each is absent above, never a zero. */
  readonly problems: readonly CellProblem[];
}
