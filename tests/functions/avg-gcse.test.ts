import fc from "fast-check";
import { avgGcse } from "../../src/functions/avg-gcse";
import { anyCells, anyGrid, expectCells } from "../support/any-cells";
import { goldenCases } from "../support/golden";

const cellsIn = (text = "") => text.split("|").map((cell) => cell.trim());

describe("AVGGCSE", () => {
  test.each(goldenCases("avg-gcse"))("$grades average $average ($source)", ({ grades, average }) => {
    expect(avgGcse([cellsIn(grades)])).toEqual([[Number(average)]]);
  });

  test("grades may be numbers, in several ranges side by side", () => {
    expect(
      avgGcse(
        [
          [7, 6],
          ["", ""],
        ],
        [[5], ["A"]],
      ),
    ).toEqual([[6], [7]]);
    expect(avgGcse(7)).toBe(7);
  });

  test("a learner without a result has no average", () => {
    expect(
      avgGcse([
        ["", "X"],
        ["N", "W"],
        ["", ""],
      ]),
    ).toEqual([[""], [""], [""]]);
  });

  test.each([
    ["Merit", 'Grade?  found "Merit"; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M'],
    [10, "Grade?  found 10; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M"],
    [0, "Grade?  found 0; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M"],
    ["#N/A", "Grade?  found #N/A; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M"],
    ["9A", 'Grade?  found "9A"; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M'],
    [new Date(2026, 3, 5), "Grade?  found a date; type a double award as 54, not 5-4"],
  ])("a cell that is no grade is named in place of the average: %j", (cell, text) => {
    expect(avgGcse([[7, cell]])).toEqual([[text]]);
  });

  test("any cells give one cell for each row", () => {
    fc.assert(
      fc.property(anyGrid, anyCells, (grid, more) => {
        const rows = Math.max(grid.length, Array.isArray(more) ? more.length : 1);
        expectCells(avgGcse(grid, more), { rows, columns: 1 });
      }),
    );
  });
});
