import { impact } from "../../../src/domain/impact/impact";
import { impactVerdict } from "../../../src/domain/impact/impact-verdict";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { actionOf, departmentOf, enrolmentOf, snapshotOf } from "../../support/department";

interface Person {
  readonly id: string;
  readonly prior?: number;
  readonly before: number;
  readonly now: number;
  readonly course?: string;
}

const clinic = (learnerId: string, parts: Parameters<typeof actionOf>[0] = {}) =>
  actionOf({ learnerId, category: "Academic", type: "Workshop, clinic or tutorial", start: "2025-11-03", ...parts });

const departmentWith = (people: readonly Person[], actions: ReturnType<typeof actionOf>[], minimum = 2) =>
  departmentOf({
    policy: { ...defaultPolicy, "impact.minimum": minimum },
    enrolments: people.map(({ id, prior = 6, now, course = "PH" }) =>
      enrolmentOf({ learnerId: id, prior, average: now, course }),
    ),
    snapshots: people.map(({ id, before, course = "PH" }) =>
      snapshotOf({ learnerId: id, course, average: before, takenOn: "2025-10-24", dataPoint: "Autumn" }),
    ),
    actions,
  });
const ofAverage = (...args: Parameters<typeof departmentWith>) => impact(departmentWith(...args))[0];

describe("the impact of support", () => {
  test("is the change of those who had it less that of similar learners who did not", () => {
    const people = [
      { id: "A", before: 40, now: 52 },
      { id: "B", before: 50, now: 58 },
      { id: "C", before: 41, now: 47 },
      { id: "D", before: 39, now: 43 },
      { id: "E", before: 52, now: 54 },
    ];
    const row = ofAverage(people, [clinic("A"), clinic("B")]);
    // A rose by 12 beside C's 6 and D's 4; B by 8 beside E's 2.
    expect(row).toMatchObject({ measure: "Average %", had: 2, matched: 2, result: { had: 10, similar: 3.5 } });
    // The differences are 7 and 6: mean 6.5, spread 0.707, t of one degree 12.706.
    expect(row?.result?.interval?.from).toBeCloseTo(6.5 - 12.706 * 0.5, 2);
  });

  test("weak marks that rise by themselves are no impact: everybody's rose", () => {
    const people = Array.from({ length: 20 }, (_one, index) => ({
      id: `L${index}`,
      before: 40,
      now: 50 + (index % 2),
    }));
    const row = ofAverage(
      people,
      people.slice(0, 10).map(({ id }) => clinic(id)),
      10,
    );
    expect(row?.result?.had).toBeCloseTo(10.5, 9);
    expect(row && impactVerdict(row)).toBe("no difference");
  });

  test("nobody is compared with another start, another mark, another course, or someone who had it too", () => {
    const people = [
      { id: "A", before: 40, now: 52 },
      { id: "start", prior: 6.6, before: 40, now: 40 },
      { id: "mark", before: 45.1, now: 40 },
      { id: "course", course: "CH", before: 40, now: 40 },
      { id: "had", before: 40, now: 40 },
      { id: "unknown", prior: Number.NaN, before: 40, now: 40 },
    ];
    expect(ofAverage(people, [clinic("A"), clinic("had")])).toMatchObject({ had: 2, matched: 0, result: undefined });
  });

  test.each([
    ["before there was a snapshot", { start: "2025-10-01" }],
    ["too lately to tell", { start: "2026-01-01" }],
    ["on no known day", { start: "", loggedOn: "" }],
  ])("support that began %s is not counted", (_when, parts) => {
    const people = [
      { id: "A", before: 40, now: 52 },
      { id: "B", before: 40, now: 40 },
    ];
    expect(ofAverage(people, [clinic("A", parts)])?.matched).toBe(0);
  });

  test("too few to say is said, whatever the difference", () => {
    const people = Array.from({ length: 18 }, (_one, index) => ({
      id: `L${index}`,
      before: 40,
      now: index < 9 ? 80 : 40,
    }));
    const row = ofAverage(
      people,
      people.slice(0, 9).map(({ id }) => clinic(id)),
      10,
    );
    expect(row).toMatchObject({ matched: 9, result: undefined });
    expect(row && impactVerdict(row)).toBe("too few");
  });

  test("more or less is said only when the whole interval is", () => {
    const result = { had: 5, similar: 3 };
    expect(impactVerdict({ result: { ...result, interval: { from: 0.1, to: 3.9 } } })).toBe("more");
    expect(impactVerdict({ result: { ...result, interval: { from: -0.1, to: 4.1 } } })).toBe("no difference");
    expect(impactVerdict({ result: { had: 1, similar: 3, interval: { from: -4, to: -0.1 } } })).toBe("less");
  });

  test("attendance is compared like marks, matched on the attendance at the time", () => {
    const people = [
      { id: "A", before: 80, now: 92 },
      { id: "B", before: 82, now: 83 },
    ];
    const base = departmentWith(people, [clinic("A")], 1);
    const department = {
      ...base,
      enrolments: base.enrolments.map((one) => ({
        ...one,
        average: undefined,
        signals: { attendance: one.average ?? 0 },
      })),
      snapshots: base.snapshots.map((one) => ({ ...one, average: undefined, attendance: one.average })),
    };
    const [average, attendance] = impact(department);
    expect(average?.matched).toBe(0);
    expect(attendance).toMatchObject({ measure: "Attendance %", result: { had: 12, similar: 1 } });
  });

  test("an action that names no course is for all the learner's courses; a second one of its kind adds nobody", () => {
    const people = [
      { id: "A", before: 40, now: 52 },
      { id: "A", course: "CH", before: 40, now: 52 },
    ];
    expect(ofAverage(people, [clinic("A", { course: "" }), clinic("A", { course: "CH" })])?.had).toBe(2);
  });
});
