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
    const marks = others.filter((other) => distance(other) <= radius).map(({ mark }) => mark);
    const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
    const spread = Math.sqrt(marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0) / (marks.length - 1));
    const deviations = (own.mark - mean) / spread;
    const lines = [policy["band.exceeding"], policy["band.expected"], policy["band.limited"]];
    // Too near a line for two orders of summation to agree on, or nothing to divide by.
    if (!(spread > 1e-3) || lines.some((line) => Math.abs(deviations - line) < 1e-6)) return undefined;
    if (deviations >= policy["band.exceeding"]) return "Exceeding";
    if (deviations >= policy["band.expected"]) return "Expected";
    return deviations > policy["band.limited"] ? "Satisfactory" : "Limited";
  });
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

  test("one who differs from peers without any spread is at the end of the scale", () => {
    const others = course([6, 6, 6, 6]).map((one) => ({ ...one, mark: 60 }));
    expect(progressBands([...others, { course: "MA", start: 6, mark: 61 }], small)[4]).toBe("Exceeding");
    expect(progressBands([...others, { course: "MA", start: 6, mark: 59 }], small)[4]).toBe("Limited");
  });

  test("nobody is compared with nobody", () => {
    expect(progressBands([], defaultPolicy)).toEqual([]);
  });
});
