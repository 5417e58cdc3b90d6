import type { Department } from "../../../src/domain/department/department";
import { withResults } from "../../../src/domain/department/results";
import { findDataProblems } from "../../../src/domain/department/checks/find-data-problems";
import { reviewCoverage } from "../../../src/domain/department/data-points/review-coverage";
import { planSnapshot } from "../../../src/domain/department/snapshots/plan-snapshot";
import { scorecard } from "../../../src/domain/scorecard/score";
import { summarise } from "../../../src/domain/summary/summarise";
import { actionOf, departmentOf, enrolmentOf, outcomeOf, snapshotOf } from "../../support/department";

const ids = ["L0", "L1", "L2", "L3", "L4"];
const enrolments = ids.map((learnerId) =>
  enrolmentOf({ learnerId, subject: "Mathematics", prior: 7, workingAt: "C", tier: "Red" }),
);
const snapshots = ids.map((learnerId) => snapshotOf({ learnerId, takenOn: "2025-09-20", workingAt: "C", tier: "Red" }));
const figure = (name: string, parts: Partial<Department>) => {
  const line = scorecard(withResults(departmentOf({ enrolments, snapshots, ...parts }))).find(
    (one) => one.name === name,
  );
  return line?.current === undefined ? undefined : [line.current, line.count];
};

test("a final grade takes the place of the grade worked at in pass and high-grade rates and value added", () => {
  const outcomes = [
    outcomeOf({ learnerId: "L0", finalGrade: "A" }),
    outcomeOf({ learnerId: "L1", finalGrade: "Fail" }),
    outcomeOf({ learnerId: "L2", finalGrade: "sick" }),
  ];
  expect(figure("Pass rate %", {})).toEqual([100, 5]);
  expect(figure("Pass rate %", { outcomes })).toEqual([80, 5]);
  expect(figure("High grades %", { outcomes })).toEqual([20, 5]);
  expect(figure("Value added (grades)", { outcomes })).not.toEqual(figure("Value added (grades)", {}));
});

test("achievement is of those whose end is known, retention times pass; nothing while there are no final grades", () => {
  const left = outcomeOf({ learnerId: "L0", withdrawnOn: "2025-11-10" });
  expect(figure("Achievement %", { outcomes: [left] })).toBeUndefined();
  const outcomes = [
    left,
    outcomeOf({ learnerId: "L1", finalGrade: "U" }),
    outcomeOf({ learnerId: "L2", finalGrade: "B" }),
    outcomeOf({ learnerId: "L3", finalGrade: "Transferred", withdrawnOn: "2025-12-01" }),
    outcomeOf({ learnerId: "L4", finalGrade: "Incomplete" }),
  ];
  expect(figure("Achievement %", { outcomes })).toEqual([33.3, 3]);
  expect(findDataProblems(departmentOf({ enrolments, outcomes })).map(({ check }) => check)).toEqual([]);
});

test("retention counts who has left as lost from that day, and who moved as neither", () => {
  const on = (withdrawnOn: string, finalGrade = "") => [outcomeOf({ learnerId: "L0", withdrawnOn, finalGrade })];
  expect(figure("Retention %", {})).toEqual([100, 5]);
  expect(figure("Retention %", { outcomes: on("2026-01-16") })).toEqual([100, 5]);
  expect(figure("Retention %", { outcomes: on("2026-01-15") })).toEqual([80, 5]);
  expect(figure("Retention %", { outcomes: on("2026-01-15", "Transferred") })).toEqual([100, 4]);
});

test("a withdrawal takes a learner off the course: Summary, review coverage, snapshots and what is overdue", () => {
  const outcomes = [outcomeOf({ learnerId: "L0", withdrawnOn: "2026-01-12" })];
  const dataPoints = [
    { row: 2, name: "Mid-year", opens: "2026-01-05", deadline: "2026-03-27", reviewPeriod: "Second progress review" },
  ];
  const actions = [
    actionOf({ learnerId: "L0", review: "2026-01-10" }),
    actionOf({ learnerId: "L1", review: "2026-02-10" }),
  ];
  const department = withResults(departmentOf({ enrolments, outcomes, dataPoints, actions }));
  expect(summarise(department)[0]).toMatchObject({ learners: 4, tiers: { Red: 4 }, overdueReviews: 0 });
  expect(reviewCoverage(department)[0]).toMatchObject({ learners: 4 });
  expect(planSnapshot(department)).toMatchObject({ kind: "take", rows: { length: 4 } });
  expect(scorecard(department).find(({ name }) => name === "Reviews on time %")).toMatchObject({
    current: 100,
    count: 1,
  });
  expect(findDataProblems(department)).toEqual([]);
});

test("on a second course the learner stays, also with what is overdue", () => {
  const both = [enrolmentOf({ course: "PH" }), enrolmentOf({ course: "CH" })];
  const outcomes = [outcomeOf({ withdrawnOn: "2026-01-12" })];
  const department = withResults(
    departmentOf({ enrolments: both, outcomes, actions: [actionOf({ review: "2026-01-10" })] }),
  );
  expect(department.enrolments.map(({ course }) => course)).toEqual(["CH"]);
  expect(department.leavers.map(({ course }) => course)).toEqual(["PH"]);
  expect(summarise(department)[0]).toMatchObject({ overdueReviews: 1 });
});
