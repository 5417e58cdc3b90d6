import fc from "fast-check";
import { averageMark } from "../../../src/domain/marks/average-mark";
import { latestChange, sustainedChange } from "../../../src/domain/marks/mark-change";
import { missingWork } from "../../../src/domain/marks/missing-work";
import type { Outcome, Work } from "../../../src/domain/marks/outcome";

const marked = (percent: number, weight = 1): Work => ({ weight, outcome: { kind: "marked", percent } });
const other = (kind: Exclude<Outcome["kind"], "marked">, weight = 1): Work => ({ weight, outcome: { kind } });

describe("the weighted average", () => {
  test("nothing marked is no average, not 0", () => {
    expect([averageMark([]), averageMark([other("not yet"), other("absent"), other("not submitted")])]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("a mark of 0 is a mark", () => {
    expect(averageMark([marked(0), marked(50)])).toBe(25);
  });

  test("it lies between the lowest and the highest mark, whatever the weights", () => {
    const work = fc.array(
      fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 1e-300, max: 1e15, noNaN: true })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(work, (pairs) => {
        const marks = pairs.map(([percent]) => percent);
        const average = averageMark(pairs.map(([percent, weight]) => marked(percent, weight))) ?? Number.NaN;
        expect(average).toBeGreaterThanOrEqual(Math.min(...marks) - 1e-6);
        expect(average).toBeLessThanOrEqual(Math.max(...marks) + 1e-6);
      }),
    );
  });
});

describe("how marks change", () => {
  test("one mark has no change, two have a latest change, three may fall in a row", () => {
    expect([latestChange([marked(60)]), latestChange([marked(60), marked(70)])]).toEqual([undefined, 10]);
    expect([sustainedChange([marked(60), marked(50)]), sustainedChange([marked(60), marked(50), marked(45)])]).toEqual([
      undefined,
      -15,
    ]);
  });

  test("two equal marks are no fall", () => {
    expect(sustainedChange([marked(60), marked(60), marked(40)])).toBe(0);
    expect(latestChange([marked(60), marked(60)])).toBe(0);
  });

  test("absent, exempt, missing and practice work are passed over", () => {
    const work = [
      marked(60),
      other("absent"),
      marked(10, 0),
      marked(50),
      other("exempt"),
      other("not submitted"),
      marked(40),
    ];
    expect([latestChange(work), sustainedChange(work)]).toEqual([-15, -20]);
  });

  test("only the last three marks make a sustained fall", () => {
    expect(sustainedChange([marked(90), marked(60), marked(50), marked(45)])).toBe(-15);
  });
});

describe("missing work", () => {
  test("is counted from the codes, and unknown while there is no record", () => {
    expect(missingWork([other("not yet"), other("not yet")])).toBeUndefined();
    expect(missingWork([marked(50), other("not submitted"), other("not submitted", 0), other("absent")])).toBe(1);
  });
});
