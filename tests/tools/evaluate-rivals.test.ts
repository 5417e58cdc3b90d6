import { evaluate } from "./run-node";

/** A few lines over the tools that hold the rule against its rivals. */
const from = (lines: string) =>
  evaluate(`
    import { areaUnder, caughtAt, compareWithRivals, inRanks } from "./tools/evaluate/compare.mjs";
    import { fitLogistic } from "./tools/evaluate/logistic.mjs";
    import { stepsOf } from "./tools/evaluate/steps.mjs";
    ${lines}
  `);

test("ties share the places that are left evenly, and an area of 1 ranks without a slip", () => {
  expect(
    from(`
      const learners = [[2, true], [1, true], [1, false], [1, false], [0, true], [0, false]].map(([rank, failed]) => ({ rank, failed }));
      const ranked = inRanks(learners, ({ rank }) => rank);
      // The first is caught, and two of the next three places: two thirds of the one among them.
      const caught = caughtAt(ranked, 3);
      const sorted = inRanks(learners, ({ failed }) => (failed ? 1 : 0));
      console.log(JSON.stringify([caught, areaUnder([sorted]), areaUnder([inRanks(learners, () => 0)])]));
    `),
  ).toEqual([1 + 2 / 3, 1, 0.5]);
});

test("the fitted model finds the line by which outcomes were drawn", () => {
  const [low, middle, high] = from(`
    const rows = Array.from({ length: 4000 }, (_, index) => [((index * 37) % 100) / 100]);
    // Of every hundred with x as many have a 1 as the logistic curve of 4x - 2 says.
    const outcomes = rows.map(([x], index) => ((index * 61) % 97) / 97 < 1 / (1 + Math.exp(2 - 4 * x)) ? 1 : 0);
    const chance = fitLogistic(rows, outcomes);
    console.log(JSON.stringify([chance([0]), chance([0.5]), chance([1])]));
  `) as [number, number, number];
  expect(low).toBeCloseTo(1 / (1 + Math.exp(2)), 1);
  expect(middle).toBeCloseTo(0.5, 1);
  expect(high).toBeCloseTo(1 / (1 + Math.exp(-2)), 1);
});

test("a rule that flags those who fail is above the baseline, in every presentation at its own number; a step is told by whom it flags", () => {
  expect(
    from(`
      const learner = (key, presentation, tier, failed, marks) => ({ key, presentation, tier, failed, isApproaching: false, marks: { missing: 0, due: 2, average: 70, latest: 70, late: 0, ...marks } });
      const learners = ["A", "B"].flatMap((name) => Array.from({ length: 20 }, (_, index) => learner(name + index, name, index < 5 ? "Amber" : "On track", index < 5, index >= 15 ? { late: 1, average: 60 } : {})));
      const { flagged, recall, rivals } = compareWithRivals(learners);
      const everyFall = learners.map((one) => (one.key === "A9" ? { ...one, tier: "Amber" } : one));
      const steps = stepsOf(learners, everyFall, 3);
      console.log(JSON.stringify([flagged, recall.value, rivals.map(({ name, recall: other, difference }) => [name, other < 1, difference.from > 0]), steps.map(({ change, precision, pieces }) => [change, precision, pieces])]));
    `),
  ).toEqual([
    10,
    1,
    [
      ["Baseline", true, true],
      ["Fitted model", true, true],
    ],
    [
      [-1, 0, null],
      [0, null, null],
      [10, 0, null],
      [null, null, 3],
    ],
  ]);
});
