import { findDataProblems } from "../../../src/domain/department/checks/find-data-problems";
import type { CourseOutcome } from "../../../src/domain/department/records";
import type { Department } from "../../../src/domain/department/department";
import {
  actionOf,
  assessmentOf,
  concernOf,
  departmentOf,
  enrolmentOf,
  learnerOf,
  outcomeOf,
  planOf,
  snapshotOf,
} from "../../support/department";

const course = { row: 2, code: "PH", qualification: "", subject: "", awardingBody: "", gradeBoundaries: "", ledBy: "" };
const found = (parts: Partial<Department>) =>
  findDataProblems(departmentOf(parts)).map(({ check, tab, row, header, found: what }) => [
    check,
    tab,
    row,
    header,
    what,
  ]);

describe("outcomes", () => {
  const listed = [{ ...course, qualification: "A level" }];
  const checked = (...outcomes: CourseOutcome[]) =>
    findDataProblems(departmentOf({ enrolments: [enrolmentOf()], courses: listed, outcomes }));

  test("a grade of the qualification, a fail in words, a day and a row not filled in yet are no problem", () => {
    const enrolments = ["L1", "L2", "L3"].map((learnerId) => enrolmentOf({ learnerId }));
    const outcomes = [
      outcomeOf({ finalGrade: "A*" }),
      outcomeOf({ row: 3, learnerId: "L2", finalGrade: "Fail" }),
      outcomeOf({ row: 4, learnerId: "L3" }),
    ];
    expect(found({ enrolments, courses: listed, outcomes })).toEqual([]);
  });

  test("a learner nobody knows, and a course that is not the learner's, are told apart", () => {
    expect(checked(outcomeOf({ learnerId: "L7", finalGrade: "B" }), outcomeOf({ row: 3, course: "PX" }))).toEqual([
      {
        check: "Outcome without a learner",
        learnerId: "L7",
        tab: "Outcomes",
        row: 2,
        header: "Learner ID",
        found: "L7",
        expected: "A learner ID of a tracker or of Snapshots",
        who: "Head of department",
      },
      expect.objectContaining({ row: 3, header: "Course", found: "PX", expected: "A course of L1: PH" }),
    ]);
  });

  test("a learner who has gone from the tracker is known from the snapshots", () => {
    const parts = {
      snapshots: [snapshotOf()],
      courses: listed,
      outcomes: [outcomeOf({ course: "ph", finalGrade: "B" })],
    };
    expect(found(parts)).toEqual([]);
  });

  test("what is no grade is told with the grades there are", () => {
    expect(checked(outcomeOf({ finalGrade: "Merit" }))).toEqual([
      expect.objectContaining({
        check: "Not a grade",
        header: "Final grade",
        found: "Merit",
        expected: "A grade of A level: A*, A, B, C, D, E, U",
      }),
    ]);
  });

  test("a course without a known qualification says what is missing", () => {
    const enrolments = [enrolmentOf({ qualification: "Own diploma" })];
    const [problem] = findDataProblems(departmentOf({ enrolments, outcomes: [outcomeOf({ finalGrade: "Pass" })] }));
    expect(problem?.expected).toBe("A known qualification, or grade boundaries, for PH in Courses");
  });

  test("two rows for one course, and a grade beside a day of withdrawal", () => {
    const both = outcomeOf({ finalGrade: "B", withdrawnOn: "2026-01-12" });
    expect(
      checked(both, outcomeOf({ row: 3, finalGrade: "C" })).map(({ row, header, found: what }) => [row, header, what]),
    ).toEqual([
      [2, "Withdrawn on", "2026-01-12, beside the final grade B"],
      [3, "Learner ID", "L1 on PH, which also stands in row 2"],
    ]);
  });
});

