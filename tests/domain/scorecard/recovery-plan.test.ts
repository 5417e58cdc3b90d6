import type { RecoveryAction } from "../../../src/domain/department/records";
import { type RecoveryProblem, recoveryPlans } from "../../../src/domain/scorecard/recovery-plan";
import { departmentOf } from "../../support/department";

const rowOf = (parts: Partial<RecoveryAction> = {}): RecoveryAction => ({
  row: 2,
  indicator: "Attendance %",
  performance: "",
  target: "",
  why: "",
  action: "Call home on the first day",
  lead: "A. Whitlock",
  completion: "2026-03-31",
  status: "",
  started: "",
  lastReview: "",
  nextReview: "",
  ...parts,
});
const planFrom = (...rows: RecoveryAction[]) => [...recoveryPlans(departmentOf({ recoveryActions: rows })).values()];
const problemsOf = (parts: Partial<RecoveryAction>) => planFrom(rowOf(parts))[0]?.problems;

describe("a recovery plan", () => {
  test.each<[Partial<RecoveryAction>, readonly RecoveryProblem[], string]>([
    [{ started: "2025-12-01", nextReview: "2026-06-01" }, [], "six months to the day"],
    [{ started: "2025-12-01", nextReview: "2026-06-02" }, ["review later than six months"], "a day later"],
    [{ started: "2025-08-31", nextReview: "2026-02-28" }, [], "the last day of a shorter month"],
    [
      { started: "2025-06-01", lastReview: "2025-12-01", nextReview: "2026-05-31" },
      [],
      "six months from the last review",
    ],
    [{ started: "", nextReview: "2026-07-15" }, [], "without a start, six months from today"],
    [{ started: "", nextReview: "2026-07-16" }, ["review later than six months"], "later than that"],
    [{ started: "2025-12-01", nextReview: "" }, ["no review date"], "none"],
    [{ started: "2025-08-01", nextReview: "2026-01-14" }, ["review overdue"], "yesterday"],
    [{ started: "2025-08-01", nextReview: "2026-01-15" }, [], "today"],
  ])("started and reviewed %j: %j (%s)", (dates, problems, _when) => {
    expect(problemsOf(dates)).toEqual(problems);
  });

  test("says what its actions lack", () => {
    const reviewed = { nextReview: "2026-03-01" };
    expect(problemsOf({ ...reviewed, action: "" })).toEqual(["no action"]);
    expect(problemsOf({ ...reviewed, lead: "", completion: "" })).toEqual([
      "action without a lead",
      "action without a completion date",
    ]);
  });

  test("joins the rows that name one indicator, whatever their spelling", () => {
    const plans = planFrom(
      rowOf({ why: "Buses", started: "2025-12-01", nextReview: "2026-03-01" }),
      rowOf({ indicator: "attendance", action: "Bus passes" }),
      rowOf({ indicator: "Retention %" }),
    );
    expect(plans.map(({ actions }) => actions.length)).toEqual([2, 1]);
    expect(plans[0]).toMatchObject({ why: "Buses", started: "2025-12-01", nextReview: "2026-03-01", problems: [] });
  });
});
