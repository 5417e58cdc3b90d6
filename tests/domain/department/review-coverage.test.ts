import { dueMarks } from "../../../src/domain/department/data-points/due-marks";
import { reviewCoverage } from "../../../src/domain/department/data-points/review-coverage";
import type { ReviewRecord } from "../../../src/domain/department/records";
import { marksDueTab } from "../../../src/sheets/department-tabs/marks-due-tab";
import { reviewCoverageTab } from "../../../src/sheets/department-tabs/review-coverage-tab";
import { assessmentOf, departmentOf, enrolmentOf, learnerOf, marksOf } from "../../support/department";

const points = [
  { row: 2, name: "First review", opens: "2025-10-06", deadline: "2025-12-12", reviewPeriod: "First progress review" },
  { row: 3, name: "Mid-year", opens: "2026-01-05", deadline: "2026-03-27", reviewPeriod: "Second progress review" },
  { row: 4, name: "Pre-exam", opens: "2026-04-13", deadline: "2026-05-08", reviewPeriod: "Readiness for exams" },
];
const reviewOn = (learnerId: string, date: string): ReviewRecord => {
  return { row: 2, recordId: date, learnerId, date, heldBy: "", nextReview: "", version: 1, loggedAt: date };
};

describe("review coverage", () => {
  const enrolments = [
    enrolmentOf(),
    enrolmentOf({ course: "CH" }),
    enrolmentOf({ learnerId: "L2", firstName: "Noah", surname: "Eze", tutor: "" }),
  ];
  const learners = [learnerOf({ tutor: "B. Nakamura" })];
  const reviews = [reviewOn("L1", "2025-12-20"), reviewOn("L2", "2026-01-05"), reviewOn("L1", "2025-10-05")];
  const department = departmentOf({ dataPoints: points, enrolments, learners, reviews, today: "2026-01-15" });

  test("each learner counts once, in the period in which the review was held, with the tutor of the Learners tab", () => {
    expect(
      reviewCoverage(department).map(({ dataPoint, tutor, learners: all, reviewed, waiting }) => [
        dataPoint,
        tutor,
        all,
        reviewed,
        waiting,
      ]),
    ).toEqual([
      ["First review", undefined, 2, 1, []],
      ["First review", "", 1, 0, ["Noah Eze"]],
      ["First review", "B. Nakamura", 1, 1, []],
      ["Mid-year", undefined, 2, 1, []],
      ["Mid-year", "", 1, 1, []],
      ["Mid-year", "B. Nakamura", 1, 0, ["Amara Bello"]],
    ]);
  });

  test("the tab says where each period stands and the share in per cent", () => {
    expect(reviewCoverageTab.rows(department).slice(0, 2)).toEqual([
      {
        reviewPeriod: "First progress review",
        dataPoint: "First review",
        state: "Closed",
        deadline: "2025-12-12",
        tutor: "All tutors",
        learners: 2,
        reviewed: 1,
        notYet: 1,
        coverage: 50,
        waiting: "",
      },
      expect.objectContaining({ tutor: "No tutor", coverage: 0, waiting: "Noah Eze" }),
    ]);
  });
});

describe("who has not entered marks", () => {
  const marks = (mock: number | null | "ABS", test: number | null = 50) => marksOf({ Mock: mock, Test: test });
  const assessments = [
    assessmentOf({ dataPoint: "Mid-year" }),
    assessmentOf({ code: "Test", dataPoint: "First review" }),
    assessmentOf({ code: "Final", dataPoint: "Pre-exam" }),
  ];
  const enrolments = [
    enrolmentOf({ marks: marks(null, null) }),
    enrolmentOf({ learnerId: "L2", marks: marks("ABS") }),
    enrolmentOf({
      learnerId: "L3",
      group: "PH2",
      teacher: "D. Petrov",
      marks: [...marks(60), ...marksOf({ Final: null })],
    }),
  ];
  const department = departmentOf({ dataPoints: points, assessments, enrolments, today: "2026-01-15" });

  test("each group's marks of each data point are counted; a code is an entry", () => {
    expect(
      dueMarks(department).map(({ assessment, group, expected, missing }) => [
        assessment,
        group,
        expected.length,
        missing.length,
      ]),
    ).toEqual([
      ["Test", "PH1", 2, 1],
      ["Test", "PH2", 1, 0],
      ["Mock", "PH1", 2, 1],
      ["Mock", "PH2", 1, 0],
      ["Final", "PH2", 1, 1],
    ]);
  });

  test("the tab lists what has opened and is not complete, overdue first, with whom to ask", () => {
    expect(marksDueTab.rows(department)).toEqual([
      expect.objectContaining({
        state: "Overdue",
        assessment: "Test",
        group: "PH1",
        teacher: "S. Okonjo",
        entered: 50,
      }),
      expect.objectContaining({ state: "Open", assessment: "Mock", group: "PH1", learners: 2, missing: 1 }),
    ]);
  });
});
