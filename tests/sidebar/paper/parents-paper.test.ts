import { parentsPaper } from "../../../sidebar/paper/parents-paper";
import { parentsSheet } from "../../../src/domain/print/parents-sheet";
import { enrolmentRecord, learnerRecord } from "../../domain/print/learner-record";
import { saidBy } from "./said-by";

const record = learnerRecord({
  courses: [
    enrolmentRecord(),
    enrolmentRecord({
      subject: "",
      course: "Project",
      qualification: "Project",
      gap: 1,
      marks: [{ assessment: "Essay", outcome: { kind: "marked", percent: 80 } }],
      signals: { attendance: 90, wellbeing: 1, online: 71.25 },
      achievements: undefined,
    }),
    enrolmentRecord({
      subject: "Chemistry",
      agreedMeg: "",
      gap: 0,
      marks: [{ assessment: "Test", outcome: undefined }],
    }),
  ],
});

const ending = [
  "== What the words mean",
  "later, the rest in the college's records",
  "Target grade: what learners with the same start reach on average nationally, or another grade that was agreed with the learner.",
  "Working at: the grade that the marks so far stand for. Missing work: pieces that have not been handed in.",
  "== Our conversation",
  "What goes well____",
  "What to work on____",
  "What we agreed____",
];

test("The report for parents says this of three courses, and nothing else", () => {
  expect(saidBy(parentsPaper(parentsSheet(record, [])))).toEqual([
    "Progress report for parents and carers",
    "Ada Example",
    "Learner ID: 10231",
    "Tutor group: 12A",
    "Tutor: T. Tutor",
    "As of: 5 November 2029",
    "== Grades",
    "first, the rest in the college's records; without rows: No tracker holds this learner.",
    "Course | Teacher | Target grade # | Working at # | Against the target | Average #",
    "Physics, A level | P. Teacher | A | C | 2 grades below | 61.4%",
    "Project | P. Teacher |  |  | 1 grade above | 61.4%",
    "Chemistry, A level | P. Teacher | B | C | on target | 61.4%",
    "== Marks over time, in per cent",
    "Physics: 62 ABS",
    "Project: 80",
    "== Attendance and effort",
    "first, the rest in the college's records; without rows: No tracker holds this learner.",
    "Course | Attendance # | Punctuality # | Online engagement # | Attitude (1 is best) # | Missing work # | Achievements #",
    "Physics | 86% | 95% |  | 3 | 1 | 2",
    "Project | 90% |  | 71.3% |  |  | ",
    "Chemistry | 86% | 95% |  | 3 | 1 | 2",
    ...ending,
    "For Ada Example and their parents or carers.",
  ]);
});

test("A learner without a name, a tutor or a course is named by the ID", () => {
  const sheet = parentsSheet(
    { ...record, learner: { id: "10231", name: "", tutor: "", tutorGroup: "" }, courses: [] },
    [],
  );
  expect(saidBy(parentsPaper(sheet))).toEqual([
    "Progress report for parents and carers",
    "10231",
    "Learner ID: 10231",
    "As of: 5 November 2029",
    "== Grades",
    "first, the rest in the college's records; without rows: No tracker holds this learner.",
    "Course | Teacher | Target grade # | Working at # | Against the target | Average #",
    "== Marks over time, in per cent",
    "== Attendance and effort",
    "first, the rest in the college's records; without rows: No tracker holds this learner.",
    "Course | Attendance # | Punctuality # | Online engagement # | Attitude (1 is best) # | Missing work # | Achievements #",
    ...ending,
    "For 10231 and their parents or carers.",
  ]);
});
