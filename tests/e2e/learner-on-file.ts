import type { LearnerCard } from "../../src/api/calls/card";
import type { LearnerFile } from "../../src/api/calls/learner-file";
import type { MyList } from "../../src/api/calls/my-list";
import { enrolment } from "../api/enrolment";
import { support } from "../api/support";

const target = {
  measure: "",
  signal: "Attendance %",
  course: "",
  baseline: "86%",
  goal: "92%",
  byWhen: "2030-03-01",
  state: "not yet due" as const,
  found: "88%",
};
const targets = [target, { ...target, signal: "", measure: "Homework", state: "not met" as const, found: "" }];
const action = {
  id: "ACT-0123456789abcdef01234567",
  version: 1,
  course: "PH-AL",
  category: "Academic support",
  type: "Small-group catch-up",
  issue: "Missed two lessons.",
  plan: "Meet each Monday.",
  owner: "M. Mentor",
  start: "2029-12-01",
  measure: "Attendance",
  from: "79%",
  to: "90%",
  sessions: undefined,
  minutes: undefined,
  cost: undefined,
  fundingSource: "",
  contact: "Contacted",
  contactOutcome: "",
  byWhen: "2030-02-11",
  review: "2030-01-05",
  overdue: true,
  state: "not yet due" as const,
  found: "84%",
};
const planId = "ISP-0123456789abcdef01234567";

/** A made-up learner of whom everything is on file: a concern, an action that is overdue, a plan, every tier. */
export const fullCard = (): LearnerCard => ({
  kind: "learner",
  learner: { id: "10231", name: "Ada Example", tutor: "T. Tutor", tutorGroup: "12A" },
  overall: "Red",
  overallWhy: "",
  enrolments: [
    enrolment({
      subject: "Physics",
      course: "PH-AL",
      tier: "Red",
      gap: -2,
      reasons: ["Attendance 86% (below 90%)", "Missing work 2 (1 or more)"],
      action: "Meet the learner this week.",
      marks: [
        { assessment: "Test 1", percent: 62, code: "" },
        { assessment: "Mock", percent: null, code: "ABS" },
      ],
    }),
    ...(["Amber", "On track", "Not enough data", null] as const).map((tier, row) => enrolment({ tier, row: row + 20 })),
  ],
  ofSelectedRow: true,
  support: support({
    actions: { open: 1, overdue: 1, nextReview: "2030-01-05" },
    openActions: [action],
    concerns: [
      {
        id: "CON-0123456789abcdef01234567",
        version: 1,
        course: "PH-AL",
        concern: "Has stopped answering in class.",
        target: "Stay for both lessons.",
        byWhen: "2030-01-20",
        raisedBy: "P. Physics",
        day: "2030-01-08",
      },
    ],
    plan: { id: planId, version: 2, status: "Active", review: "2030-02-01", overdue: true, targets },
    nextReview: "2030-01-05",
    nextReviewOverdue: false,
  }),
});

export const fullFile = (over: Partial<LearnerFile> = {}): LearnerFile => ({
  learnerId: "10231",
  plan: {
    id: planId,
    version: 2,
    status: "Active",
    concerns: "Attendance 86% (below 90%)",
    targets,
    interventions: "Catch-up on Mondays",
    staff: "M. Mentor",
    start: "2030-01-01",
    review: "2030-02-01",
    end: "2030-04-01",
    progress: "",
    outcome: null,
    why: "",
    loggedBy: "t.tutor@college.example",
    loggedAt: "2030-01-01 09:00",
  },
  factors: ["Attendance 86% (below 90%)", "Missing work 2 (1 or more)"],
  prepared: {
    subjects: [
      {
        sheet: "Tracker",
        course: "PH-AL",
        subject: "Physics",
        qualification: "A level",
        baseline: 6.2,
        meg: "B",
        agreedMeg: "",
        agreedBy: "",
        agreedWhy: "",
        aspiration: "A",
        workingAt: "D",
        forecast: "",
        average: 52,
        gap: -2,
        band: "Limited",
        grades: ["A", "B", "C"],
      },
    ],
    performance: "Physics: MEG B, working at D",
    attendance: "Physics: 86%",
    behaviour: "3 incidents",
    effort: "",
    wellbeing: "",
    goal: "Engineering",
    targets: "",
  },
  lastReview: null,
  history: [
    {
      kind: "Action",
      id: action.id,
      version: 2,
      status: "Open",
      day: "2029-12-01",
      course: "PH-AL",
      title: "Small-group catch-up",
      fields: [{ heading: "Issue", value: "Missed two lessons." }],
      versions: [
        {
          version: 2,
          when: "2030-01-05 10:31",
          by: "t.tutor@college.example",
          changes: [{ field: "Owner", before: "", after: "M. Mentor" }],
        },
        { version: 1, when: "2029-12-01 09:02", by: "t.tutor@college.example", changes: [] },
      ],
    },
  ],
  ...over,
});

export const fullList = (): MyList => ({
  name: "T. Tutor",
  message: "",
  names: ["M. Mentor", "T. Tutor"],
  year: { phase: "", due: [] },
  overdue: [
    {
      kind: "Action",
      id: action.id,
      learnerId: "10231",
      learner: "Ada Example",
      course: "PH-AL",
      title: "Small-group catch-up",
      day: "2030-01-05",
    },
  ],
  thisWeek: [],
  concerns: [
    {
      id: "CON-0123456789abcdef01234567",
      version: 1,
      learnerId: "10231",
      learner: "Ada Example",
      course: "PH-AL",
      concern: "Has stopped answering in class.",
      target: "Stay for both lessons.",
      byWhen: "2030-01-20",
      raisedBy: "P. Physics",
    },
  ],
  answers: [],
  redWithoutAction: [{ learnerId: "10233", learner: "Cem Example", tier: "Red", reasons: ["Attendance 70%"] }],
  changedTier: {
    since: "2030-01-01",
    learners: [{ learnerId: "10231", learner: "Ada Example", course: "PH-AL", was: "Amber", now: "Red" }],
  },
});

/** Words that the contract names, not people. */
const fixed = new Set(["kind", "tier", "overall", "was", "now", "status", "state", "contactRule", "id", "since"]);

/** The same with another text wherever a person can write one. */
export function withTexts<Value>(value: Value, text: () => string, key = ""): Value {
  if (typeof value === "string") return (fixed.has(key) ? value : text()) as Value;
  if (Array.isArray(value)) return value.map((one) => withTexts(one, text, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts(one, text, name)])) as Value;
}
