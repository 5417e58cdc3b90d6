import fc from "fast-check";
import {
  averageOf,
  latestChangeOf,
  latestOf,
  missingOf,
  roomFor,
  state,
  sustainedChangeOf,
  type Work,
} from "../../../src/domain/marks/work";

type Piece = readonly [kind: keyof typeof state, percent: number, weight: number, misses?: boolean];
const marked = (percent: number, weight = 1): Piece => ["marked", percent, weight];
const other = (kind: Exclude<keyof typeof state, "marked">, weight = 1, misses = weight > 0): Piece => [
  kind,
  0,
  weight,
  misses,
];

function work(...pieces: readonly Piece[]): Work {
  const made = roomFor(pieces.length);
  pieces.forEach(([kind, percent, weight, misses = true], place) => {
    made.misses[place] = misses ? 1 : 0;
    made.states[place] = state[kind];
    made.percents[place] = percent;
    made.weights[place] = weight;
  });
  made.count = pieces.length;
  return made;
}

describe("the weighted average", () => {
  test("nothing marked is no average, not 0", () => {
    expect([averageOf(work()), averageOf(work(other("not yet"), other("absent"), other("not submitted")))]).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });

  test("a mark of 0 is a mark", () => {
    expect(averageOf(work(marked(0), marked(50)))).toBe(25);
  });

  test("only the pieces of the row count, whatever the buffer still holds", () => {
    const buffer = work(marked(80), marked(10));
    buffer.count = 1;
    expect(averageOf(buffer)).toBe(80);
  });

  test("it lies between the lowest and the highest mark, whatever the weights", () => {
    const pieces = fc.array(
      fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 1e-300, max: 1e15, noNaN: true })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(pieces, (pairs) => {
        const marks = pairs.map(([percent]) => percent);
        const average = averageOf(work(...pairs.map(([percent, weight]) => marked(percent, weight))));
        expect(average).toBeGreaterThanOrEqual(Math.min(...marks) - 1e-6);
        expect(average).toBeLessThanOrEqual(Math.max(...marks) + 1e-6);
      }),
    );
  });
});

describe("how marks change", () => {
  test("the latest mark is that of the latest work with weight that is marked", () => {
    expect(latestOf(work(marked(60), marked(45), marked(90, 0), other("not submitted")))).toBe(45);
    expect(latestOf(work(other("not yet"), marked(90, 0)))).toBe(Number.NaN);
    // 58 of 100 in binary: a mark that meets the floor is never a little below it.
    expect(latestOf(work(marked((58 / 100) * 100)))).toBe(58);
  });

  test("one mark has no change, two have a latest change, three may fall in a row", () => {
    expect([latestChangeOf(work(marked(60))), latestChangeOf(work(marked(60), marked(70)))]).toEqual([Number.NaN, 10]);
    expect([
      sustainedChangeOf(work(marked(60), marked(50))),
      sustainedChangeOf(work(marked(60), marked(50), marked(45))),
    ]).toEqual([Number.NaN, -15]);
  });

  test("two equal marks are no fall", () => {
    expect(sustainedChangeOf(work(marked(60), marked(60), marked(40)))).toBe(0);
    expect(latestChangeOf(work(marked(60), marked(60)))).toBe(0);
  });

  test("absent, exempt, missing and practice work are passed over", () => {
    const pieces = work(
      marked(60),
      other("absent"),
      marked(10, 0),
      marked(50),
      other("exempt"),
      other("not submitted"),
      marked(40),
    );
    expect([latestChangeOf(pieces), sustainedChangeOf(pieces)]).toEqual([-15, -20]);
  });

  test("only the last three marks make a sustained fall", () => {
    expect(sustainedChangeOf(work(marked(90), marked(60), marked(50), marked(45)))).toBe(-15);
  });
});

test("missing work is counted from the codes, and unknown while there is no record", () => {
  expect(missingOf(work(other("not yet"), other("not yet")))).toBe(Number.NaN);
  expect(missingOf(work(marked(50), other("not submitted"), other("not submitted", 0), other("absent")))).toBe(1);
});

test("work of weight 0 is missing work where it counts, and weighted work is none where it does not", () => {
  expect(missingOf(work(other("not submitted", 0, true), other("not submitted", 1, false)))).toBe(1);
  expect(missingOf(work(other("not submitted", 1, false)))).toBe(Number.NaN);
});
