import { shareDifferenceInterval, shareInterval } from "../../../src/domain/numbers/share-interval";

const rounded = ({ from, to }: { from: number; to: number }) => [Number(from.toFixed(4)), Number(to.toFixed(4))];

// R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), table II.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 10, 0.6075, 1],
])("%d of %d less %d of %d has the interval that Newcombe gives", (yes, count, otherYes, otherCount, from, to) => {
  const interval = shareDifferenceInterval({ yes, count }, { yes: otherYes, count: otherCount });
  expect(rounded(interval)).toEqual([from, to]);
});

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", the same volume, table I.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%d of %d has Wilson's interval", (yes, count, from, to) => {
  expect(rounded(shareInterval({ yes, count }))).toEqual([from, to]);
});
