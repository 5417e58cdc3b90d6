import { withResults } from "../../../src/domain/department/results";
import { courseResults } from "../../../src/domain/results/course-results";
import { departmentOf, enrolmentOf, outcomeOf } from "../../support/department";

/** Ten learners on Physics, whose working grades are all A; `finals` are the final grades of the first of them. */
function physics(finals: readonly string[], over: Parameters<typeof departmentOf>[0] = {}) {
  const enrolments = Array.from({ length: 10 }, (_one, at) =>
    enrolmentOf({ learnerId: `L${at}`, row: at + 2, prior: 6, workingAt: "A", meg: "C", agreedMeg: "", forecast: "B" }),
  );
  const outcomes = finals.map((finalGrade, at) => outcomeOf({ learnerId: `L${at}`, finalGrade }));
  return withResults(departmentOf({ today: "2026-08-20", enrolments, outcomes, ...over }));
}

test("a course without a final grade has no row, also when its learners have working grades", () => {
  expect(courseResults(physics([]))).toEqual([]);
});

test("only final grades count: pass and high grades with Wilson's intervals, and what they were said to be", () => {
  const [row] = courseResults(physics(["A", "B", "C", "U"]));
  expect(row).toMatchObject({ course: "PH", learners: 10, grades: 4 });
  expect(row?.pass).toMatchObject({ value: 75, count: 4 });
  expect(row?.high).toMatchObject({ value: 50, count: 4 });
  // Wilson, 3 of 4.
  expect(row?.pass?.interval.from).toBeCloseTo(30.06, 1);
  expect(row?.pass?.interval.to).toBeCloseTo(95.44, 1);
  expect(row?.reachedMeg).toMatchObject({ value: 75, count: 4 });
  expect(row?.reachedForecast).toMatchObject({ value: 50, count: 4 });
  expect(row?.passNationally).toBeGreaterThan(80);
});

test("who has left counts in learners and achievement, and not in the pass rate", () => {
  const left = outcomeOf({ learnerId: "L9", withdrawnOn: "2026-02-01" });
  const outcomes = ["A", "B", "C"].map((finalGrade, at) => outcomeOf({ learnerId: `L${at}`, finalGrade }));
  const [row] = courseResults(physics([], { outcomes: [...outcomes, left] }));
  expect(row).toMatchObject({ learners: 10, grades: 3, achievement: 75 });
  expect(row?.pass?.value).toBe(100);
});
