import { type LookedAt, notLookedAt } from "../../../src/domain/department/checks/looked-at";
import type { DataProblem } from "../../../src/domain/department/checks/find-data-problems";

const problem: DataProblem = {
  check: "Far from other marks",
  tab: "Physics",
  row: 3,
  header: "Mock",
  found: "12%",
  expected: "A look",
  who: "S. Okonjo",
  learnerId: "L1",
};
const looked: LookedAt = { ...problem, by: "S. Okonjo" };
const left = (over: Partial<LookedAt>, of: Partial<DataProblem> = {}) =>
  notLookedAt([{ ...problem, ...of }], [{ ...looked, ...over }]).length;

test("what somebody has looked at is quiet, and nothing else is", () => {
  expect(left({})).toBe(0);
  expect(left({ row: 9 })).toBe(0);
  expect(left({ found: "12% " })).toBe(0);
  expect(left({ by: "" })).toBe(1);
  for (const other of [{ found: "13%" }, { learnerId: "L2" }, { header: "Test" }, { tab: "Maths" }, { check: "Other" }])
    expect([other, left(other)]).toEqual([other, 1]);
});

test("a line about no learner is quiet in its own row only", () => {
  expect(left({ learnerId: "" }, { learnerId: "" })).toBe(0);
  expect(left({ learnerId: "", row: 4 }, { learnerId: "" })).toBe(1);
});
