import { oneToOnePaper } from "../../../sidebar/paper/one-to-one-paper";
import { actionRecord, enrolmentRecord, learnerRecord } from "../../domain/print/learner-record";
import { saidBy } from "./said-by";

/** Courses, actions and steps each unlike the one before. */
const various = learnerRecord({
  courses: [
    enrolmentRecord(),
    enrolmentRecord({
      subject: "",
      course: "Project",
      qualification: "Project",
      agreedMeg: "",
      gap: 1,
      tier: "Amber",
      reasons: ["Late twice", "Average 61.4%"],
      marks: [{ assessment: "Essay", outcome: { kind: "marked", percent: 80 } }],
      signals: { attendance: 90, wellbeing: 1, teacherConcern: 0, online: 71.25 },
      achievements: undefined,
    }),
    enrolmentRecord({
      subject: "Chemistry",
      gap: 0,
      tier: undefined,
      reasons: [],
      marks: [{ assessment: "Test 1", outcome: undefined }],
      signals: {},
    }),
  ],
  steps: ["Ring home.", "Meet."],
  actions: [
    actionRecord(),
    actionRecord({ plan: "", measure: "", review: "2029-11-05" }),
    actionRecord({ type: "", review: "2029-11-04" }),
  ],
});

test("The sheet for the one-to-one says this of a learner with three courses, and nothing else", () => {
  expect(saidBy(oneToOnePaper(various))).toEqual([
    "Learner sheet for the one-to-one",
    "Ada Example: Red",
    "Learner ID: 10231",
    "Tutor group: 12A",
    "Tutor: T. Tutor",
    "Next review: 12 Nov 2029",
    "Parents and carers: under 18: to be told",
    "== Grades",
    "first, the rest in the trackers; without rows: No tracker holds this learner.",
    "Course | MEG # | Agreed MEG # | Aspirational # | Working at # | Forecast # | Gap (grades) # | Average # | Progress band | Risk tier",
    "Physics, A level | B | A | A* | C | STAFF forecast | -2 | 61.4% | Limited | Red",
    "Project | B |  | A* | C | STAFF forecast | +1 | 61.4% | Limited | Amber",
    "Chemistry, A level | B | A | A* | C | STAFF forecast | 0 | 61.4% | Limited | ",
    "== Marks over time, in per cent",
    "Physics: 62 ABS",
    "Project: 80",
    "== Why: reasons for the risk tier",
    "first, the rest in the trackers",
    "Physics, Red: STAFF reason.",
    "Project, Amber: Late twice; Average 61.4%.",
    "== Required action by the policy",
    "first, the rest in the trackers, numbered",
    "Ring home.",
    "Meet.",
    "== Attendance, punctuality, behaviour and effort",
    "first, the rest in the trackers; without rows: No tracker holds this learner.",
    "Course | Attendance # | Punctuality # | Online engagement # | Behaviour incidents # | Achievements # | Attitude (1 is best) # | Missing work # | Concern raised",
    "Physics | 86% | 95% |  | 4444 | 2 | 3 | 1 | wellbeing, external, teacher",
    "Project | 90% |  | 71.3% |  |  |  |  | wellbeing",
    "Chemistry |  |  |  |  | 2 |  |  | ",
    "== Open actions",
    "later, the rest in the tab Interventions; without rows: No action is open.",
    "Action | Issue | Owner | Success test | Review #",
    "Small-group catch-up: STAFF plan | STAFF issue | STAFF owner | Test average: 45% to 60% by 1 Dec 2029 | 12 Nov 2029",
    "Small-group catch-up | STAFF issue | STAFF owner |  | 5 Nov 2029",
    "STAFF plan | STAFF issue | STAFF owner | Test average: 45% to 60% by 1 Dec 2029 | 4 Nov 2029 (overdue)",
    "== Support plan",
    "later, the rest in the tab Plans",
    "Active plan from 1 October 2029 to 1 February 2030. / Review on 20 November 2029.",
    "Concerns: STAFF concerns / Support: STAFF interventions",
    "Staff: STAFF staff / Progress: STAFF progress",
    "== Targets of the plan",
    "later, the rest in the tab Plan targets; without rows: The plan has no targets yet.",
    "Target | From | To | By when | Today | State",
    "STAFF measure | 86 | 95 | 1 Dec 2029 | 88 | not yet due",
    "== Agreed at the review of 2 October 2029",
    "later, the rest in the tab Reviews",
    "Longer-term goal: STAFF goal",
    "Targets: STAFF review targets",
    "The learner: STAFF learner actions",
    "The college: STAFF college actions",
    "== Notes and what was agreed",
    "____",
    "For the learner and their tutor. No safeguarding detail belongs on this page. As of 5 November 2029.",
  ]);
});

