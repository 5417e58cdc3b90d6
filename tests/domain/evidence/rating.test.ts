import { leadTime } from "../../../src/domain/evidence/flag-lead";
import { rateFlags } from "../../../src/domain/evidence/rate-flags";
import { rateGroups } from "../../../src/domain/evidence/rate-groups";
import { flipsBetween } from "../../../src/domain/evidence/tier-flips";
import type { Tier } from "../../../src/domain/risk/tiers";

const people = (count: number, flagged: boolean, failed: boolean, group = "") =>
  Array.from({ length: count }, () => ({ flagged, failed, group }));

test("precision is the share of the flagged who failed, recall the share of the failed who were flagged", () => {
  // By hand: 20 learners, 5 flagged (4 of them failed), 8 failed in all.
  const cases = [
    ...people(4, true, true),
    ...people(1, true, false),
    ...people(4, false, true),
    ...people(11, false, false),
  ];
  expect(rateFlags(cases)).toEqual({
    learners: 20,
    flagged: 5,
    failed: 8,
    caught: 4,
    flaggedShare: 0.25,
    precision: 0.8,
    recall: 0.5,
  });
});

test("with nobody flagged there is no precision, with nobody failed no recall, and neither is a zero", () => {
  expect(rateFlags(people(3, false, true))).toMatchObject({ precision: undefined, recall: 0 });
  expect(rateFlags(people(3, true, false))).toMatchObject({ precision: 0, recall: undefined });
  expect(rateFlags([])).toMatchObject({ learners: 0, flaggedShare: undefined });
});

test("a group of five is withheld, and a second one with it, so that the total does not give it away", () => {
  const cases = [...people(5, true, true, "A"), ...people(12, true, true, "B"), ...people(30, false, true, "C")];
  const rated = rateGroups(cases, ({ group }) => group);
  expect(rated.map(({ group, rating }) => [group, rating?.learners])).toEqual([
    ["A", undefined],
    ["B", 12],
    ["C", undefined],
  ]);
});

test("a group with fewer than ten flagged says nothing of precision, with ten it does", () => {
  const cases = [...people(9, true, true, "A"), ...people(10, true, true, "B")];
  const rated = rateGroups(cases, ({ group }) => group);
  expect(rated.map((one) => [one.enoughFlagged, one.enoughFailed, one.rating?.precision])).toEqual([
    [false, false, 1],
    [true, true, 1],
  ]);
});

test("the lead time is the median of the days from the first flag to the end", () => {
  const lead = (flaggedOn: number, endedOn: number) => ({ flaggedOn, endedOn });
  expect(leadTime([lead(60, 100), lead(30, 240), lead(60, 70)])).toBe(40);
  expect(leadTime([lead(60, 100), lead(30, 240)])).toBe(125);
  expect(leadTime([])).toBeUndefined();
});

test("flips count those who changed tier, and leave out who is new or gone", () => {
  const tiers = (...entries: [string, Tier][]) => new Map(entries);
  const before = tiers(["A", "Red"], ["B", "Amber"], ["C", "On track"], ["gone", "Red"]);
  const after = tiers(["A", "Amber"], ["B", "Red"], ["C", "On track"], ["new", "Red"]);
  expect(flipsBetween(before, after)).toEqual({ learners: 3, worse: 1, better: 1 });
});
