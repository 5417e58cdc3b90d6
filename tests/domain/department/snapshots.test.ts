import type { Department } from "../../../src/domain/department/department";
import { daysToFirstAction } from "../../../src/domain/department/snapshots/days-to-first-action";
import { planSnapshot } from "../../../src/domain/department/snapshots/plan-snapshot";
import { actionOf, departmentOf, enrolmentOf, planOf, snapshotOf } from "../../support/department";

describe("days from the first Red to the first support", () => {
  const red = [snapshotOf({ tier: "Red" }), snapshotOf({ tier: "Red", dataPoint: "Mid-year", takenOn: "2026-03-27" })];
  const timed = (parts: Partial<Department>) => daysToFirstAction(departmentOf({ snapshots: red, ...parts }))[0];
  const days = (...actions: Parameters<typeof actionOf>[0][]) =>
    timed({ actions: actions.map((one) => actionOf(one)) });

  test("are counted to the first action or plan that began on or after it", () => {
    expect(days({ start: "2026-01-10" }, { start: "2025-12-19", status: "Closed" })).toEqual({
      learnerId: "L1",
      firstRed: "2025-12-12",
      firstAction: "2025-12-19",
      days: 7,
    });
    const [late, plan] = [actionOf({ start: "2026-01-10" }), planOf({ start: "2025-12-13" })];
    expect(timed({ actions: [late], plans: [plan] })?.days).toBe(1);
    expect(timed({ actions: [late], plans: [{ ...plan, status: "Draft" }] })?.days).toBe(29);
  });

  test("are none where support was under way on the day, also when it has been closed since; else those so far", () => {
    expect(days({ start: "2025-11-01" })?.days).toBe(0);
    const closed = { start: "2025-11-01", status: "Closed" };
    expect(days({ ...closed, reviewed: "2026-01-08" })).toMatchObject({ firstAction: "2025-12-12", days: 0 });
    expect(days({ ...closed, reviewed: "2025-12-01" })).toMatchObject({ firstAction: "", days: 34 });
    expect(days()).toMatchObject({ firstAction: "", days: 34 });
    expect(days({ start: "2025-12-20", learnerId: "L2" })?.days).toBe(34);
    expect(days({ start: "2026-02-01" })).toMatchObject({ firstAction: "", days: 34 });
  });

  test("a learner who turned Red on the day of the snapshot has not waited yet", () => {
    expect(timed({ today: "2025-12-12", snapshots: red.slice(0, 1) })).toBeUndefined();
    const actions = [actionOf({ start: "2025-12-12" })];
    expect(timed({ today: "2025-12-12", snapshots: red.slice(0, 1), actions })?.days).toBe(0);
  });

  test("a plan that was drafted first is support from the day on which it was made active", () => {
    const changes = [{ recordId: "ISP-1", version: 2, on: "2025-12-22", field: "status", before: "Draft" }];
    expect(timed({ plans: [planOf({ start: "2025-12-01" })], changes })?.days).toBe(10);
  });

  test("an action without a start counts from the day it was logged", () => {
    expect(days({ start: "", loggedAt: "2025-12-15" })?.days).toBe(3);
  });

  test("whoever was never Red is not counted", () => {
    expect(timed({ snapshots: [snapshotOf({ tier: "Amber" })] })).toBeUndefined();
  });
});

describe("what keeping the current data point comes to", () => {
  const point = { row: 2, name: "First review", opens: "2025-10-06", deadline: "2025-12-12", reviewPeriod: "" };
  const enrolments = [enrolmentOf({ tier: "Red", average: 61.26, signals: { attendance: 88, missingWork: 1 } })];
  const plan = (parts: Partial<Department>) =>
    planSnapshot(departmentOf({ dataPoints: [point], today: "2025-12-01", enrolments, ...parts }));
  const keptNow = (parts: Partial<Department> = {}) => {
    const taken = plan(parts);
    if (taken.kind !== "take") throw new Error(`Expected rows, found ${taken.kind}.`);
    return taken;
  };

  test("a row says what the tracker says, to one decimal", () => {
    expect(keptNow().rows).toEqual([
      expect.objectContaining({
        dataPoint: "First review",
        takenOn: "2025-12-01",
        learnerId: "L1",
        course: "PH",
        average: 61.3,
        tier: "Red",
        attendance: 88,
        missingWork: 1,
        punctuality: undefined,
      }),
    ]);
  });

  test("a tracker without courses keeps its tab's name, and a learner twice on a course is kept once", () => {
    const row = enrolmentOf({ course: "", tracker: "Physics" });
    expect(keptNow({ enrolments: [row, { ...row, row: 3 }] }).rows.map(({ course }) => course)).toEqual(["Physics"]);
  });

  test("it is brought up to date until the deadline, kept as it is after it, and left when nothing has changed", () => {
    const snapshots = keptNow().rows.map((row, index) => ({ ...row, row: index + 2 }));
    const worse = [enrolmentOf({ tier: "Amber" }), enrolmentOf({ learnerId: "L2" })];
    expect(plan({ snapshots, today: "2025-12-12" })).toMatchObject({ kind: "unchanged", takenOn: "2025-12-01" });
    expect(plan({ snapshots, enrolments: worse, today: "2025-12-12" })).toMatchObject({ kind: "take", changed: 2 });
    expect(plan({ snapshots, enrolments: worse, today: "2025-12-13" })).toMatchObject({ kind: "closed" });
    expect(plan({ snapshots: [], today: "2025-12-13" })).toMatchObject({ kind: "take", changed: 1 });
  });

  test("a learner who has left is taken out before the deadline", () => {
    const [row] = keptNow().rows;
    const snapshots = row
      ? [
          { ...row, row: 2 },
          { ...row, learnerId: "Gone", row: 3 },
        ]
      : [];
    expect(plan({ snapshots })).toMatchObject({ kind: "take", changed: 0, rows: [{ learnerId: "L1" }] });
  });

  test("without data points, or before the first opens, there is nothing to keep", () => {
    expect(plan({ dataPoints: [] })).toEqual({ kind: "no data points" });
    expect(plan({ today: "2025-10-05" })).toEqual({ kind: "none open yet" });
  });
});
