import { flagVerdict } from "../../../src/domain/evidence/flag-verdict";
import type { RatedCase } from "../../../src/domain/evidence/rate-flags";
import { rateFlags } from "../../../src/domain/evidence/rate-flags";
import { type EvidenceRow, ruleEvidence } from "../../../src/domain/evidence/rule-evidence";
import { departmentOf, learnerOf, outcomeOf, snapshotOf } from "../../support/department";
import { type Cohort, departmentFrom } from "./cohort";

const class30: Cohort[] = [
  { count: 8, tiers: ["Red", "Red"], finalGrade: "U" },
  { count: 4, tiers: ["Red", "Amber"], finalGrade: "C" },
  { count: 3, tiers: ["Amber", "Red"], withdrawnOn: "2026-01-10" },
  { count: 2, tiers: ["On track", "Amber"], finalGrade: "Fail" },
  { count: 13, tiers: ["On track", "On track"], finalGrade: "B" },
  { count: 1, tiers: ["Red", "Red"] },
];

const moving = (worse: number, better: number, same: number): Cohort[] => [
  { count: worse, tiers: ["On track", "Amber"], finalGrade: "B" },
  { count: better, tiers: ["Red", "Amber"], finalGrade: "B" },
  { count: same, tiers: ["Amber", "Amber"], finalGrade: "U" },
];

const find = (rows: readonly EvidenceRow[], dataPoint: string, flag: string, group = "All learners") =>
  rows.find((row) => row.dataPoint === dataPoint && row.flag === flag && row.group === group);

describe("the rule beside how courses ended", () => {
  const rows = ruleEvidence(departmentFrom(...class30));

  test("at a data point it rates all who were still there and whose end is known", () => {
    // By hand: 12 + 3 + 2 + 13 = 30 with a known end; 8 + 3 + 2 = 13 failed or left; of 12 Red 8, of 15 Amber or Red 11.
    expect(find(rows, "First review", "Red")).toMatchObject({
      outcome: "Failed or left",
      takenOn: "2025-11-01",
      rating: { learners: 30, flagged: 12, failed: 13, caught: 8, precision: 8 / 12, recall: 8 / 13 },
      unknown: 1,
    });
    expect(find(rows, "First review", "Amber or Red")?.rating).toMatchObject({ flagged: 15, caught: 11 });
  });

  test("who has left by the day of a data point is not in it", () => {
    expect(find(rows, "Second review", "Amber or Red")?.rating).toMatchObject({
      learners: 27,
      flagged: 14,
      failed: 10,
      caught: 10,
    });
    const onTheDay = departmentFrom({ count: 12, tiers: ["Red"], withdrawnOn: "2025-11-01" }, ...class30);
    expect(find(ruleEvidence(onTheDay), "First review", "Red")?.rating?.learners).toBe(30);
  });

  test("the lead counts from the first data point that flagged them to the day they left or the last work was due", () => {
    // First: eight times 200 days to 20 May, three times 70 to 10 January. Second: eight times 200, twice 108.
    expect(find(rows, "First review", "Amber or Red")?.leadDays).toBe(200);
    expect(find(rows, "Second review", "Amber or Red")?.leadDays).toBe(200);
    const left = departmentFrom({ count: 10, tiers: ["Red"], withdrawnOn: "2026-01-10" });
    expect(find(ruleEvidence(left), "First review", "Red")?.leadDays).toBe(70);
    // Eight caught are too few.
    expect(find(rows, "First review", "Red")?.leadDays).toBeUndefined();
  });

  test("tiers that changed are counted from the second data point on, among those in both", () => {
    const many = ruleEvidence(departmentFrom(...moving(9, 8, 13)));
    expect(find(many, "First review", "Red")?.flips).toBeUndefined();
    expect(find(many, "Second review", "Red")?.flips).toEqual({ learners: 30, worse: 9, better: 8 });
  });

  test.each([
    ["worse", moving(7, 8, 13)],
    ["better", moving(9, 7, 13)],
    ["better: with nobody, whoever is not flagged now was not before", moving(9, 0, 13)],
    ["as they were", moving(9, 8, 7)],
  ])("how many changed tier is not told where fewer than eight learners are %s", (_name, cohorts) => {
    expect(find(ruleEvidence(departmentFrom(...cohorts)), "Second review", "Red")).toMatchObject({
      rating: expect.anything(),
      flips: undefined,
    });
  });

  test("fewer than ten flagged, or ten failed, are too few to say", () => {
    expect(find(rows, "Second review", "Red")).toMatchObject({ enoughFlagged: false, enoughFailed: true });
  });
});

test("who had not enough data counts as not flagged, and a learner without a tier as nothing", () => {
  const department = departmentFrom(
    { count: 4, tiers: ["Not enough data"], finalGrade: "U" },
    { count: 6, tiers: ["Red"], finalGrade: "U" },
    { count: 5, tiers: [undefined], finalGrade: "U" },
  );
  expect(ruleEvidence(department)[0]?.rating).toMatchObject({ learners: 10, flagged: 6, failed: 10 });
});

test("a final grade below the agreed MEG, or below the MEG where none is agreed, is an outcome of its own", () => {
  const department = departmentFrom(
    { count: 3, tiers: ["Red"], finalGrade: "C", meg: "B" },
    { count: 4, tiers: ["On track"], finalGrade: "C", meg: "B", agreedMeg: "C" },
    { count: 5, tiers: ["Red"], withdrawnOn: "2026-03-01", meg: "B" },
    { count: 6, tiers: ["Amber"], finalGrade: "D", meg: "No baseline" },
  );
  const below = ruleEvidence(department).filter(({ outcome }) => outcome === "Left or below MEG");
  expect(below.map(({ flag, rating }) => [flag, rating?.learners, rating?.failed, rating?.caught])).toEqual([
    ["Red", 12, 8, 8],
    ["Amber or Red", 12, 8, 8],
  ]);
  expect(below[0]?.unknown).toBe(6);
});

