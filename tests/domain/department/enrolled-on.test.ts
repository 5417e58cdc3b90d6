import { dueMarks } from "../../../src/domain/department/data-points/due-marks";
import { findDataProblems } from "../../../src/domain/department/checks/find-data-problems";
import { enrolledOn, startDays } from "../../../src/domain/department/enrolled-on";
import type { Move } from "../../../src/domain/department/records";
import { assessmentOf, departmentOf, enrolmentOf, learnerOf, outcomeOf } from "../../support/department";

const move = (parts: Partial<Move> = {}): Move => ({
  row: 2,
  learnerId: "L1",
  kind: "Course",
  course: "PH",
  before: "PH",
  after: "CH",
  day: "2025-11-12",
  ...parts,
});

test("a learner is on a course from the day of the move to it, and on the old one until that day", () => {
  const outcomes = [outcomeOf({ course: "PH", finalGrade: "Transferred", withdrawnOn: "2025-11-12" })];
  const on = enrolledOn(departmentOf({ moves: [move()], outcomes }));
  const days = ["2025-11-11", "2025-11-12", "2025-11-13"];
  expect(days.map((day) => [on("L1", "PH", day), on("L1", "CH", day)])).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
  // Nobody else has moved.
  expect(days.map((day) => [on("L2", "PH", day), on("L2", "CH", day)])).toEqual(days.map(() => [true, true]));
  // The course is written as people write it.
  expect(on("L1", " ch ", "2025-11-11")).toBe(false);
});

test("an end counts until the learner moves back, starts later, or another academic year begins", () => {
  const outcomes = [outcomeOf({ course: "PH", finalGrade: "", withdrawnOn: "2025-10-10" })];
  const days = ["2025-10-09", "2025-10-10", "2025-11-11", "2025-11-12"];
  const on = (parts: Parameters<typeof departmentOf>[0], taught = true) =>
    days.map((day) => enrolledOn(departmentOf({ outcomes, ...parts }))("L1", "PH", day, taught));
  expect(on({})).toEqual([true, false, false, false]);
  expect(on({ moves: [move({ course: "CH", before: "CH", after: "PH" })] })).toEqual([false, false, false, true]);
  expect(on({ learners: [learnerOf({ startedOn: "2025-11-12" })] })).toEqual([false, false, false, true]);
  // Who starts and leaves on one day has left.
  expect(on({ learners: [learnerOf({ startedOn: "2025-10-10" })] })).toEqual([false, false, false, false]);
  const policy = { ...departmentOf().policy, "year.start": "2025-11-01" };
  expect(on({ policy })).toEqual([true, false, true, true]);
  // Who enrolled for this year and never came has a row with nothing in it.
  expect(on({ policy }, false)).toEqual([true, false, false, false]);
});

test("Data checks names who came back though Outcomes says that they left, and who left with a mark of later work", () => {
  const outcomes = [outcomeOf({ course: "PH", finalGrade: "", withdrawnOn: "2025-10-10" })];
  const marks = [{ assessment: "Test 1", outcome: { kind: "marked", percent: 50 } }] as const;
  const found = (parts: Parameters<typeof departmentOf>[0]) =>
    findDataProblems(departmentOf({ outcomes, ...parts }))
      .filter(({ check }) => check === "Left, and on the course")
      .map(({ tab, row, found: what }) => [tab, row, what]);
  const named = [["Outcomes", 2, "L1 left PH on 10 October 2025, and stands in Physics, row 2"]];
  const moves = [move({ course: "CH", before: "CH", after: "PH" })];
  expect(found({ moves, enrolments: [enrolmentOf()] })).toEqual(named);
  const assessments = (date: string) => [assessmentOf({ code: "Test 1", date })];
  expect(found({ leavers: [enrolmentOf()] })).toEqual([]);
  expect(found({ leavers: [enrolmentOf({ marks })], assessments: assessments("2025-10-01") })).toEqual([]);
  expect(found({ leavers: [enrolmentOf({ marks })], assessments: assessments("2025-11-01") })).toEqual(named);
});

test("a late starter is on no course before the start, and one whose start or move lies ahead is on it: it may be a slip", () => {
  const learners = [learnerOf({ startedOn: "2025-10-01" })];
  expect(enrolledOn(departmentOf({ learners }))("L1", "PH", "2025-09-30")).toBe(false);
  const ahead = [learnerOf({ startedOn: "2036-10-01" })];
  expect(enrolledOn(departmentOf({ learners: ahead }))("L1", "PH", "2026-01-15")).toBe(true);
  const moves = [move({ day: "2036-01-01" })];
  expect(enrolledOn(departmentOf({ moves }))("L1", "CH", "2026-01-15")).toBe(true);
  expect(startDays(departmentOf({ moves }))("L1", "CH")).toBe("");
});

test("a new set or tutor begins no course anew", () => {
  const moves = [move({ kind: "Set", after: "CH" }), move({ kind: "Tutor", after: "CH" })];
  expect(startDays(departmentOf({ moves }))("L1", "CH")).toBe("");
});

test("the later of start and move counts, on the course that was moved to", () => {
  const learners = [learnerOf({ startedOn: "2025-10-01" })];
  const startOf = startDays(departmentOf({ learners, moves: [move()] }));
  expect([startOf("L1", "CH"), startOf("L1", "PH"), startOf("L1")]).toEqual(["2025-11-12", "2025-10-01", "2025-10-01"]);
});

test("nothing is due of a learner that was sat on the new course before the move", () => {
  const marks = [
    { assessment: "Test 1", outcome: { kind: "not yet" } },
    { assessment: "Test 2", outcome: { kind: "not yet" } },
  ] as const;
  const department = (moves: readonly Move[]) =>
    departmentOf({
      moves,
      enrolments: [enrolmentOf({ course: "CH", marks })],
      assessments: [
        assessmentOf({ code: "Test 1", date: "2025-11-11" }),
        assessmentOf({ code: "Test 2", date: "2025-11-12" }),
      ],
      dataPoints: [{ row: 2, name: "Autumn", opens: "2025-11-01", deadline: "2025-12-12", reviewPeriod: "" }],
    });
  const waiting = (moves: readonly Move[]) => dueMarks(department(moves)).map(({ assessment }) => assessment);
  expect(waiting([])).toEqual(["Test 1", "Test 2"]);
  expect(waiting([move()])).toEqual(["Test 2"]);
});

test("Data checks names a move that lies ahead, with whom it is about", () => {
  const moves = [move(), move({ row: 3, day: "2036-01-01" })];
  const found = findDataProblems(departmentOf({ moves }));
  expect(found.map(({ tab, row, header, found: cell, learnerId }) => [tab, row, header, cell, learnerId])).toEqual([
    ["Moves", 3, "From", "1 January 2036", "L1"],
  ]);
});
