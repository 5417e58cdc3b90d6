import type { SheetFunctions } from "../../src/api/handlers";

const saved = {
  kind: "saved",
  sheet: "Interventions",
  row: 2,
  version: 1,
  before: false,
  loggedBy: "tutor@college.example",
} as const;
const actions = { open: 1, overdue: 0, nextReview: "2030-01-15" };

/** Records of one made-up learner: what is saved is said to be saved, and nothing else is on file. */
export const fakeRecords = {
  findLearners: () => ({
    learners: [{ learnerId: "10231", name: "Ada Example", tutorGroup: "12A", courses: ["MA-AL"], tier: "Amber" }],
    more: 0,
  }),
  selectedLearners: () => ({
    learners: [
      {
        learnerId: "10231",
        name: "Ada Example",
        course: "MA-AL",
        tutorGroup: "12A",
        tier: "Amber",
        contactRule: "under 18",
        contactNote: "",
      },
    ],
    leftOut: "",
    message: "",
  }),
  learnerFile: ({ learnerId }) => ({
    learnerId,
    plan: null,
    factors: ["Attendance 86% (below 90%)"],
    prepared: {
      subjects: [],
      performance: "Mathematics: MEG B, working at C",
      attendance: "Mathematics: Attendance % 86",
      behaviour: "",
      effort: "",
      wellbeing: "",
      goal: "",
      targets: "",
    },
    lastReview: null,
    history: [],
  }),
  myList: () => ({
    name: "T. Tutor",
    message: "",
    names: ["M. Mentor", "T. Tutor"],
    year: { phase: "", due: [] },
    overdue: [],
    thisWeek: [],
    concerns: [],
    answers: [],
    redWithoutAction: [],
    changedTier: { since: "", learners: [] },
  }),
  saveActions: ({ actions: sent }) => ({
    kind: "saved",
    sheet: "Interventions",
    loggedBy: "tutor@college.example",
    saved: sent.map(({ id, learnerId }, index) => ({
      id,
      learnerId,
      row: 2 + index,
      version: 1,
      before: false,
      actions,
    })),
  }),
  reviewAction: () => ({ ...saved, version: 2, actions }),
  savePlan: () => ({ ...saved, sheet: "Plans" }),
  saveReview: () => ({ ...saved, sheet: "Reviews" }),
  saveConcern: () => ({ ...saved, sheet: "Concerns", mail: { subject: "A concern", body: "https://sheet.example/" } }),
  withdrawRecord: () => ({ ...saved, version: 2 }),
  answerConcern: () => ({ ...saved, sheet: "Concerns", version: 2 }),
} satisfies Partial<SheetFunctions>;
