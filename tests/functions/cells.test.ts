import fc from "fast-check";
import { mapCells, mapRows, problemText } from "../../src/functions/cells";
import { anyCell, anyCells, expectCells, largest } from "../support/any-cells";

describe("cell by cell over ranges", () => {
  const join = (...cells: unknown[]) =>
    cells.map((cell) => (typeof cell === "number" ? String(cell) : ((cell ?? "") as string))).join("|");

  test("single values give a single value", () => {
    expect(mapCells([1, "a"], join)).toBe("1|a");
  });

  test("a single value, a 1×1 range, a row and a column repeat over a block", () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(mapCells([block, "s", [["c"]], [["x", "y"]], [["p"], ["q"]]], join)).toEqual([
      ["1|s|c|x|p", "2|s|c|y|p"],
      ["3|s|c|x|q", "4|s|c|y|q"],
    ]);
  });

  test("a column against a row makes a block", () => {
    expect(mapCells([[[1], [2]], [["a", "b"]]], join)).toEqual([
      ["1|a", "1|b"],
      ["2|a", "2|b"],
    ]);
  });

  test("what is beyond the end of a shorter range is blank", () => {
    expect(
      mapCells(
        [
          [[1], [2], [3]],
          [["a"], ["b"]],
        ],
        join,
      ),
    ).toEqual([["1|a"], ["2|b"], ["3|"]]);
  });

  test("row by row, a single row repeats and results of several cells stand side by side", () => {
    expect(mapRows([[["h1", "h2"]], [[1, 2], [3]]], (headings, row) => [headings?.length, row?.length])).toEqual([
      [2, 2],
      [2, 1],
    ]);
  });

  test("whatever comes in and whatever comes out, the shape holds and every cell can be shown", () => {
    fc.assert(
      fc.property(fc.array(anyCells, { minLength: 1, maxLength: 4 }), anyCell, (args, result) => {
        const shown = typeof result === "object" ? undefined : result;
        expectCells(
          mapCells(args, () => shown),
          largest(...args),
        );
      }),
    );
  });

  test("a problem is said in few words", () => {
    expect(problemText("Prior", '"abc"')).toBe('Prior?  found "abc"');
  });
});
