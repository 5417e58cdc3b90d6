import { findDataProblems } from "../../../src/domain/department/checks/find-data-problems";
import { policyOf } from "../../../src/domain/policy/policy";
import type { Department } from "../../../src/domain/department/department";
import { assessmentOf, departmentOf, enrolmentOf, learnerOf, marksOf } from "../../support/department";

const course = { row: 2, code: "PH", qualification: "", subject: "", awardingBody: "", gradeBoundaries: "", ledBy: "" };
const firstReview = {
  row: 3,
  name: "First review",
  opens: "2025-10-06",
  deadline: "2025-12-12",
  reviewPeriod: "First progress review",
};
const found = (parts: Partial<Department>) =>
  findDataProblems(departmentOf(parts)).map(({ check, tab, row, header, found: what }) => [
    check,
    tab,
    row,
    header,
    what,
  ]);

test("a clean department has nothing to look at", () => {
  const enrolments = [enrolmentOf({ marks: marksOf({ Mock: 60 }) })];
  const parts = { enrolments, learners: [learnerOf()], courses: [course], dataPoints: [firstReview] };
  expect(found({ ...parts, assessments: [assessmentOf({ dataPoint: "First review" })] })).toEqual([]);
});

test("a cell that cannot be read is listed as it was found, with the teacher of its row to ask", () => {
  const problem = { tab: "Physics", row: 2, header: "Mock", found: "160", expected: "0 to 100, ABS, NS or EX" };
  expect(findDataProblems(departmentOf({ problems: [problem], enrolments: [enrolmentOf()] }))).toEqual([
    { ...problem, check: "Cannot be read", who: "S. Okonjo", learnerId: "L1" },
  ]);
});

test("a learner twice on a course is listed once, with the other place; two courses are no problem", () => {
  const rows = [enrolmentOf(), enrolmentOf({ tracker: "Old", row: 9 }), enrolmentOf({ row: 3, course: "CH" })];
  expect(found({ enrolments: rows })).toEqual([
    ["Learner twice on a course", "Old", 9, "Learner ID", "L1 on PH, which also stands in Physics, row 2"],
  ]);
});

test.each([
  ["L1", "ph"],
  ["L1", "PH "],
  ["L1", "Ph"],
  ["l1", "PH"],
  ["l1", " pH"],
])("%s on %j is the same learner on the same course, however it is written", (learnerId, course) => {
  const rows = [enrolmentOf(), enrolmentOf({ row: 3, learnerId, course })];
  expect(found({ enrolments: rows }).map(([check, , row]) => [check, row])).toEqual([["Learner twice on a course", 3]]);
});

test("a code that is listed twice is found whatever its case", () => {
  const assessments = [assessmentOf(), assessmentOf({ row: 5, code: "MOCK" })];
  expect(found({ assessments })).toEqual([
    ["Listed twice", "Assessments", 5, "Assessment", "MOCK, which also stands in row 2"],
  ]);
});

test("unknown learners and courses are found only where the department lists them at all", () => {
  const enrolments = [enrolmentOf({ learnerId: "L9", course: "XX" })];
  expect(found({ enrolments })).toEqual([]);
  expect(found({ enrolments, learners: [learnerOf()], courses: [course] })).toEqual([
    ["Unknown learner", "Physics", 2, "Learner ID", "L9"],
    ["Unknown course", "Physics", 2, "Course", "XX"],
  ]);
});

test("an assessment without a maximum, or at a data point that is not there, is named", () => {
  const assessments = [assessmentOf({ maxMark: 0, dataPoint: "Spring" })];
  expect(found({ assessments })).toEqual([
    ["Unknown data point", "Assessments", 2, "Data point", "Spring"],
    ["No max mark", "Assessments", 2, "Max mark", "0 for Mock"],
  ]);
});

test("an academic year that began twelve months ago or more is to be changed", () => {
  const policy = policyOf([["year.start", "2024-09-02"]]);
  expect(found({ policy, today: "2025-09-01" })).toEqual([]);
  expect(found({ policy, today: "2025-09-02" })).toEqual([
    ["Academic year has ended", "Policy", undefined, "year.start", "2024-09-02"],
  ]);
});

test("a data point closes on or after the day it opens", () => {
  const backwards = { ...firstReview, opens: "2025-12-13" };
  expect(found({ dataPoints: [firstReview] })).toEqual([]);
  expect(found({ dataPoints: [backwards, { ...firstReview, row: 4, name: "Open end", deadline: "" }] })).toEqual([
    ["Data point without a window", "Data points", 3, "Deadline", "2025-12-12, before it opens on 2025-12-13"],
    ["Data point without a window", "Data points", 4, "Deadline", "nothing for Open end"],
  ]);
});

describe("a mark far from the learner's others", () => {
  const farMarks = (marks: Parameters<typeof marksOf>[0]) =>
    found({ enrolments: [enrolmentOf({ marks: marksOf(marks) })] });

  test("is listed from the distance of the Policy tab on, upwards too", () => {
    expect(farMarks({ A: 60, B: 60, C: 20.5 })).toEqual([]);
    expect(farMarks({ A: 60, B: 60, C: 20 })).toEqual([
      ["Far from other marks", "Physics", 2, "C", "20%, the others about 60%"],
    ]);
    expect(farMarks({ A: 50, B: 50, C: 90 })).toHaveLength(1);
  });

  test("needs two other marks; blanks and codes are none", () => {
    expect(farMarks({ A: 60, B: 4, C: null, D: "ABS", E: "NS", F: "EX" })).toEqual([]);
  });
});

