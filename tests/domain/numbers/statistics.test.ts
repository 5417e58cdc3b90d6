import { differenceInterval, meanInterval, sampleOf, studentT } from "../../../src/domain/numbers/statistics";

describe("statistics", () => {
  test.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [5, 2.571],
    [9, 2.262],
    [30, 2.042],
    [1000, 1.962],
  ])("Student's t for %d degrees of freedom is %d, as the tables give it", (freedom, t) => {
    expect(Math.abs(studentT(freedom) - t)).toBeLessThan(0.01);
  });

  test("a sample has its mean and the spread of a sample, and one number has no spread", () => {
    expect(sampleOf([2, 4, 6])).toEqual({ count: 3, mean: 4, spread: 2 });
    expect(sampleOf([5])).toEqual({ count: 1, mean: 5, spread: undefined });
    expect(sampleOf([])).toBeUndefined();
  });

  test("a mean's interval is t times its standard error", () => {
    const interval = meanInterval({ count: 9, mean: 10, spread: 3 });
    expect(interval?.from).toBeCloseTo(10 - 2.306, 2);
    expect(interval?.to).toBeCloseTo(10 + 2.306, 2);
  });

  test("the difference of two equal samples has the pooled degrees of freedom", () => {
    const interval = differenceInterval({ count: 10, mean: 5, spread: 2 }, { count: 10, mean: 3, spread: 2 });
    // t of 18 degrees of freedom is 2.101; the standard error is √0.8.
    expect(interval?.from).toBeCloseTo(2 - 2.101 * Math.sqrt(0.8), 2);
    expect(
      differenceInterval({ count: 1, mean: 5, spread: undefined }, { count: 9, mean: 3, spread: 2 }),
    ).toBeUndefined();
    expect(differenceInterval({ count: 6, mean: 5, spread: 0 }, { count: 6, mean: 3, spread: 0 })).toEqual({
      from: 2,
      to: 2,
    });
  });
});
