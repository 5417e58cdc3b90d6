import type { Department } from "../../../src/domain/department/department";
import { planSnapshot } from "../../../src/domain/department/snapshots/plan-snapshot";
import { previousDepartment } from "../../../src/domain/department/department-at";
import type { RecordChange } from "../../../src/domain/department/records";
import { scorecard } from "../../../src/domain/scorecard/score";
import { actionOf, departmentOf, enrolmentOf, outcomeOf, planOf, snapshotOf } from "../../support/department";

const lineOf = (name: string, department: Department) => scorecard(department).find((line) => line.name === name);

describe("what was done on a past day", () => {
  const learners = Array.from({ length: 80 }, (_one, index) => `L${index}`);
  const enrolments = learners.map((learnerId) => enrolmentOf({ learnerId, tier: "Red" }));
  const snapshots = learners.map((learnerId) => snapshotOf({ learnerId, tier: "Red", takenOn: "2025-12-12" }));
  const twenty = learners.slice(0, 20).map((learnerId, index) =>
    actionOf({
      learnerId,
      recordId: `ACT-${index}`,
      start: "2025-11-01",
      loggedAt: "2025-11-01",
      status: "Closed",
      reviewed: "2026-01-05",
      review: "2025-12-20",
      version: 2,
    }),
  );

  test("twenty actions that began before the data point and were closed since were under way at it", () => {
    const department = departmentOf({ enrolments, snapshots, actions: twenty });
    expect(lineOf("At-risk learners with an action %", department)).toMatchObject({ current: 0, previous: 25 });
    expect(lineOf("Reviews on time %", department)?.previous).toBe(100);
    // Of the eighty, sixty have waited since the day of the data point, and twenty had support on it.
    expect(lineOf("Days from first Red to first action", department)).toMatchObject({ current: 34, previous: 0 });
  });

  test("the audit's day of closing comes before the day that somebody typed as reviewed", () => {
    const closed = twenty.map((action) => ({ ...action, reviewed: "2025-12-01" }));
    const changes = closed.map(({ recordId }): RecordChange => ({
      recordId,
      version: 2,
      on: "2026-01-05",
      field: "status",
      before: "Open",
    }));
    const previous = (parts: Partial<Department>) =>
      lineOf("At-risk learners with an action %", departmentOf({ enrolments, snapshots, actions: closed, ...parts }))
        ?.previous;
    expect(previous({})).toBe(0);
    expect(previous({ changes })).toBe(25);
    const broken = changes.map((change) => ({ ...change, version: 3 }));
    expect(previous({ changes: broken })).toBe(0);
  });

  test("whoever had left by that day, came back and has left once more was in no figure of it", () => {
    const overdue = (learnerId: string) =>
      actionOf({ learnerId, recordId: `ACT-${learnerId}`, loggedAt: "2025-11-01", review: "2025-12-01" });
    const away = enrolmentOf({ learnerId: "L9" });
    const department = (parts: Partial<Department>) =>
      departmentOf({
        enrolments: enrolments.slice(0, 2),
        snapshots: snapshots.slice(0, 2),
        actions: [actionOf({ learnerId: "L0", loggedAt: "2025-11-01", review: "2025-12-20" }), overdue("L9")],
        ...parts,
      });
    const previous = (parts: Partial<Department>) => lineOf("Reviews on time %", department(parts))?.previous;
    expect(previous({ enrolments: [...enrolments.slice(0, 2), away] })).toBe(100);
    expect(previous({ leavers: [away], outcomes: [outcomeOf({ learnerId: "L9", withdrawnOn: "2026-01-10" })] })).toBe(
      100,
    );
    // Who is in the snapshot counts, whatever came later.
    const there = [...snapshots.slice(0, 2), snapshotOf({ learnerId: "L9", takenOn: "2025-12-12" })];
    expect(previous({ snapshots: there, leavers: [away] })).toBe(50);
  });

  test("an action that is planned for later, a draft and a plan that has ended are no support yet or any more", () => {
    const only = enrolments.slice(0, 1);
    const share = (parts: Partial<Department>) =>
      lineOf("At-risk learners with an action %", departmentOf({ enrolments: only, ...parts }))?.current;
    const ownPlan = { learnerId: "L0", start: "2025-11-01" };
    expect(share({ actions: [actionOf({ learnerId: "L0", start: "2026-02-01" })] })).toBe(0);
    expect(share({ plans: [planOf({ ...ownPlan, status: "Draft" })] })).toBe(0);
    expect(share({ plans: [planOf({ ...ownPlan, end: "2026-01-14" })] })).toBe(0);
    expect(share({ plans: [planOf({ ...ownPlan, end: "2026-01-15" })] })).toBe(100);
    expect(share({ plans: [planOf({ ...ownPlan, start: "2026-01-16" })] })).toBe(0);
  });

  test("nobody was overdue with somebody who had left by that day, though they have come back since", () => {
    const department = departmentOf({
      enrolments: [enrolmentOf({ learnerId: "L0" }), enrolmentOf({ learnerId: "BACK" })],
      snapshots: [snapshotOf({ learnerId: "L0", takenOn: "2025-12-12" })],
      actions: [actionOf({ learnerId: "BACK", loggedAt: "2025-11-01", review: "2025-12-20" })],
    });
    expect(lineOf("Reviews on time %", department)).toMatchObject({ current: 0, previous: undefined });
  });

  test("someone who has left since is still counted, and somebody's new set is not their old one", () => {
    const kept = [
      snapshotOf({ learnerId: "L0", group: "PH1", attendance: 90 }),
      snapshotOf({ learnerId: "GONE", group: "PH1", attendance: 50 }),
    ];
    const department = departmentOf({ enrolments: [enrolmentOf({ learnerId: "L0", group: "PH2" })], snapshots: kept });
    expect(lineOf("Attendance %", department)?.previous).toBe(70);
    expect(
      previousDepartment(department)?.enrolments.map(({ learnerId, group, qualification }) => [
        learnerId,
        group,
        qualification,
      ]),
    ).toEqual([
      ["L0", "PH1", "A level"],
      ["GONE", "PH1", "A level"],
    ]);
  });

  test("a direction of travel is not rated where it is of other learners, or of fewer of them", () => {
    const at = (count: number, from: number, attendance: number) =>
      Array.from({ length: count }, (_one, index) => ({ learnerId: `L${from + index}`, attendance }));
    const travelOf = (now: ReturnType<typeof at>, then: ReturnType<typeof at>, known = then.length) =>
      lineOf(
        "Attendance %",
        departmentOf({
          enrolments: now.map(({ learnerId, attendance }) => enrolmentOf({ learnerId, signals: { attendance } })),
          snapshots: then.map(({ learnerId, attendance }, index) =>
            snapshotOf({ learnerId, attendance: index < known ? attendance : undefined }),
          ),
        }),
      );
    expect(travelOf(at(10, 0, 90), at(10, 0, 80))).toMatchObject({ travel: "▲ G", unrated: "" });
    expect(travelOf(at(10, 0, 90), at(10, 3, 80))).toMatchObject({ travel: "", unrated: "other learners" });
    expect(travelOf(at(10, 0, 90), at(7, 0, 80))).toMatchObject({ travel: "", unrated: "other learners" });
    expect(travelOf(at(10, 0, 90), at(10, 0, 80), 7)).toMatchObject({ travel: "", unrated: "recorded for fewer" });
    expect(travelOf(at(10, 0, 90), at(10, 0, 80), 8)).toMatchObject({ previous: 80, travel: "▲ G" });
  });

  test("online engagement is attendance now and at the data point before", () => {
    const online = enrolmentOf({ learnerId: "L0", signals: { online: 70 } });
    const department = departmentOf({ enrolments: [online], today: "2025-12-12" });
    expect(lineOf("Attendance %", department)).toMatchObject({ current: 70, count: 1 });
    const point = { row: 2, name: "First review", opens: "2025-10-06", deadline: "2025-12-12", reviewPeriod: "" };
    expect(planSnapshot({ ...department, dataPoints: [point] })).toMatchObject({ rows: [{ attendance: 70 }] });
  });

  test("a data point of the same name in the year before is another one", () => {
    const twice = [
      snapshotOf({ learnerId: "OLD", takenOn: "2024-12-12", attendance: 10 }),
      snapshotOf({ learnerId: "L0", takenOn: "2025-12-12", attendance: 90 }),
    ];
    expect(lineOf("Attendance %", departmentOf({ enrolments, snapshots: twice }))?.previous).toBe(90);
  });
});
