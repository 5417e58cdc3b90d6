import { atRisk } from "../../../src/domain/department/at-risk/at-risk";
import type { Department } from "../../../src/domain/department/department";
import {
  actionOf,
  departmentOf,
  enrolmentOf,
  learnerOf,
  outcomeOf,
  planOf,
  snapshotOf,
} from "../../support/department";

const register = (parts: Partial<Department>) => atRisk(departmentOf(parts));
const red = enrolmentOf({ tier: "Red", reasons: ["Severe: Attendance 70% (below 80%)"] });
const amber = enrolmentOf({ tier: "Amber", reasons: ["Attendance 86% (below 90%)"] });

describe("who is on the register", () => {
  test("Red, Amber and Not enough data are, On track is not; a row whose tier cannot be read is, and says so", () => {
    const enrolments = (["On track", "Not enough data", undefined, "Amber", "Red"] as const).map((tier, index) =>
      enrolmentOf({ learnerId: `L${index}`, tier }),
    );
    const listed = register({ enrolments });
    expect(listed.map(({ tier }) => tier)).toEqual(["Red", "Amber", "Not enough data", "Not enough data"]);
    expect(listed.find(({ learnerId }) => learnerId === "L2")?.reasons).toEqual(["Risk tier not read"]);
  });

  test("whoever is close to a line is, at the end, with what is close", () => {
    const near = enrolmentOf({
      learnerId: "L2",
      tier: "On track",
      reasons: ["Approaching: Attendance 91% (line 90%)"],
    });
    expect(register({ enrolments: [near, amber] })[1]).toMatchObject({
      learnerId: "L2",
      tier: "On track",
      approaching: ["Physics: Attendance 91% (line 90%)"],
      reasons: [],
      turn: "",
    });
  });

  test("a learner on several courses is one row: the worst tier, each reason with its subject, each step once", () => {
    const enrolments = [
      { ...amber, requiredAction: "Talk with the learner; Tell the tutor" },
      { ...red, subject: "Chemistry", group: "CH2", requiredAction: "Start an ISP; Talk with the learner" },
      enrolmentOf({ subject: "Biology", group: "BI1", tier: "On track" }),
    ];
    expect(register({ enrolments })).toEqual([
      expect.objectContaining({
        tier: "Red",
        subjects: ["Physics", "Chemistry"],
        groups: ["PH1", "CH2"],
        reasons: ["Physics: Attendance 86% (below 90%)", "Chemistry: Severe: Attendance 70% (below 80%)"],
        requiredAction: "Start an ISP; Talk with the learner; Tell the tutor",
      }),
    ]);
  });

  test("the change is from the learner's own tier that was kept, or like with like where only the courses' was", () => {
    const missing = enrolmentOf({ course: "CH", tier: "Amber", reasons: ["Missing work 1 (1 or more)"] });
    const before = (overall?: "Amber" | "Red") =>
      register({ enrolments: [amber, missing], snapshots: [snapshotOf({ tier: "Amber", overall })] })[0];
    expect(before("Amber")).toMatchObject({ tier: "Red", tierBefore: "Amber" });
    expect(before("Red")).toMatchObject({ tier: "Red", tierBefore: undefined });
    expect(before()).toMatchObject({ tier: "Red", tierBefore: undefined });
  });

  test("where one ID stands beside several names, nobody stands there for another's row, history or records", () => {
    const one = { ...amber, learnerId: "1234570000", surname: "Ash", firstName: "Sam" };
    const other = { ...red, learnerId: "1234570000", surname: "Birch", firstName: "Sam", row: 3 };
    const enrolments = [one, other, { ...one, row: 4, course: "CH", subject: "Chemistry" }];
    const found = register({
      enrolments,
      learners: [learnerOf({ learnerId: "1234570000", surname: "Cole", firstName: "Al" })],
      actions: [actionOf({ learnerId: "1234570000" })],
      snapshots: [snapshotOf({ learnerId: "1234570000", tier: "On track" })],
    });
    expect(
      found.map(({ name, tier, subjects, openActions, tierBefore }) => [name, tier, subjects, openActions, tierBefore]),
    ).toEqual([
      ["Sam Birch", "Red", ["Physics"], [], undefined],
      ["Sam Ash", "Amber", ["Physics", "Chemistry"], [], undefined],
    ]);
  });

  test("a first name written short, or a surname that another tracker writes otherwise, is no other learner", () => {
    const enrolments = [
      { ...amber, firstName: "Joanne" },
      { ...amber, firstName: "Jo", course: "CH", row: 3 },
      { ...amber, tracker: "Biology", surname: "Bello-Smith" },
    ];
    expect(register({ enrolments })).toHaveLength(1);
  });

  test("a learner whose plan is at work is not asked to start one; one whose plan had ended by the last data point is", () => {
    const enrolments = [{ ...red, requiredAction: "Start an ISP; Talk with the learner" }];
    const asked = (parts: Parameters<typeof planOf>[0]) =>
      register({
        enrolments,
        plans: [planOf({ start: "2025-09-01", review: "2026-02-01", ...parts })],
        snapshots: [snapshotOf({ tier: "Red" })],
      })[0]?.requiredAction;
    expect(asked({})).toBe("Follow the ISP (from 1 September 2025); Talk with the learner");
    for (const none of [{ status: "Draft" }, { status: "Closed" }, { end: "2025-12-11" }])
      expect(asked(none)).toBe("Start an ISP; Talk with the learner");
  });

  test("concerns in two areas on two Amber courses make the learner Red, and it is said why; a plan is asked for", () => {
    const physics = { ...amber, reasons: ["Attendance 86% (below 90%)"], requiredAction: "Talk with the learner" };
    const maths = { ...physics, subject: "Maths", course: "MA", reasons: ["Missing work 1 (1 or more)"] };
    const snapshots = [snapshotOf({ tier: "Amber" }), snapshotOf({ tier: "Amber", course: "MA" })];
    expect(register({ enrolments: [physics, maths], snapshots })).toEqual([
      expect.objectContaining({
        tier: "Red",
        // Its courses are as they were.
        tierBefore: undefined,
        reasons: [
          "Over all courses: attendance, missing work",
          "Physics: Attendance 86% (below 90%)",
          "Maths: Missing work 1 (1 or more)",
        ],
        requiredAction: "Start an ISP; Talk with the learner",
      }),
    ]);
    expect(register({ enrolments: [physics, { ...maths, reasons: physics.reasons }] })[0]?.tier).toBe("Amber");
  });

  test("name, group and tutor come from the Learners tab, else from the tracker", () => {
    const learners = [learnerOf({ firstName: "A.", surname: "Bello", tutorGroup: "T4", tutor: "I. Marchetti" })];
    expect(register({ enrolments: [red], learners })[0]).toMatchObject({
      name: "A. Bello",
      tutorGroup: "T4",
      tutor: "I. Marchetti",
    });
    expect(register({ enrolments: [red] })[0]).toMatchObject({
      name: "Amara Bello",
      tutorGroup: "",
      tutor: "A. Whitlock",
    });
  });
});