test("Of a learner on no course, of whom little is on file, the sheet says what there is", () => {
  const { plan, lastReview } = learnerRecord();
  if (!plan || !lastReview) throw new Error("Expected a plan and a review to make shorter.");
  const [target] = plan.targets;
  if (!target) throw new Error("Expected a target.");
  const record = learnerRecord({
    learner: { id: "10231", name: "", tutor: "", tutorGroup: "" },
    contactRule: "age unknown",
    overall: undefined,
    courses: [],
    steps: [],
    actions: [],
    nextReview: "2029-11-04",
    plan: {
      ...plan,
      concerns: "",
      staff: "",
      start: "",
      end: "",
      review: "",
      progress: "",
      targets: [{ ...target, measure: "", course: "PH-AL", found: "", state: "cannot say" }],
    },
    lastReview: { ...lastReview, goal: "", collegeActions: "" },
  });
  expect(saidBy(oneToOnePaper(record))).toEqual([
    "Learner sheet for the one-to-one",
    "10231",
    "Learner ID: 10231",
    "Next review: 4 Nov 2029 (overdue)",
    "Parents and carers: check the date of birth first",
    "== Grades",
    "first, the rest in the trackers; without rows: No tracker holds this learner.",
    "Course | MEG # | Agreed MEG # | Aspirational # | Working at # | Forecast # | Gap (grades) # | Average # | Progress band | Risk tier",
    "== Marks over time, in per cent",
    "== Attendance, punctuality, behaviour and effort",
    "first, the rest in the trackers; without rows: No tracker holds this learner.",
    "Course | Attendance # | Punctuality # | Online engagement # | Behaviour incidents # | Achievements # | Attitude (1 is best) # | Missing work # | Concern raised",
    "== Open actions",
    "later, the rest in the tab Interventions; without rows: No action is open.",
    "Action | Issue | Owner | Success test | Review #",
    "== Support plan",
    "later, the rest in the tab Plans",
    "Active plan.",
    "Support: STAFF interventions",
    "== Targets of the plan",
    "later, the rest in the tab Plan targets; without rows: The plan has no targets yet.",
    "Target | From | To | By when | Today | State",
    "Attendance %, PH-AL | 86 | 95 | 1 Dec 2029 |  | for a person to judge",
    "== Agreed at the review of 2 October 2029",
    "later, the rest in the tab Reviews",
    "Targets: STAFF review targets",
    "The learner: STAFF learner actions",
    "== Notes and what was agreed",
    "____",
    "For the learner and their tutor. No safeguarding detail belongs on this page. As of 5 November 2029.",
  ]);
});

test("A column in which nothing is recorded for anyone is left out, a course's column never", () => {
  const bare = enrolmentRecord({
    subject: "",
    course: "",
    qualification: "",
    forecast: "",
    band: "",
    achievements: undefined,
  });
  const said = saidBy(oneToOnePaper(learnerRecord({ courses: [{ ...bare, signals: { attendance: 86 } }] })));
  expect(said).toContain(
    "Course | MEG # | Agreed MEG # | Aspirational # | Working at # | Gap (grades) # | Average # | Risk tier",
  );
  expect(said).toContain("Course | Attendance #");
  expect(said).toContain(" | 86%");
});

test("Of a learner without plan and review nothing is said of either", () => {
  const headings = saidBy(oneToOnePaper(learnerRecord({ plan: undefined, lastReview: undefined }))).filter((line) =>
    line.startsWith("=="),
  );
  expect(headings).toEqual([
    "== Grades",
    "== Marks over time, in per cent",
    "== Why: reasons for the risk tier",
    "== Required action by the policy",
    "== Attendance, punctuality, behaviour and effort",
    "== Open actions",
    "== Notes and what was agreed",
  ]);
});

test("Reasons in a row whose tier is blank stand by the course alone", () => {
  const courses = [enrolmentRecord({ tier: undefined, reasons: ["Late twice"] })];
  expect(saidBy(oneToOnePaper(learnerRecord({ courses })))).toContain("Physics: Late twice.");
});
