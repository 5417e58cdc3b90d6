import type { RecoveryAction } from "../../../src/domain/department/records";
import { recoverySheet } from "../../../src/domain/print/recovery-sheet";
import { reportedDepartment } from "../reports/reported-department";

const step: RecoveryAction = {
  row: 2,
  indicator: "attendance %",
  performance: "85% in January",
  target: "95% by June",
  why: "Trains were late",
  action: "Call on the first day of absence",
  lead: "Attendance officer",
  completion: "2026-03-01",
  status: "",
  started: "2026-01-10",
  lastReview: "",
  nextReview: "2026-09-01",
};

test("a red indicator's page has its figures, its plan and what the plan lacks", () => {
  const sheet = recoverySheet(reportedDepartment({ recoveryActions: [step] }), "Attendance %");
  expect(sheet).toMatchObject({
    indicator: "Attendance %",
    current: 85,
    baseline: 88,
    target: 95,
    rating: "R",
    commentary: "Trains were late",
    plan: { performance: "85% in January", actions: [step], problems: ["review later than six months"] },
    today: "2026-01-15",
  });
  expect(sheet?.definition).toContain("attendance");
});

test("an indicator without a plan gives a page to fill in, a plan of people's own indicator its page", () => {
  expect(recoverySheet(reportedDepartment(), "Attendance %")?.plan).toBeUndefined();
  const own = { ...step, indicator: "Library visits" };
  expect(recoverySheet(reportedDepartment({ recoveryActions: [own] }), "Library visits")).toMatchObject({
    indicator: "Library visits",
    rating: "",
    plan: { why: "Trains were late" },
  });
});

test("an indicator that nobody has heard of has no page", () => {
  expect(recoverySheet(reportedDepartment(), "Sunshine")).toBeUndefined();
});