test.each([
  ["an end that has passed", { end: "2025-10-16" }, ["End", "16 October 2025, which has passed"]],
  ["an end before the start", { end: "2025-08-31" }, ["End", "31 August 2025, before the start on 8 September 2025"]],
  [
    "a review after the end",
    { end: "2026-01-31" },
    ["Review date", "1 February 2026, after its end on 31 January 2026"],
  ],
  ["a review in years", { review: "2036-02-01", end: "" }, ["Review date", "1 February 2036"]],
  ["a start in years", { start: "2036-02-01" }, ["Start", "1 February 2036"]],
  ["no start", { start: "" }, ["Start", "nothing"]],
])("an active plan with %s is named", (_case, days, [header, what]) => {
  const plan = planOf({ start: "2025-09-08", review: "2026-02-01", end: "2026-04-01", ...days });
  expect(found({ plans: [plan] })).toEqual([["Date that cannot be", "Plans", 2, header, what]]);
  expect(
    found({
      plans: [
        { ...plan, status: "Draft" },
        { ...plan, status: "Closed" },
      ],
    }),
  ).toEqual([]);
});

test("so is an open action's day before its start, or in years; one that begins next month is not", () => {
  const days = (parts: Parameters<typeof actionOf>[0]) => found({ actions: [actionOf(parts)] }).map((one) => one[3]);
  expect(days({ start: "2026-02-01", byWhen: "2026-03-01", review: "2026-01-31" })).toEqual(["Review date"]);
  expect(days({ start: "2026-01-01", byWhen: "2126-03-01" })).toEqual(["By when"]);
  expect(days({ start: "2026-02-01", byWhen: "2026-03-01", review: "2026-03-01" })).toEqual([]);
  expect(days({ start: "2026-01-01", byWhen: "2126-03-01", status: "Closed" })).toEqual([]);
});

test("days of birth that cannot be are listed, those of a college's learners are not", () => {
  const born = (row: number, dateOfBirth: string) => learnerOf({ row, learnerId: `L${row}`, dateOfBirth });
  const learners = [
    born(2, "2008-05-04"),
    born(3, "2025-01-05"),
    born(4, "1900-01-01"),
    born(5, ""),
    born(6, "1950-01-01"),
  ];
  expect(found({ learners })).toEqual([
    ["Date of birth that cannot be", "Learners", 3, "Date of birth", "5 January 2025"],
    ["Date of birth that cannot be", "Learners", 4, "Date of birth", "1 January 1900"],
  ]);
});

test("a half among weights of tens is a share that was meant as a percentage; shares among themselves are weights", () => {
  const weights = (...given: number[]) =>
    found({
      assessments: given.map((weight, place) => assessmentOf({ row: place + 2, code: `T${place}`, weight })),
    });
  expect(weights(0.5, 50, 25)).toEqual([
    ["Weights of two scales", "Assessments", 2, "Weight", "0.5 for T0, beside 50 for T1"],
  ]);
  expect(weights(0.5, 0.25)).toEqual([]);
  expect(weights(1, 2, 0)).toEqual([]);
});

test("an open concern about a course that the learner is not on is listed; its case and spaces do not matter", () => {
  const enrolments = [enrolmentOf({ course: "PHY1" })];
  const about = (course: string, status = "Open") => found({ enrolments, concerns: [concernOf({ course, status })] });
  expect(about("PH1")).toEqual([["Concern about another course", "Concerns", 2, "Course", "PH1"]]);
  for (const course of ["phy1", "PHY1 ", ""]) expect(about(course)).toEqual([]);
  expect(about("PH1", "Answered")).toEqual([]);
});

test("an open concern, action or plan of nobody is named; of somebody in Learners, Snapshots or a tracker it is not", () => {
  const enrolments = [enrolmentOf()];
  const nobody = { learnerId: "L1 Bello" };
  const parts = {
    enrolments,
    concerns: [concernOf({ ...nobody, status: "Open" }), concernOf({ ...nobody, row: 3, status: "Answered" })],
    actions: [actionOf({ ...nobody, status: "Open" })],
    plans: [planOf({ ...nobody, status: "Active" })],
  };
  const named = (more: Partial<Department> = {}) =>
    found({ ...parts, ...more })
      .filter(([check]) => check === "Record of nobody")
      .map(([, tab, row]) => [tab, row]);
  expect(named()).toEqual([
    ["Interventions", parts.actions[0]?.row],
    ["Plans", parts.plans[0]?.row],
    ["Concerns", parts.concerns[0]?.row],
  ]);
  expect(named({ snapshots: [snapshotOf(nobody)] })).toEqual([]);
  expect(named({ learners: [learnerOf(nobody)] })).toEqual([]);
  expect(named({ enrolments: [] })).toEqual([]);
});
