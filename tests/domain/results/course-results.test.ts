import { withResults } from "../../../src/domain/department/results";
import { courseResults } from "../../../src/domain/results/course-results";
import { departmentOf, enrolmentOf, outcomeOf, snapshotOf } from "../../support/department";

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

describe("against last year", () => {
  const policy = { ...departmentOf().policy, "year.start": "2026-09-01" };
  const grade = (learnerId: string, finalGrade: string, over = {}) => outcomeOf({ learnerId, finalGrade, ...over });
  /** Eight learners of last year, of whom six passed, and this year's ten, of whom two have a grade. */
  function twoYears(over: Parameters<typeof departmentOf>[0] = {}) {
    const old = ["A", "A", "B", "C", "D", "E", "U", "U"].map((one, at) => grade(`OLD${at}`, one));
    const snapshots = old.map(({ learnerId }) => snapshotOf({ learnerId, course: "ph", takenOn: "2026-08-20" }));
    const outcomes = [...old, grade("L0", "A"), grade("L1", "U")];
    return physics([], { today: "2027-08-20", policy, outcomes, snapshots, ...over });
  }

  test("pass and high grades stand beside those of learners of last year's snapshots, with the change and its interval", () => {
    const [row] = courseResults(twoYears());
    expect(row).toMatchObject({ learners: 10, grades: 2, pass: { value: 50 } });
    expect(row?.lastYear).toMatchObject({ grades: 8, pass: { value: 75 }, high: { value: 37.5 } });
    expect(row?.lastYear?.passChange?.value).toBe(-25);
    // Newcombe, 1 of 2 less 6 of 8: no evidence of a change.
    expect(row?.lastYear?.passChange?.interval.from).toBeCloseTo(-69.3, 1);
    expect(row?.lastYear?.passChange?.interval.to).toBeCloseTo(28, 1);
  });

  test("nothing is said where no snapshot of last year knows the learner, or only one of an earlier year does", () => {
    expect(courseResults(twoYears({ snapshots: [] }))[0]?.lastYear).toBeUndefined();
    const older = [snapshotOf({ learnerId: "OLD0", course: "PH", takenOn: "2025-08-20" })];
    expect(courseResults(twoYears({ snapshots: older }))[0]?.lastYear).toBeUndefined();
  });

  test("who is still on the course is this year's", () => {
    const snapshots = [snapshotOf({ learnerId: "L0", course: "PH", takenOn: "2026-08-20" })];
    expect(courseResults(twoYears({ snapshots }))[0]?.lastYear).toBeUndefined();
  });
});
