import fc from "fast-check";
import { atRisk } from "../../src/functions/at-risk";
import { riskAction, riskAreas, riskReasons, riskTier } from "../../src/functions/risk";
import { registerKeys } from "../../src/tables/at-risk";
import { tiers } from "../../src/domain/risk/tiers";
import { anyCells, anyGrid, expectCells } from "../support/any-cells";
import { goldenCases } from "../support/golden";

const column = (key: (typeof registerKeys)[number]) => registerKeys.indexOf(key);
const small = [
  ["Learner ID", "Risk tier", "Reasons"],
  ["L1", "Amber", "Attendance 86% (below 90%)"],
];

describe("ATRISK, a wrong call", () => {
  test("a tab without its cells is refused with an example", () => {
    expect(() => atRisk("Physics")).toThrow("found 1 arguments, so one has no partner");
    expect(() => atRisk("Policy", "")).toThrow("at least one tracker");
  });

  test("a name that is none is refused by its place, a tab given twice by its name", () => {
    expect(() => atRisk("", small)).toThrow("Argument 1 must be a tab's name");
    expect(() => atRisk("Physics", small, "PHYSICS ", small)).toThrow('"PHYSICS" is given twice');
    expect(() => atRisk("Plans", "", "plans", "", "Physics", small)).toThrow('"plans" is given twice');
  });

  test("a tracker without learner IDs or tiers is named with what it lacks", () => {
    expect(() => atRisk("Physics", [["Surname"], ["Bello"]])).toThrow('Physics needs a column headed "Learner ID"');
    expect(() => atRisk("Physics", [["Learner ID"], ["L1"]])).toThrow('Physics needs a column headed "Risk tier"');
  });

  test("a wrong setting is named", () => {
    const policy = [
      ["Setting", "Value"],
      ["alert.budget", "many"],
    ];
    expect(() => atRisk("Policy", policy, "Physics", small)).toThrow("The setting alert.budget must be");
  });
});

test("headings come first; with nobody at risk the list says so", () => {
  const empty = atRisk("Physics", [
    ["Learner ID", "Risk tier"],
    ["L1", "On track"],
    ["", ""],
  ]);
  expect(empty).toHaveLength(2);
  expect(empty[0]?.slice(0, 2)).toEqual(["Learner ID", "Learner"]);
  expect(empty[1]?.[1]).toBe("Nobody is at risk");
});

test("columns are found by heading or alias, below a title, in any order", () => {
  const rows = atRisk("Physics", [
    ["Year 12", ""],
    ["Tier", "Student ID"],
    ["Red", 20431],
  ]);
  expect(rows[1]?.slice(0, 5)).toEqual(["20431", "", "", "", "Red"]);
});

test("golden cases: the register of a made-up department", () => {
  const cases = goldenCases("at-risk");
  const cells = (text = "") => {
    const tier = tiers.find((one) => text.startsWith(one)) ?? "";
    return [tier, text.slice(tier.length).trim()];
  };
  const on = (key: "first course" | "second course") => [
    ["Learner ID", "First name", "Tutor", "Risk tier", "Reasons"],
    ...cases
      .filter((one) => one[key] !== "")
      .map((one) => [one.learner, one.learner, "A. Whitlock", ...cells(one[key])]),
  ];
  const policy = [
    ["Setting", "Value"],
    ["alert.budget", 2],
  ];
  const snapshots = [
    ["Data point", "Taken on", "Learner ID", "Course", "Risk tier"],
    ...cases.map((one) => ["First review", "2025-12-12", one.learner, "PH", one["kept tier"]]),
  ];
  const plans = [
    ["Learner ID", "Status", "Named staff", "Start", "Review date"],
    ...cases
      .filter(({ plan }) => plan)
      .map((one) => [one.learner, one.plan, "", one["plan start"], one["plan review"]]),
  ];
  const actions = [
    ["Learner ID", "Status", "Type", "Review date"],
    ...cases
      .filter((one) => one["action review"])
      .map((one) => [one.learner, "Open", "Mentoring", one["action review"]]),
  ];
  const args = ["Policy", policy, "Snapshots", snapshots, "Plans", plans, "Interventions", actions];
  const rows = atRisk(...args, "Physics", on("first course"), "Chemistry", on("second course")).slice(1);
  const given = rows.map((row, index) => ({
    learner: row[column("learnerId")],
    place: String(index + 1),
    tier: row[column("tier")],
    change: row[column("change")],
    "open action": row[column("openAction")],
    "next review": row[column("nextReview")],
    "quiet until": row[column("quietUntil")],
    "first flagged": row[column("firstFlagged")],
    turn: row[column("turn")],
  }));
  const expected = cases
    .filter(({ place }) => place !== "")
    .sort((one, other) => Number(one.place) - Number(other.place))
    .map((one) => Object.fromEntries(Object.keys(given[0] ?? {}).map((key) => [key, one[key]])));
  expect(given).toEqual(expected);
});

