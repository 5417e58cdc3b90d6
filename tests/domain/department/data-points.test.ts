import { findDataProblems } from "../../../src/domain/department/checks/find-data-problems";
import { currentDataPoint } from "../../../src/domain/department/data-points/current-data-point";
import { dueMarks } from "../../../src/domain/department/data-points/due-marks";
import { reviewCoverage } from "../../../src/domain/department/data-points/review-coverage";
import { dataPointState } from "../../../src/domain/department/data-points/data-point-state";
import { usualCycle } from "../../../src/domain/department/data-points/usual-cycle";
import { assessmentOf, departmentOf, enrolmentOf, learnerOf, marksOf } from "../../support/department";

describe("the usual cycle", () => {
  test("follows the academic year in order, each open before its deadline", () => {
    const cycle = usualCycle({ year: 2025, month: 9, day: 1 });
    expect(cycle.map(({ name, opens, deadline }) => `${name} ${opens} ${deadline}`)).toEqual([
      "Baseline 2025-09-01 2025-10-10",
      "First review 2025-10-13 2025-12-12",
      "Mid-year 2026-01-05 2026-03-27",
      "Pre-exam 2026-04-01 2026-05-08",
      "Results 2026-08-13 2026-09-12",
    ]);
  });

  test.each([
    [2025, 8, 20],
    [2026, 1, 5],
    [2025, 12, 31],
  ])("a year that begins on %d-%d-%d has its days in order too", (year, month, day) => {
    const days = usualCycle({ year, month, day }).flatMap(({ opens, deadline }) => [opens, deadline]);
    expect(days).toEqual(days.toSorted());
    expect(days[0]?.slice(0, 4)).toBe(month > 9 ? String(year + 1) : String(year));
  });
});

describe("where a data point stands", () => {
  const point = { opens: "2025-10-06", deadline: "2025-12-12" };

  test.each([
    ["2025-10-05", "Not open yet"],
    ["2025-10-06", "Open"],
    ["2025-12-04", "Open"],
    ["2025-12-05", "Due this week"],
    ["2025-12-12", "Due this week"],
    ["2025-12-13", "Closed"],
  ])("on %s it is: %s", (today, state) => {
    expect(dataPointState(point, today)).toBe(state);
  });

  test("without a deadline it says so; without an opening day it is open", () => {
    expect(dataPointState({ ...point, deadline: "" }, "2025-11-01")).toBe("No deadline");
    expect(dataPointState({ ...point, opens: "" }, "2025-01-01")).toBe("Open");
  });
});

test("the current data point is the latest that has opened, in whatever order they are listed", () => {
  const points = [
    { row: 2, name: "Second", opens: "2026-01-05", deadline: "2026-03-27", reviewPeriod: "" },
    { row: 3, name: "First", opens: "2025-10-06", deadline: "2025-12-12", reviewPeriod: "" },
  ];
  const on = (today: string) => currentDataPoint(points, today)?.name;
  expect([on("2025-10-05"), on("2025-10-06"), on("2026-01-04"), on("2026-01-05"), on("2026-07-01")]).toEqual([
    undefined,
    "First",
    "First",
    "Second",
    "Second",
  ]);
});

describe("a late starter", () => {
  const points = [
    { row: 2, name: "Baseline", opens: "2025-09-01", deadline: "2025-10-10", reviewPeriod: "Induction" },
    { row: 3, name: "First review", opens: "2025-10-13", deadline: "2025-12-12", reviewPeriod: "First" },
  ];
  const assessments = [
    assessmentOf({ code: "Test 1", dataPoint: "Baseline" }),
    assessmentOf({ code: "Test 2", dataPoint: "First review", date: "2025-11-03" }),
    assessmentOf({ code: "Test 3", dataPoint: "First review" }),
  ];
  const blank = { "Test 1": null, "Test 2": null, "Test 3": null };
  const department = (startedOn: string, marks: Parameters<typeof marksOf>[0] = blank) =>
    departmentOf({
      dataPoints: points,
      assessments,
      enrolments: [
        enrolmentOf({ marks: marksOf({ "Test 1": 60, "Test 2": 60, "Test 3": 60 }) }),
        enrolmentOf({ learnerId: "L2", marks: marksOf(marks) }),
      ],
      learners: [learnerOf({}), learnerOf({ learnerId: "L2", startedOn })],
      today: "2026-01-15",
    });
  const missing = (...args: Parameters<typeof department>) =>
    dueMarks(department(...args)).map(({ assessment, expected, missing: who }) => [
      assessment,
      expected.length,
      who.length,
    ]);

  test("misses nothing that was sat before the start, and counts where there is a mark all the same", () => {
    expect(missing("")).toEqual([
      ["Test 1", 2, 1],
      ["Test 2", 2, 1],
      ["Test 3", 2, 1],
    ]);
    expect(missing("2025-11-09")).toEqual([
      ["Test 1", 1, 0],
      ["Test 2", 1, 0],
      ["Test 3", 2, 1],
    ]);
    expect(missing("2025-11-09", { ...blank, "Test 1": 40 })[0]).toEqual(["Test 1", 2, 0]);
    expect(findDataProblems(department("2025-11-09")).map(({ header }) => header)).toEqual(["Test 3"]);
  });

  test("is not waiting for a review of a period that was over", () => {
    const learners = (startedOn: string) =>
      reviewCoverage(department(startedOn)).flatMap((one) => (one.tutor === undefined ? [one.learners] : []));
    expect(learners("")).toEqual([2, 2]);
    expect(learners("2025-11-09")).toEqual([1, 2]);
  });
});
