import { evaluateTarget, type Standing } from "../../../src/domain/plans/evaluate-target";
import { measures } from "../../../src/domain/plans/measures";
import type { PlanTarget } from "../../../src/domain/plans/plan";
import { findQualification } from "../../../src/domain/qualifications/find-qualification";
import { tracker } from "../../../src/tables/tracker";

const grades = findQualification("A level")?.grades ?? [];
const target = (over: Partial<PlanTarget> = {}): PlanTarget => ({
  measure: "",
  signal: "Attendance %",
  course: "",
  baseline: "79",
  goal: "90",
  byWhen: "2030-02-11",
  ...over,
});
const at = (...values: (string | number)[]): Standing[] =>
  values.map((value, index) => ({ course: ["PH1", "MA1"][index] ?? "", value, grades }));
const state = (over: Partial<PlanTarget>, standings: Standing[], today = "2030-02-11") =>
  evaluateTarget(target(over), standings, today).state;

test("every measure is a heading of the tracker", () => {
  const headings: string[] = tracker.keys.map((key) => tracker.columns[key].header);
  for (const { heading } of measures) expect(headings).toContain(heading);
});

describe("a target that the tracker measures", () => {
  test.each([
    [90, "met"],
    [89.9, "not met"],
    [0.9, "met"],
    ["90%", "met"],
    ["", "cannot say"],
    ["present", "cannot say"],
  ])("attendance of 90 with %p is %s on its day", (value, expected) => {
    expect(state({}, at(value))).toBe(expected);
  });

  test("is not yet due the day before, but met as soon as it is reached", () => {
    expect(state({}, at(85), "2030-02-10")).toBe("not yet due");
    expect(state({}, at(91), "2030-01-08")).toBe("met");
  });

  test("reads a share as the percentage that it is, in the goal as in the tracker, and shows it so", () => {
    const shares = target({ baseline: "0.82", goal: "0.92" });
    expect(evaluateTarget(shares, at(0.79), "2030-02-11")).toEqual({ state: "not met", found: "79%" });
    expect(evaluateTarget(shares, at(0.93), "2030-02-11")).toEqual({ state: "met", found: "93%" });
    expect(state({ baseline: "0.5%", goal: "0.9%" }, at("1%"))).toBe("met");
  });

  test("goes down where the goal is below the baseline, or where fewer is better", () => {
    const fewer = { signal: "Behaviour incidents", baseline: "5", goal: "1" };
    expect([state(fewer, at(1)), state(fewer, at(2))]).toEqual(["met", "not met"]);
    expect(state({ ...fewer, baseline: "" }, at(0))).toBe("met");
    expect(state({ signal: "Missing work", baseline: "some", goal: "0" }, at(1))).toBe("not met");
  });

  test("compares grades on their qualification's scale", () => {
    const grade = { signal: "Working at", baseline: "E", goal: "C" };
    expect(["C", "B", "D", "U"].map((value) => state(grade, at(value)))).toEqual(["met", "met", "not met", "not met"]);
    expect(state({ ...grade, goal: "Merit" }, at("C"))).toBe("cannot say");
  });

  test("about all courses needs each that shows a value, and shows the one that is furthest off", () => {
    expect(evaluateTarget(target(), at(95, 84), "2030-02-11")).toEqual({ state: "not met", found: "84" });
    expect(evaluateTarget(target(), at(95, ""), "2030-02-11")).toEqual({ state: "met", found: "95" });
    expect(evaluateTarget(target({ course: "PH1" }), at(95, 84), "2030-02-11")).toEqual({ state: "met", found: "95" });
    expect(state({ course: "CH1" }, at(95))).toBe("cannot say");
  });
});

test("a target in words is for a person to judge", () => {
  expect(evaluateTarget(target({ signal: "", measure: "Homework" }), at(95), "2030-02-11")).toEqual({
    state: "cannot say",
    found: "",
  });
});
