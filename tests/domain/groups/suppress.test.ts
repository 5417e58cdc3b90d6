import fc from "fast-check";
import { areRatesWithheld, fewestShown, withheld } from "../../../src/domain/groups/suppress";

/** Every way to share what is withheld out over its groups, as someone can who knows the total, what is shown and that people are whole. */
function possible(counts: readonly number[], hidden: readonly boolean[]): number[][] {
  const places = counts.flatMap((_count, place) => (hidden[place] ? [place] : []));
  const total = places.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
  const shares = (parts: number, left: number): number[][] => {
    if (parts === 0) return left === 0 ? [[]] : [];
    const sizes = Array.from({ length: left + 1 }, (_size, index) => index);
    return sizes.flatMap((size) => shares(parts - 1, left - size).map((rest) => [size, ...rest]));
  };
  return shares(places.length, total);
}

const table = fc.array(fc.oneof(fc.nat(7), fc.nat(7), fc.nat(14)), { minLength: 2, maxLength: 4 });

describe("withholding small groups", () => {
  test.each([
    [[20, 30], [false, false], "nothing small, nothing withheld"],
    [[0, 30], [false, false], "an empty group holds nobody"],
    [[3, 97], [true, true], "the only other group would give it back"],
    [[3, 97, 0], [true, true, true], "nobody can tell that the third is empty"],
    [[3, 97, 10], [true, false, true], "the last goes with it"],
    [[3, 10, 97], [true, false, true], "the last, whatever its size"],
    [[1, 2, 40, 90], [true, true, false, true], "two together that are still few take a third"],
    [[5, 4, 40], [true, true, false], "two together are nine"],
    [[5, 6], [true, true], "neither is enough to show"],
    [[4, 0, 0], [true, true, true], "nobody can tell which group holds the few"],
    [[7, 8, 40], [true, false, true], "seven are withheld, eight are shown, the last goes with the seven"],
    [[5, 9, 9, 40], [true, false, false, true], "how large another is tells nothing"],
  ])("%j: %j (%s)", (counts, expected) => {
    expect(withheld({ counts })).toEqual(expected);
  });

  test("rates go for every group where one is small in any table of a family, whatever the rates are", () => {
    expect(areRatesWithheld([{ counts: [20, 30, 40] }, { counts: [3, 30, 12] }])).toBe(true);
    expect(areRatesWithheld([{ counts: [20, 30, 40] }, { counts: [20, 0, 40] }])).toBe(false);
    expect(areRatesWithheld([{ counts: [20, 30, 0], listed: [true, true, true] }])).toBe(true);
    expect(areRatesWithheld([{ counts: [20, 30, 0], listed: [true, true, false] }])).toBe(false);
  });

  test("in thousands of random tables no group of five or fewer is shown, and none comes back by subtraction", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const hidden = withheld({ counts });
        expect(counts.filter((count, place) => !hidden[place] && count > 0 && count < fewestShown)).toEqual([]);
        // A whole table of five or fewer is not given at all (see compareGroups).
        fc.pre(counts.reduce((sum, count) => sum + count, 0) >= fewestShown);
        const ways = possible(counts, hidden);
        const known = ways[0]?.filter((_size, place) => new Set(ways.map((way) => way[place])).size === 1) ?? [];
        expect(known).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test("what is withheld covers more than five learners together, so that their mean is not that of a few", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const hidden = withheld({ counts });
        const together = counts.filter((_count, place) => hidden[place]).reduce((sum, count) => sum + count, 0);
        const isSafe = !hidden.some(Boolean) || together >= fewestShown || hidden.every(Boolean);
        expect(isSafe).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