test("the worst come first: tier, severe concerns, subjects, reasons, then name and ID", () => {
  const row = (learnerId: string, ...reasons: string[]) => enrolmentOf({ learnerId, tier: "Red", reasons });
  const enrolments = [
    { ...row("two reasons", "a", "b"), surname: "C" },
    { ...row("same name, later ID", "a"), surname: "B" },
    { ...row("a same name", "a"), surname: "B" },
    row("two subjects", "a"),
    { ...row("two subjects", "b"), subject: "Chemistry" },
    row("severe", "Severe: a"),
    { ...amber, learnerId: "amber" },
  ];
  expect(register({ enrolments }).map(({ learnerId }) => learnerId)).toEqual([
    "severe",
    "two subjects",
    "two reasons",
    "a same name",
    "same name, later ID",
    "amber",
  ]);
});

describe("since when", () => {
  const kept = (takenOn: string, tier: "Red" | "Amber" | "On track", dataPoint = takenOn) =>
    snapshotOf({ takenOn, tier, dataPoint });

  test("first flagged is the first of the kept data points in a row that were Amber or Red", () => {
    const snapshots = [kept("2026-01-05", "Amber"), kept("2025-10-01", "Red"), kept("2025-12-12", "Red")];
    expect(register({ enrolments: [red], snapshots })[0]?.firstFlagged).toBe("2025-10-01");
    const broken = [...snapshots, kept("2025-11-01", "On track")];
    expect(register({ enrolments: [red], snapshots: broken })[0]?.firstFlagged).toBe("2025-12-12");
  });

  test("it is blank for a learner who has only now become at risk", () => {
    expect(register({ enrolments: [red], snapshots: [kept("2025-12-12", "On track")] })[0]).toMatchObject({
      firstFlagged: "",
      tierBefore: "On track",
    });
    expect(register({ enrolments: [red] })[0]).toMatchObject({ firstFlagged: "", tierBefore: undefined });
  });

  test("the tier before is the worst of all courses at the last data point", () => {
    const snapshots = [
      { ...kept("2025-12-12", "Amber", "First review") },
      { ...kept("2025-12-12", "On track", "First review"), course: "CH" },
    ];
    expect(register({ enrolments: [red], snapshots })[0]?.tierBefore).toBe("Amber");
    expect(register({ enrolments: [amber], snapshots })[0]?.tierBefore).toBeUndefined();
  });
});

describe("who leaves a course", () => {
  const maths = enrolmentOf({
    course: "MA",
    subject: "Mathematics",
    tier: "Amber",
    reasons: ["Missing work 1 (1 or more)"],
  });
  const kept = [snapshotOf({ learnerId: "L9", takenOn: "2025-12-12" })];
  const gone = (withdrawnOn: string, course = "PH") => outcomeOf({ learnerId: "L1", course, withdrawnOn });

  test("is off the register for it from the day of leaving, and stays for the others", () => {
    const found = register({ enrolments: [red, maths], snapshots: kept, outcomes: [gone("2025-12-12")] });
    expect(found).toEqual([expect.objectContaining({ tier: "Amber", subjects: ["Mathematics"], leaves: "" })]);
    expect(register({ enrolments: [red], snapshots: kept, outcomes: [gone("2025-12-01", "ph")] })).toEqual([]);
  });

  test("on a day that may still lie ahead is listed with it", () => {
    const leaving = (...outcomes: ReturnType<typeof gone>[]) =>
      register({ enrolments: [red, maths], snapshots: kept, outcomes })[0];
    expect(leaving(gone("2026-01-20"))).toMatchObject({ tier: "Red", leaves: "PH on 2026-01-20" });
    expect(leaving(gone("2026-01-20"), gone("2026-01-27", "MA"))).toMatchObject({ leaves: "2026-01-27" });
  });
});
