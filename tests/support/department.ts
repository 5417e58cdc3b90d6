import type {
  ActionRecord,
  AssessmentRecord,
  ConcernRecord,
  CourseOutcome,
  Learner,
  PlanRecord,
  Snapshot,
} from "../../src/domain/department/records";
import type { Department } from "../../src/domain/department/department";
import type { Enrolment, Mark } from "../../src/domain/department/enrolment";
import { defaultPolicy } from "../../src/domain/policy/policy";

/** A department in which only what a test names is recorded. */
export const departmentOf = (parts: Partial<Department> = {}): Department => ({
  today: "2026-01-15",
  policy: defaultPolicy,
  trackers: [],
  enrolments: [],
  leavers: [],
  learners: [],
  courses: [],
  assessments: [],
  dataPoints: [],
  actions: [],
  plans: [],
  reviews: [],
  concerns: [],
  changes: [],
  snapshots: [],
  weeks: [],
  staff: [],
  scorecard: [],
  recoveryActions: [],
  outcomes: [],
  moves: [],
  imports: [],
  lookedAt: [],
  problems: [],
  ...parts,
});

export const enrolmentOf = (parts: Partial<Enrolment> = {}): Enrolment => ({
  tracker: "Physics",
  row: 2,
  learnerId: "L1",
  surname: "Bello",
  firstName: "Amara",
  knownAs: "",
  course: "PH",
  qualification: "A level",
  subject: "Physics",
  group: "PH1",
  teacher: "S. Okonjo",
  tutor: "A. Whitlock",
  prior: undefined,
  meg: "",
  agreedMeg: "",
  aspiration: "",
  average: undefined,
  workingAt: "",
  forecast: "",
  gap: undefined,
  band: "",
  tier: undefined,
  reasons: [],
  requiredAction: "",
  marks: [],
  signals: {},
  unread: [],
  achievements: undefined,
  ...parts,
});

/** A number is a per cent, null a blank, text a code. */
export function marksOf(marks: Readonly<Record<string, number | null | "ABS" | "NS" | "EX">>): Mark[] {
  const codes = { ABS: "absent", NS: "not submitted", EX: "exempt" } as const;
  return Object.entries(marks).map(([assessment, mark]) => {
    if (mark === null) return { assessment, outcome: { kind: "not yet" } };
    if (typeof mark === "string") return { assessment, outcome: { kind: codes[mark] } };
    return { assessment, outcome: { kind: "marked", percent: mark } };
  });
}

export const learnerOf = (parts: Partial<Learner> = {}): Learner => ({
  row: 2,
  learnerId: "L1",
  surname: "Bello",
  firstName: "Amara",
  knownAs: "",
  dateOfBirth: "",
  tutorGroup: "T1",
  tutor: "A. Whitlock",
  programme: "",
  mode: "",
  gcseEnglish: "",
  gcseMaths: "",
  baselineSource: "",
  send: undefined,
  eal: undefined,
  disadvantage: undefined,
  careExperienced: undefined,
  sex: "",
  intendedDestination: "",
  actualDestination: "",
  careersGuidanceOn: "",
  startedOn: "",
  parentContactConsent: undefined,
  ...parts,
});

export const assessmentOf = (parts: Partial<AssessmentRecord> = {}): AssessmentRecord => ({
  row: 2,
  code: "Mock",
  title: "",
  course: "",
  type: "",
  maxMark: 100,
  weight: 1,
  date: "",
  dataPoint: "",
  ...parts,
});

export const actionOf = (parts: Partial<ActionRecord> = {}): ActionRecord => ({
  row: 2,
  recordId: "ACT-1",
  status: "Open",
  learnerId: "L1",
  course: "PH",
  category: "",
  type: "",
  issue: "",
  plan: "",
  owner: "A. Whitlock",
  start: "",
  measure: "",
  from: "",
  to: "",
  byWhen: "",
  review: "",
  sessions: undefined,
  minutes: undefined,
  cost: undefined,
  outcome: undefined,
  reviewed: "",
  version: 1,
  loggedAt: "",
  ...parts,
});

export const planOf = (parts: Partial<PlanRecord> = {}): PlanRecord => ({
  row: 2,
  recordId: "ISP-1",
  status: "Active",
  learnerId: "L1",
  staff: "",
  start: "",
  review: "",
  end: "",
  version: 1,
  loggedAt: "",
  ...parts,
});

export const concernOf = (parts: Partial<ConcernRecord> = {}): ConcernRecord => ({
  row: 2,
  recordId: "CON-1",
  version: 1,
  loggedAt: "2026-01-12",
  status: "Open",
  learnerId: "L1",
  course: "",
  raisedBy: "S. Okonjo",
  tutor: "T. Lane",
  byWhen: "2026-02-01",
  ...parts,
});

export const snapshotOf = (parts: Partial<Snapshot> = {}): Snapshot => ({
  row: 2,
  dataPoint: "First review",
  takenOn: "2025-12-12",
  learnerId: "L1",
  course: "PH",
  group: "PH1",
  teacher: "S. Okonjo",
  meg: "",
  agreedMeg: "",
  average: undefined,
  workingAt: "",
  forecast: "",
  gap: undefined,
  band: "",
  tier: undefined,
  reasons: [],
  attendance: undefined,
  punctuality: undefined,
  missingWork: undefined,
  ...parts,
});

export const outcomeOf = (parts: Partial<CourseOutcome> = {}): CourseOutcome => ({
  row: 2,
  learnerId: "L1",
  course: "PH",
  finalGrade: "",
  withdrawnOn: "",
  ...parts,
});
