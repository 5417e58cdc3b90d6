import type { LearnerCard } from "../../../src/api/calls/card";
import type { MyList } from "../../../src/api/calls/my-list";
import { enrolment } from "../../api/enrolment";
import { fullCard, fullFile, fullList } from "../learner-on-file";

const marked = (assessment: string, percent: number | null, code = "") => ({ assessment, percent, code });

/** Nothing is like its neighbour: blanks beside what is filled in, nought and a hundred, and one more than is shown at once. */
export function oddCard(over: Partial<LearnerCard> = {}): LearnerCard {
  const card = fullCard();
  const { support } = card;
  const [action] = support.openActions;
  const [concern] = support.concerns;
  const [target] = support.plan!.targets;
  if (!action || !concern || !target) throw new Error("Expected a learner of whom everything is on file.");
  const sides = { concern: "10%", severe: "20%" };
  return {
    ...card,
    learner: { id: "10231", name: "", tutor: "", tutorGroup: "" },
    overall: "Red",
    overallWhy: "Attendance, Attitude",
    notice: "The add-on was updated.",
    enrolments: [
      enrolment({
        subject: "",
        course: "MU-AL",
        qualification: "",
        group: "",
        tier: "Amber",
        reasons: [],
        action: "Ring home; Meet the tutor; Move a seat",
        gap: 0,
        agreedMeg: "A",
        discussedOn: "2025-10-01",
        chances: [
          { grade: "A*", percent: 4 },
          { grade: "A", percent: 26.04 },
          { grade: "B", percent: 40 },
        ],
        marks: [
          marked("A first test of many letters", 0),
          marked("Not yet", null),
          marked("Mock", null, "ABSENT"),
          marked("Test 3", 100),
        ],
        signals: [
          { heading: "Attendance %", value: 0.5, asOf: "2025-12-01" },
          { heading: "Behaviour incidents", value: "", asOf: "" },
        ],
        judged: [
          { heading: "Attendance %", value: "86%", lines: { side: "below", ...sides, floor: "5%" }, verdict: "severe" },
          { heading: "Gap", value: "-1", lines: { side: "or less", ...sides }, verdict: "concern" },
          { heading: "Missing work", value: "0", lines: { side: "or more", ...sides }, verdict: "no concern" },
          { heading: "Wellbeing", value: "", lines: null, verdict: "not recorded" },
          { heading: "Attitude", value: "fine", lines: null, verdict: "not read" },
          { heading: "External", value: "x", lines: null, verdict: "not judged" },
        ],
      }),
      enrolment({
        subject: "",
        course: "",
        teacher: "",
        row: 9,
        tier: "Red",
        reasons: ["Severe: Average 31% (below 40%)", "Late"],
        meg: "No benchmark for this",
        workingAt: "",
        gap: "no grade",
        chances: [],
        marks: [marked("Test 1", null), marked("Test 2", null)],
        signals: [],
      }),
      enrolment({ row: 11, gap: 2, marks: [], tier: "Amber", reasons: ["Attendance 88%"] }),
      enrolment({ row: 12, marks: [marked("T1", 95), marked("T2", 40), marked("T3", 71.26)] }),
    ],
    support: {
      ...support,
      contactNote: "No - court order",
      actions: { open: 4, overdue: 2, nextReview: "2030-01-05" },
      openActions: [
        action,
        { ...action, id: "ACT-1", type: "Mentoring", owner: "", overdue: false },
        { ...action, id: "ACT-2", type: "Phone call", review: "", overdue: false },
        { ...action, id: "ACT-3", type: "Fourth of them", overdue: true },
      ],
      concerns: [concern, { ...concern, id: "CON-2", course: "", day: "", concern: "Sits alone." }],
      plan: {
        ...support.plan!,
        review: "",
        overdue: false,
        targets: [
          { ...target, state: "met" },
          { ...target, state: "cannot say", found: "" },
          { ...target, state: "not met" },
        ],
      },
      nextReview: "2030-01-05",
      nextReviewOverdue: true,
    },
    ...over,
  };
}

const due = (over: Partial<MyList["overdue"][number]>) => ({ ...fullList().overdue[0]!, ...over });

export const oddList = (): MyList => ({
  ...fullList(),
  year: {
    phase: "",
    due: [
      { kind: "Marks", name: "Autumn", forWhom: "teachers", by: "2030-01-20", waiting: 1 },
      { kind: "Reviews", name: "Autumn", forWhom: "tutors", by: "2030-01-21", waiting: 2 },
    ],
  },
  overdue: [
    due({}),
    due({ kind: "Review", title: "Progress review", learner: "" }),
    due({ kind: "Plan", title: "", day: "" }),
  ],
  thisWeek: [due({ kind: "Contact", title: "Ring home" }), due({ kind: "Concern", title: "Sits alone." })],
  concerns: [],
  answers: [{ learnerId: "10231", learner: "Ada Example", tutor: "T. Tutor", answer: "We meet on Monday." }],
  redWithoutAction: [
    { learnerId: "10233", learner: "Cem Example", tier: "Red", reasons: ["Attendance 70%", "Late"] },
    { learnerId: "10234", learner: "", tier: null, reasons: [] },
  ],
  changedTier: {
    since: "2030-01-01",
    learners: [
      { learnerId: "10231", learner: "Ada Example", course: "", was: null, now: "Red" },
      { learnerId: "10233", learner: "Cem Example", course: "PH-AL", was: "Amber", now: null },
    ],
  },
});

export function oddFile() {
  const file = fullFile();
  const [entry] = file.history;
  if (!entry) throw new Error("Expected a record on file.");
  const version = { version: 3, when: "2030-01-07 10:31", by: "m.mentor@college.example" };
  const changes = [
    { field: "Owner", before: "M. Mentor", after: "" },
    { field: "Status", before: "Open", after: "Closed" },
  ];
  const history = [
    entry,
    { ...entry, id: "CON-1", kind: "Concern" as const, title: "", status: "", day: "", fields: [] },
    {
      ...entry,
      id: "ISP-1",
      kind: "Plan" as const,
      title: "Catch-up",
      versions: [{ ...version, changes }, ...entry.versions],
    },
  ];
  return { ...file, history };
}
