import { agreesWithWork } from "../../../src/domain/adoption/own-average";

const work = [
  { cells: [10, 20, 5], maximum: 20, weight: 1 },
  { cells: [20, 20, 10], maximum: 40, weight: 1 },
];

test.each([
  ["to the whole number", [50, 75, 25], true],
  ["as a share", [0.5, 0.75, 0.25], true],
  ["but for one row", [50, 75, 26], false],
  ["in two rows only", [50, 75, ""], false],
])("an average that is right %s: %j", (_how, own, agrees) => {
  expect(agreesWithWork(own, work)).toBe(agrees);
});

test("a mark whose maximum is not known agrees with nothing", () => {
  expect(agreesWithWork([50, 75, 25], [{ cells: [10, 15, 5], maximum: undefined, weight: 1 }])).toBe(false);
});
