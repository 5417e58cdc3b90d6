import fc from "fast-check";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { type Band, progressBands, type Standing } from "../../../src/domain/progress/similar-starts";

const standing = fc.record({
  course: fc.constantFrom("MA", "PH"),
  start: fc.integer({ min: 8, max: 18 }).map((half) => half / 2),
  mark: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })),
});
const small = { ...defaultPolicy, "peers.minimum": 3 };

/** The same rule written for reading, not for speed: every other learner is looked at for every learner. */
function bandsOneByOne(standings: readonly Standing[], policy: typeof defaultPolicy): (Band | undefined)[] {
  return standings.map((own, index) => {
    const others = standings.filter((other, place) => place !== index && other.course === own.course);
    const distance = (other: Standing) => Math.abs(other.start - own.start);
    const nearest = others.map(distance).sort((one, other) => one - other)[policy["peers.minimum"] - 1] ?? Infinity;
    const radius = Math.max(policy["peers.window"], nearest);
    if (radius > policy["peers.widest"]) return "Too few peers";
    const slope = slopeIn(others);
    const marks = others
      .filter((other) => distance(other) <= radius)
      .map(({ start, mark }) => mark + slope * (own.start - start));
    const mean = meanOf(marks);
    const spread = Math.sqrt(marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0) / (marks.length - 1));
    const deviations = (own.mark - mean) / Math.max(spread, policy["peers.spread"]);
    const lines = [policy["band.exceeding"], policy["band.expected"], policy["band.limited"]];
    // Too near a line for two orders of summation to agree on.
    if (lines.some((line) => Math.abs(deviations - line) < 1e-6)) return undefined;
    if (deviations >= policy["band.exceeding"]) return "Exceeding";
    if (deviations >= policy["band.expected"]) return "Expected";
    return deviations > policy["band.limited"] ? "Satisfactory" : "Limited";
  });
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function slopeIn(standings: readonly Standing[]): number {
  const [start, mark] = [meanOf(standings.map((one) => one.start)), meanOf(standings.map((one) => one.mark))];
  const products = standings.reduce((sum, one) => sum + (one.start - start) * (one.mark - mark), 0);
  const squares = standings.reduce((sum, one) => sum + (one.start - start) ** 2, 0);
  return squares > 1e-6 ? products / squares : 0;
}

describe("progress against learners with a similar start", () => {
  test("the fast way agrees with the plain one", () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 60 }), (standings) => {
        const plain = bandsOneByOne(standings, small);
        const fast = progressBands(standings, small);
        expect(fast.map((band, index) => (plain[index] === undefined ? undefined : band))).toEqual(plain);
      }),
    );
  });

  test("another order of the rows gives every learner the same band", () => {
    const shuffled = fc
      .array(standing, { maxLength: 60 })
      .chain((standings) =>
        fc.tuple(fc.constant(standings), fc.shuffledSubarray([...standings.keys()], { minLength: standings.length })),
      );
    fc.assert(
      fc.property(shuffled, ([standings, order]) => {
        const bands = progressBands(standings, small);
        const again = progressBands(
          order.flatMap((index) => standings[index] ?? []),
          small,
        );
        expect(again).toEqual(order.map((index) => bands[index]));
      }),
    );
  });

  const course = (starts: readonly number[]): Standing[] =>
    starts.map((start, index) => ({ course: "MA", start, mark: 50 + index }));

  test("the search widens to find enough learners, but not beyond the widest", () => {
    const widened = { ...defaultPolicy, "peers.minimum": 2, "peers.window": 0.1, "peers.widest": 1 };
    expect(progressBands(course([5, 6, 7]), widened)).toEqual(["Too few peers", "Expected", "Too few peers"]);
  });

  test("learners who all have the same mark are all Expected", () => {
    const same = course([6, 6, 6, 6]).map((one) => ({ ...one, mark: 61.3 }));
    expect(progressBands(same, small)).toEqual(Array(4).fill("Expected"));
  });

  test("of fourteen at 60.0 and one at 60.1 all are Expected; two points above or below are something", () => {
    const fourteen = course(Array.from({ length: 14 }, () => 6)).map((one) => ({ ...one, mark: 60 }));
    const beside = (mark: number) => progressBands([...fourteen, { course: "MA", start: 6, mark }], defaultPolicy);
    expect(new Set(beside(60.1))).toEqual(new Set(["Expected"]));
    expect(beside(62)[14]).toBe("Exceeding");
    expect(beside(58)[14]).toBe("Limited");
    expect(new Set(beside(62).slice(0, 14))).toEqual(new Set(["Expected"]));
  });

  test("who starts lowest is not Limited for it: marks that follow the start are all Expected", () => {
    const starts = Array.from({ length: 40 }, (_one, index) => 4 + index / 10);
    const followed = starts.map((start): Standing => ({ course: "MA", start, mark: 30 + 8 * start }));
    expect(new Set(progressBands(followed, defaultPolicy))).toEqual(new Set(["Expected"]));
  });

  test.each([
    ["key stage 2 scores", (index: number) => 94 + ((index * 7) % 25)],
    ["a test in per cent", (index: number) => 30 + ((index * 17) % 60)],
  ])("thirty learners who start from %s have peers, in the unit of that start", (_name, startOf) => {
    const thirty = Array.from({ length: 30 }, (_one, index) => index).map((index): Standing => {
      return { course: "MA", start: startOf(index), mark: 50 + ((index * 11) % 30) };
    });
    const bands = progressBands(thirty, defaultPolicy);
    expect(bands.filter((band) => band === "Too few peers").length).toBeLessThan(15);
  });

  test("a start on another scale is nobody's peer and moves nobody", () => {
    const many = course(Array.from({ length: 30 }, (_one, index) => 5 + (index % 10) / 10));
    const joined = progressBands([...many, { course: "MA", start: 106, mark: 20 }], defaultPolicy);
    expect(joined.slice(0, 30)).toEqual(progressBands(many, defaultPolicy));
    expect(joined[30]).toBe("Too few peers");
  });

  test("a better mark never has a lower band", () => {
    fc.assert(
      fc.property(fc.array(standing, { minLength: 5, maxLength: 40 }), fc.nat(), fc.nat(20), (standings, at, more) => {
        const place = at % standings.length;
        const better = standings.map((one, index) => (index === place ? { ...one, mark: one.mark + more } : one));
        const order: Band[] = ["Too few peers", "Limited", "Satisfactory", "Expected", "Exceeding"];
        const rank = (all: readonly Standing[]) => order.indexOf(progressBands(all, small)[place] ?? "Too few peers");
        expect(rank(better)).toBeGreaterThanOrEqual(rank(standings));
      }),
    );
  });

  test("nobody is compared with nobody", () => {
    expect(progressBands([], defaultPolicy)).toEqual([]);
  });
});
