import { atRisk } from "../../../src/domain/department/at-risk/at-risk";
import type { Department } from "../../../src/domain/department/department";
import { policyOf } from "../../../src/domain/policy/policy";
import { actionOf, departmentOf, enrolmentOf, planOf, snapshotOf } from "../../support/department";

const register = (parts: Partial<Department>) => atRisk(departmentOf(parts));
const red = enrolmentOf({ tier: "Red", reasons: ["Severe: Attendance 70% (below 80%)"] });
const amber = enrolmentOf({ tier: "Amber", reasons: ["Attendance 86% (below 90%)"] });

describe("what is being done", () => {
  test("open actions, the one to be reviewed first in front; closed ones and other learners' do not count", () => {
    const actions = [
      actionOf({ type: "Study skills", review: "2026-02-01", owner: "B. Nakamura" }),
      actionOf({ type: "Mentoring", review: "2026-01-10", owner: "C. Oyelaran" }),
      actionOf({ type: "Old", review: "2025-10-01", status: "Closed" }),
      actionOf({ type: "Of someone else", learnerId: "L2", review: "2025-10-01" }),
    ];
    expect(register({ enrolments: [red], actions })[0]).toMatchObject({
      openActions: ["Mentoring", "Study skills"],
      owner: "C. Oyelaran",
      nextReview: "2026-01-10",
    });
  });

  test("the next review is the earliest of actions and plan; one without a date comes last", () => {
    const actions = [actionOf({ review: "" }), actionOf({ review: "2026-02-01" })];
    const plans = [planOf({ review: "2026-01-20" })];
    expect(register({ enrolments: [red], actions, plans })[0]?.nextReview).toBe("2026-01-20");
    expect(register({ enrolments: [red], actions: [actionOf()] })[0]?.nextReview).toBe("");
  });

  test("a running plan lets the learner rest until its review; a draft or a closed one does not", () => {
    const running = { start: "2025-12-01", review: "2026-02-01", loggedAt: "2025-12-01" };
    const with_ = (plan: Parameters<typeof planOf>[0]) =>
      register({ enrolments: [red], plans: [planOf({ ...running, ...plan })] })[0];
    const rest = { from: "2025-12-01", until: "2026-02-01" };
    expect(with_({})).toMatchObject({ plan: "Active", rest, turn: "" });
    expect(with_({ status: "Draft" })).toMatchObject({ plan: "Draft", rest: undefined, turn: "This week" });
    expect(with_({ status: "Closed" })).toMatchObject({ plan: "", rest: undefined });
    // Days that cannot be never quieten anyone.
    expect(with_({ end: "2025-12-20" })).toMatchObject({ rest: { until: "2025-12-20" }, nextReview: "2025-12-20" });
    expect(with_({ review: "2036-02-01" })?.rest).toEqual({ from: "2025-12-01", until: "2026-03-01" });
    for (const days of [{ start: "" }, { review: "" }, { review: "2025-11-30" }, { end: "2025-11-30" }])
      expect(with_(days)).toMatchObject({ plan: "Active", rest: undefined });
  });

  test("a plan that had ended by the last data point is no support, and the tutor's turn comes", () => {
    const plans = [planOf({ start: "2025-09-01", review: "2026-02-01", end: "2025-12-11" })];
    expect(register({ enrolments: [red], plans, snapshots: [snapshotOf({ tier: "Red" })] })[0]?.turn).toBe("This week");
  });

  test("the learner is shown again when the tier has become worse since the plan began", () => {
    const plans = [planOf({ start: "2026-01-10", review: "2026-03-01" })];
    const since = (tier: "Red" | "Amber") =>
      register({ enrolments: [red], plans, snapshots: [snapshotOf({ tier })] })[0];
    expect(since("Amber")?.rest).toBeUndefined();
    expect(since("Red")?.rest?.until).toBe("2026-03-01");
  });
});

test("each tutor is asked to see so many this week as the Policy says, the first of the list; whoever has support is not counted", () => {
  const enrolments = Array.from({ length: 5 }, (_, index) => ({ ...amber, learnerId: `L${index}` }));
  const policy = policyOf([["alert.budget", 2]]);
  const actions = [actionOf({ learnerId: "L0" })];
  const turns = register({ enrolments, policy, actions }).map(({ learnerId, turn }) => [learnerId, turn]);
  expect(turns).toEqual([
    ["L0", ""],
    ["L1", "This week"],
    ["L2", "This week"],
    ["L3", "Later"],
    ["L4", "Later"],
  ]);
  const others = enrolments.map((row) => ({ ...row, tutor: row.learnerId === "L4" ? "Another" : "" }));
  expect(register({ enrolments: others, policy, actions })[4]).toMatchObject({ learnerId: "L4", turn: "This week" });
});

describe("a plan that only begins later", () => {
  const later = { start: "2026-01-20", review: "2026-11-20" };
  const kept = [snapshotOf({ learnerId: "L9", takenOn: "2025-12-12" })];

  test("is no support yet: the tutor is asked to see the learner", () => {
    const [one] = register({
      enrolments: [red],
      plans: [planOf({ ...later, loggedAt: "2026-01-10" })],
      snapshots: kept,
    });
    expect(one).toMatchObject({ turn: "This week", hasSupport: false });
    const [other] = register({
      enrolments: [red],
      plans: [planOf({ ...later, loggedAt: "2026-01-20" })],
      snapshots: kept,
    });
    expect(other).toMatchObject({ turn: "", hasSupport: true });
  });

  test("lets nobody rest for longer than a term in which nobody has looked", () => {
    const rest = (snapshots: ReturnType<typeof snapshotOf>[]) =>
      register({ enrolments: [red], plans: [planOf(later)], snapshots })[0]?.rest;
    expect(rest([])).toEqual({ from: "2026-01-20", until: "2026-04-20" });
    expect(rest([snapshotOf({ tier: "Red", takenOn: "2026-03-27" })])).toEqual({
      from: "2026-01-20",
      until: "2026-06-27",
    });
  });
});