describe("nobody is left out for how an ID or a tier is written", () => {
  const rowsOf = (...args: unknown[]) =>
    (atRisk(...(args as Parameters<typeof atRisk>)) as unknown[][])
      .slice(1)
      .map((row) =>
        [column("learnerId"), column("tier"), column("reasons"), column("tutorGroup")].map((at) => row[at]),
      );

  test("one learner under two spellings of an ID is one row, with the records of both", () => {
    const physics = [small[0], ["102", "Amber", "Attendance 86% (below 90%)"]];
    const maths = [small[0], ["0102", "Red", "Severe: Missing work 5 (4 or more)"]];
    const learners = [
      ["Learner ID", "Tutor group"],
      ["00102", "12A"],
    ];
    const rows = rowsOf("Learners", learners, "Physics", physics, "Maths", maths);
    expect(rows).toEqual([["00102", "Red", expect.stringContaining("Missing work"), "12A"]]);
  });

  test("who is Red is listed though the ID is none yet", () => {
    const rows = rowsOf("Physics", [small[0], ["TBC", "Red", "Severe: Missing work 5 (4 or more)"]]);
    expect(rows).toEqual([["TBC", "Red", "Severe: Missing work 5 (4 or more)", ""]]);
  });

  test.each(["", "#REF!", "Green", "see tutor"])("a tier that reads %j is Not enough data, and says so", (tier) => {
    expect(rowsOf("Physics", [small[0], ["L1", tier, ""]])).toEqual([
      ["L1", "Not enough data", "Risk tier not read", ""],
    ]);
    const kept = [
      ["Data point", "Taken on", "Learner ID", "Course", "Risk tier"],
      ["First review", "2025-12-12", "L1", "PH", "Red"],
    ];
    const [, row] = atRisk("Snapshots", kept, "Physics", [small[0], ["L1", tier, ""]] as unknown[][]);
    expect(row?.[column("change")]).toBe("Not known (was Red)");
  });
});

describe("Required action", () => {
  const signals = fc.record({
    attendance: fc.constantFrom<unknown>("", 95, 85, 70, "often"),
    gap: fc.constantFrom<unknown>("", 0, -2, -4),
    missing: fc.constantFrom<unknown>("", 0, 1, 5),
    concern: fc.constantFrom<unknown>("", "Yes", "No"),
  });

  test("worked out from areas and reasons is the tracker's own, but for what is asked for everyone", () => {
    const seen = new Set<unknown>();
    fc.assert(
      fc.property(signals, ({ attendance, gap, missing, concern }) => {
        const pairs = [
          "Attendance %",
          attendance,
          "Gap to MEG",
          gap,
          "Missing work",
          missing,
          "Teacher concern",
          concern,
        ];
        const [tier, reasons, action, areas] = [riskTier, riskReasons, riskAction, riskAreas].map((of) =>
          [of(...pairs)].flat(2).at(0),
        );
        const [, row = []] = atRisk("Physics", [
          ["Learner ID", "Risk tier", "Reasons", "Areas"],
          ["L1", tier, reasons, areas],
        ]);
        const common = ["Talk with the learner", "Tell the tutor", "Check date of birth before parent contact"];
        const steps = String(action).split("; ");
        // Only when all can be read is it known whether more is to be recorded.
        const later = steps.includes("Correct what cannot be read") ? ["Record marks and attendance"] : [];
        const particular = steps.filter((step) => ![...common, ...later].includes(step));
        expect(row[column("action")]).toBe(particular.join("; "));
        seen.add(tier);
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(seen.size).toBe(4);
  });
});

describe("a register that is longer than it may be", () => {
  const learners = (count: number, tier: string) =>
    Array.from({ length: count }, (_learner, index) => [`${tier} ${index}`, tier]);
  const over = (...groups: string[][][]) => atRisk("Physics", [["Learner ID", "Risk tier"], ...groups.flat()]).slice(1);
  const tierOf = (row: readonly unknown[]) => row[column("tier")];

  test("lists 2,000 learners and says above them how many it leaves out", () => {
    const rows = over(learners(1_900, "Amber"), learners(130, "Red"));
    expect(rows).toHaveLength(2_001);
    expect(rows[0]?.slice(0, 3)).toEqual([
      "",
      "30 more learners are not listed: the first 2000 are, and every Red one is among them",
      "",
    ]);
    expect(rows.filter((row) => tierOf(row) === "Red")).toHaveLength(130);
  });

  test("lists every Red learner, however many there are", () => {
    const rows = over(learners(2_100, "Red"), learners(1, "Amber"));
    expect(rows.map(tierOf)).toEqual(["", ...Array<string>(2_100).fill("Red")]);
    expect(rows[0]?.[1]).toMatch(/^1 more learner is not listed/);
  });

  test("says nothing while all are listed", () => {
    expect(over(learners(2_000, "Amber")).map(tierOf)).toEqual(Array<string>(2_000).fill("Amber"));
  });
});

test("any cells give a list of the same width, never a crash but for a wrong call", () => {
  const headed = anyGrid.map((rows) => [["Learner ID", "Risk tier", "Reasons", "Surname"], ...rows]);
  fc.assert(
    fc.property(headed, anyCells, anyCells, anyCells, anyCells, (rows, learners, actions, plans, snapshots) => {
      const others = ["Learners", learners, "Interventions", actions, "Plans", plans, "Snapshots", snapshots];
      const result = atRisk(...others, "Physics", rows);
      expect(result.length).toBeGreaterThan(1);
      expectCells(result, { rows: result.length, columns: registerKeys.length });
    }),
    { numRuns: 300 },
  );
});