test("a grade that is on no scale is no outcome, never a pass", () => {
  const department = departmentFrom(
    { count: 7, tiers: ["Red"], finalGrade: "tbc" },
    { count: 8, tiers: ["Red"], finalGrade: "E" },
  );
  expect(ruleEvidence(department)[0]).toMatchObject({ rating: { learners: 8, failed: 0 }, unknown: 7 });
});

test("without an outcome, or without a kept data point, there are no rows", () => {
  expect(ruleEvidence(departmentFrom({ count: 20, tiers: ["Red", "Red"] }))).toEqual([]);
  expect(ruleEvidence(departmentOf({ outcomes: [outcomeOf({ finalGrade: "A" })] }))).toEqual([]);
});

describe("by group", () => {
  const send = (flagged: number, passed: number): Cohort[] => [
    { count: flagged, tiers: ["Red"], finalGrade: "U", send: true },
    { count: passed, tiers: ["On track"], finalGrade: "A", send: true },
  ];
  const others: Cohort[] = [
    { count: 8, tiers: ["Red"], finalGrade: "U", send: false },
    { count: 20, tiers: ["On track"], finalGrade: "A", send: false },
  ];

  test("each group has its own figures, and a characteristic that is not recorded none", () => {
    const rows = ruleEvidence(departmentFrom(...send(10, 10), ...others));
    expect(find(rows, "First review", "Red", "SEND")).toMatchObject({
      rating: { learners: 20, precision: 1, recall: 1 },
      isDetailWithheld: false,
    });
    expect(find(rows, "First review", "Red", "All others")).toMatchObject({
      rating: { learners: 28 },
      enoughFlagged: false,
    });
    expect(rows.some(({ by }) => by === "EAL")).toBe(false);
  });

  const withheldRows = [
    ["SEND", undefined],
    ["All others", undefined],
  ];
  const shown = (...cohorts: Cohort[]) =>
    ruleEvidence(departmentFrom(...cohorts))
      .filter(({ by, flag }) => by === "SEND" && flag === "Red")
      .map(({ group, rating }) => [group, rating?.learners]);

  test("where five of a group were flagged the whole characteristic is withheld", () => {
    expect(shown(...send(5, 20), ...others)).toEqual(withheldRows);
    expect(shown(...send(8, 20), ...others)).toEqual([
      ["SEND", 28],
      ["All others", 28],
    ]);
  });

  test("where none or all of a group failed the whole characteristic is withheld, as it says it of each", () => {
    const none: Cohort[] = [
      { count: 8, tiers: ["Red"], finalGrade: "A", send: true },
      { count: 9, tiers: ["On track"], finalGrade: "A", send: true },
    ];
    expect(shown(...none, ...others)).toEqual(withheldRows);
    expect(shown(...none.map((one) => ({ ...one, finalGrade: "U" })), ...others)).toEqual(withheldRows);
  });

  test("a characteristic that puts everybody into one group says nothing, as where a few are in the other", () => {
    const rows = ruleEvidence(departmentFrom(...others));
    expect(rows.map(({ by, rating }) => [by, rating?.learners])).toEqual([
      ["All learners", 28],
      ["All learners", 28],
      ...Array(4).fill(["SEND", undefined]),
    ]);
  });

  test("three learners on four courses each are three people, and withheld", () => {
    const courses = ["PH", "CH", "MA", "BI"];
    const people = [
      ...["S1", "S2", "S3"].map((id) => [id, true] as const),
      ...Array.from({ length: 9 }, (_, index) => [`N${index}`, false] as const),
    ];
    const department = departmentOf({
      learners: people.map(([learnerId, send]) => learnerOf({ learnerId, send })),
      snapshots: people.flatMap(([learnerId]) =>
        courses.map((course) => snapshotOf({ learnerId, course, tier: "Red" })),
      ),
      outcomes: people.flatMap(([learnerId]) =>
        courses.map((course) => outcomeOf({ learnerId, course, withdrawnOn: "2026-03-01" })),
      ),
    });
    const rows = ruleEvidence(department).filter(({ by, flag }) => by === "SEND" && flag === "Red");
    expect(rows.map(({ group, rating }) => [group, rating])).toEqual(withheldRows);
  });
});

describe("what a flag says", () => {
  const rated = (flagged: number, caught: number, others: number, othersFailed: number) => {
    const cases: RatedCase[] = [
      ...Array.from({ length: flagged }, (_, index) => ({ flagged: true, failed: index < caught })),
      ...Array.from({ length: others }, (_, index) => ({ flagged: false, failed: index < othersFailed })),
    ];
    return flagVerdict(rateFlags(cases));
  };

  test.each([
    ["eight of ten flagged, two of twenty others", rated(10, 8, 20, 2), "more often"],
    ["all of ten flagged, nobody else", rated(10, 10, 10, 0), "more often"],
    ["five of ten flagged, nine of twenty others", rated(10, 5, 20, 9), "no clear difference"],
    ["one of thirty flagged, fifteen of thirty others", rated(30, 1, 30, 15), "less often"],
    ["nobody at all", rated(10, 0, 10, 0), "no clear difference"],
    ["nine flagged", rated(9, 9, 20, 0), "too few"],
    ["nine others", rated(20, 20, 9, 0), "too few"],
  ])("%s", (_name, verdict, expected) => {
    expect(verdict).toBe(expected);
  });
});