describe("missing marks", () => {
  const assessments = [assessmentOf({ dataPoint: "first review" })];
  const parts = { assessments, dataPoints: [firstReview] };
  const blank = (row: number) => enrolmentOf({ row, learnerId: `L${row}`, marks: marksOf({ Mock: null }) });

  test("are missing the day after the deadline, not on it", () => {
    const enrolments = [blank(2), enrolmentOf({ row: 3, learnerId: "L3", marks: marksOf({ Mock: 50 }) })];
    expect(found({ ...parts, enrolments, today: "2025-12-12" })).toEqual([]);
    expect(found({ ...parts, enrolments, today: "2025-12-13" })).toEqual([
      ["Missing mark", "Physics", 2, "Mock", "nothing"],
    ]);
  });

  test("a code is an entry, a blank is not", () => {
    const enrolments = [enrolmentOf({ marks: marksOf({ Mock: "ABS" }) })];
    expect(found({ ...parts, enrolments })).toEqual([]);
  });

  test("a group without any is one line", () => {
    expect(found({ ...parts, enrolments: [blank(2), blank(3), blank(4)] })).toEqual([
      ["Missing mark", "Physics", 2, "Mock", "nothing for all 3 of PH1"],
    ]);
  });

  test("work of another course is not expected", () => {
    const other = [assessmentOf({ dataPoint: "First review", course: "CH" })];
    expect(found({ ...parts, assessments: other, enrolments: [blank(2)] })).toEqual([]);
  });

  test("work without a data point is due at the first deadline after its day", () => {
    const enrolments = [blank(2)];
    const dated = (date: string) => found({ ...parts, enrolments, assessments: [assessmentOf({ date })] });
    expect(dated("2025-12-12")).toHaveLength(1);
    expect(dated("2025-12-13")).toEqual([]);
  });
});

test("one ID beside several names of a tracker is named in each of its rows", () => {
  const row = (surname: string, number: number) =>
    enrolmentOf({ learnerId: "1234570000", surname, row: number, course: `C${number}` });
  const problems = found({ enrolments: [row("Ash", 2), row("Birch", 3), row("Ash", 4)] });
  expect(problems.filter(([check]) => check === "One ID for several learners")).toEqual(
    [2, 3, 4].map((number) => [
      "One ID for several learners",
      "Physics",
      number,
      "Learner ID",
      "1234570000 for Amara Ash, Amara Birch",
    ]),
  );
});

test("a row of a tracker with tiers that has none, a prior below 1, and an agreed MEG far below the MEG are looked at", () => {
  const onTrack = { tier: "On track", qualification: "A level", meg: "B" } as const;
  const enrolments = [
    enrolmentOf({ row: 2, tier: undefined, prior: 6, meg: "C" }),
    enrolmentOf({ ...onTrack, row: 3, learnerId: "L2", prior: 0.62 }),
    enrolmentOf({ ...onTrack, row: 4, learnerId: "L3", agreedMeg: "D" }),
    enrolmentOf({ ...onTrack, row: 5, learnerId: "L4", agreedMeg: "C", prior: 5.5 }),
  ];
  const trackers = [{ name: "Physics", headers: ["Learner ID", "Risk tier"], assessments: [] }];
  expect(found({ enrolments, trackers })).toEqual([
    ["Risk tier not read", "Physics", 2, "Risk tier", "No tier"],
    ["Prior attainment below 1", "Physics", 3, "Average GCSE", "0.62"],
    ["Agreed MEG far below the MEG", "Physics", 4, "Agreed MEG", "D, where the MEG is B"],
  ]);
  expect(found({ enrolments }).map(([check]) => check)).not.toContain("Risk tier not read");
});

test("a blank weight among weights is looked at, for the course it is of; blank everywhere is 1 everywhere", () => {
  const weights = (...of: (readonly [code: string, course: string, weight: number | undefined])[]) =>
    of.map(([code, own, weight], index) => assessmentOf({ row: index + 2, code, course: own, weight }));
  const assessments = weights(
    ["Mock", "PH", 40],
    ["Test", "PH", undefined],
    ["Essay", "CH", undefined],
    ["Quiz", "", 1],
  );
  expect(found({ assessments })).toEqual([
    ["No weight", "Assessments", 3, "Weight", "nothing for Test, which counts as 1"],
  ]);
  expect(found({ assessments: weights(["Mock", "", undefined], ["Test", "", undefined], ["Quiz", "", 1]) })).toEqual(
    [],
  );
});

test("boundaries that give the best grade for less than half look like raw marks; what cannot be read says so elsewhere", () => {
  const courses = ["A* 48, A 42, B 36", "A* 80, A 70", "", "see handbook"].map((gradeBoundaries, index) => ({
    ...course,
    row: index + 2,
    gradeBoundaries,
  }));
  expect(found({ courses }).filter(([check]) => check !== "Listed twice")).toEqual([
    ["Grade boundaries that look like raw marks", "Courses", 2, "Grade boundaries", "A* from 48 on PH"],
  ]);
});
