import { mostTargets, type Plan, planProblems, type PlanTarget } from "../../../src/domain/plans/plan";

const target = (over: Partial<PlanTarget> = {}): PlanTarget => ({
  measure: "",
  signal: "Attendance %",
  course: "",
  baseline: "79",
  goal: "90",
  byWhen: "2030-02-11",
  ...over,
});
const plan = (over: Partial<Plan> = {}): Plan => ({
  status: "Active",
  concerns: "Attendance",
  targets: [target()],
  interventions: "Mentoring",
  staff: "Ms Oak",
  start: "2030-01-07",
  review: "2030-01-28",
  end: "2030-03-01",
  progress: "",
  outcome: null,
  why: "",
  ...over,
});
const found = (over: Partial<Plan>) => planProblems(plan(over)).map(({ field, problem }) => [field, problem]);

test("a complete plan has no problem", () => {
  expect(planProblems(plan())).toEqual([]);
  expect(planProblems(plan({ status: "Closed", outcome: 0, why: "Left the college" }))).toEqual([]);
});

test.each([
  ["concerns", { concerns: " " }],
  ["targets", { targets: [] }],
  ["interventions", { interventions: "" }],
  ["staff", { staff: "" }],
  ["start", { start: "" }],
  ["review", { review: "" }],
  ["end", { end: "" }],
] as const)("without its %s a plan cannot be active, but can be a draft", (field, over) => {
  expect(found(over)).toEqual([[field, "missing"]]);
  expect(found({ ...over, status: "Draft" })).toEqual([]);
});

test("dates are in order, in a draft too where they are given", () => {
  for (const status of ["Draft", "Active"] as const)
    expect(found({ status, review: "2030-01-06", end: "7 January" })).toEqual([
      ["review", "before start"],
      ["end", "no date"],
    ]);
});

test("a review after the end and a day years away are asked about", () => {
  expect(found({ review: "2030-03-02" })).toEqual([["review", "after end"]]);
  expect(found({ review: "2030-03-02", end: "" })).toEqual([["end", "missing"]]);
  expect(found({ status: "Closed", outcome: 0, why: "Left", review: "2030-03-02" })).toEqual([]);
  expect(found({ review: "2040-01-28", end: "2040-03-01" })).toEqual([
    ["review", "too far"],
    ["end", "too far"],
  ]);
  expect(found({ review: "2032-01-07", end: "2032-01-08" })).toEqual([["end", "too far"]]);
});

test("closing needs an outcome and a reason", () => {
  expect(found({ status: "Closed" })).toEqual([
    ["outcome", "missing"],
    ["why", "missing"],
  ]);
});

test("a target names what is measured, a goal that can be compared, and a day", () => {
  const targets = [target({ signal: "", measure: "" }), target({ goal: "better" }), target({ byWhen: "" })];
  expect(planProblems(plan({ targets })).map(({ target: at, problem }) => [at?.index, at?.field, problem])).toEqual([
    [0, "measure", "missing"],
    [1, "goal", "no figure"],
    [2, "byWhen", "missing"],
  ]);
  expect(found({ targets: [target({ signal: "Working at", goal: "C" }), target({ goal: "92%" })] })).toEqual([]);
  expect(found({ targets: [target({ signal: "Shoe size" })], status: "Draft" })).toEqual([
    ["targets", "unknown measure"],
  ]);
  expect(found({ targets: Array.from({ length: mostTargets + 1 }, () => target()) })).toEqual([
    ["targets", "too many"],
  ]);
});

test("what no cell can keep is refused in a draft too", () => {
  expect(found({ status: "Draft", concerns: "x".repeat(50_001), why: "a\u0000" })).toEqual([
    ["concerns", "too long"],
    ["why", "unprintable"],
  ]);
  expect(found({ status: "Draft", targets: [target({ baseline: "\ud83d" })] })).toEqual([["targets", "unprintable"]]);
});
