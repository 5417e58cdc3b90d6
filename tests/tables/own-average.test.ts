import type { Grid } from "../../src/tables/grid";
import { inspect } from "../../src/tables/inspect-sheet";

const rows = [
  [1, "Ash", 30, 50],
  [2, "Birch", 40, 20],
  [3, "Cole", 10, 45],
];

/** Whether the last column of these is taken for the average; a formula stands in as many of its rows as there are formulas. */
function isTaken(averages: readonly number[], formulas: readonly string[]): boolean {
  const values = [
    ["ID", "Surname", "Test 1 (50)", "Test 2 (50)", "Average %"],
    ...rows.map((row, at) => [...row, averages[at]]),
  ];
  const texts = (last: (row: number) => string) =>
    values.map((row, at) => row.map((_, column) => (column === 4 ? last(at) : "")));
  const grid: Grid = { values, formulas: texts((row) => formulas[row - 1] ?? ""), notes: texts(() => "") };
  return inspect(grid, 1, { sheet: "Sheet1", listed: [] }).columns.some(
    ({ column, use }) => column === 4 && use === "average",
  );
}

const formulas = ["=C2+D2", "=C3+D3", "=C4+D4"];

test.each([
  ["worked out in every row, and as the marks say", [80, 60, 55], formulas, true],
  ["worked out, and something else than the marks say", [12, 90, 31], formulas, false],
  ["typed", [80, 60, 55], [], false],
  ["typed but for one row", [80, 60, 55], formulas.slice(0, 1), false],
])("beside marks an average of theirs that is %s: taken %p", (_, averages, ofRows, taken) => {
  expect(isTaken(averages, ofRows)).toBe(taken);
});
