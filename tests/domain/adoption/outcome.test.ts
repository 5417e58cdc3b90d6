import { type Answers, outcomeOf, type RowOutcome } from "../../../src/domain/adoption/outcome";
import type { MeasureId } from "../../../src/domain/risk/measures";
import type { Tier } from "../../../src/domain/risk/tiers";

const answers = (over: Partial<Answers> = {}): Answers => ({
  work: new Map([
    [3, 62],
    [4, 9],
    [5, 97],
  ]),
  columns: new Map([
    ["attendance", 6],
    ["attitude", 7],
    ["prior", 2],
  ]),
  wantsMeg: true,
  megs: 6,
  ...over,
});
const row = (tier: Tier, average?: number, ...passed: MeasureId[]): RowOutcome => ({
  name: "Ash",
  tier,
  reasons: [],
  average,
  passed,
});
const mixed = [row("Red", 30, "average"), row("Amber", 50, "average"), row("On track", 70), row("On track", 80)];
const doubts = (rows: readonly RowOutcome[], over: Partial<Answers> = {}) => outcomeOf(rows, answers(over)).doubts;

test("the tiers are counted, the averages summed up, and the first three learners shown", () => {
  const outcome = outcomeOf([...mixed, row("Not enough data")], answers());
  expect(outcome).toMatchObject({
    learners: 5,
    tiers: { Red: 1, Amber: 1, "On track": 2, "Not enough data": 1 },
    average: { mean: 57.5, lowest: 30, highest: 80 },
    doubts: [],
  });
  expect(outcome.first).toEqual(mixed.slice(0, 3));
});

test("half Red is plausible, more is not, and the assessment with the lowest mean is the likeliest cause", () => {
  const red = row("Red", 30, "average");
  expect(doubts([red, red, mixed[2]!, mixed[3]!])).toEqual([]);
  expect(doubts([red, red, red, mixed[3]!])).toEqual([{ what: "mostly Red", column: 4 }]);
});

test.each([
  ["attendance", { column: 6 }],
  ["attitude", { about: "attitude" }],
  // The grade worked at where the sheet has one; else the baseline, from which the expected one is made.
  ["gap", { column: 8 }],
  ["punctuality", { column: 2 }],
] as const)("where most of the Red are past the line for %s, it is that answer", (measure, cause) => {
  const red = row("Red", 60, measure);
  const columns = new Map([...answers().columns, ["workingAt", 8] as const]);
  expect(doubts([red, red, row("Red", 30, "average"), red], { columns })).toEqual([{ what: "mostly Red", ...cause }]);
});

test.each([
  [24.9, [{ what: "low average", column: 4 }]],
  [25, []],
  [95, []],
  [95.1, [{ what: "high average", column: 5 }]],
])("a class average of %d", (average, expected) => {
  expect(doubts([row("Amber", average), row("On track", average)])).toEqual(expected);
});

test("all of one tier is doubted from five learners on", () => {
  const four = Array.from({ length: 4 }, () => row("On track", 70));
  expect(doubts(four)).toEqual([]);
  expect(doubts([...four, row("On track", 70)])).toEqual([{ what: "all of one tier" }]);
});

test("no expected grade at all is the qualification's fault, in its column or as it was answered", () => {
  expect(doubts(mixed, { megs: 0 })).toEqual([{ what: "no MEG", about: "qualification" }]);
  const columns = new Map([...answers().columns, ["qualification", 1] as const]);
  expect(doubts(mixed, { megs: 0, columns })).toEqual([{ what: "no MEG", column: 1 }]);
  expect(doubts(mixed, { megs: 0, wantsMeg: false })).toEqual([]);
});

test("a sheet without learners has no outcome to doubt", () => {
  expect(outcomeOf([], answers({ megs: 0, wantsMeg: false }))).toMatchObject({
    learners: 0,
    average: undefined,
    doubts: [],
  });
});
