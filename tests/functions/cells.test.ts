import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { asDate, asNumber, asShare, asText, mapCells, mapRows, problemText } from "../../src/functions/cells";
import { anyCell, anyCells, expectCells, largest } from "../support/any-cells";

const blank = { state: "blank" };
const value = (of: unknown) => ({ state: "value", value: of });
const problem = (found: string) => ({ state: "problem", found });

describe("a cell as a number", () => {
  test.each(["", "   ", "\u00a0", undefined, null])("blank is not yet: %j", (cell) => {
    expect(asNumber(cell)).toEqual(blank);
  });

  test.each([
    [0, 0],
    [" 7.5 ", 7.5],
    ["86%", 86],
    ["86 %", 86],
    ["-3", -3],
    ["−3", -3],
    [".5", 0.5],
    ["1e3", 1000],
    [1e15, 1e15],
  ])("%j is %d", (cell, number) => {
    expect(asNumber(cell)).toEqual(value(number));
  });

  test.each([
    ["abc", '"abc"'],
    ["0x10", '"0x10"'],
    ["1,000", '"1,000"'],
    [true, "TRUE"],
    [false, "FALSE"],
    ["#N/A", "#N/A"],
    ["#DIV/0!", "#DIV/0!"],
    [Number.NaN, "NaN"],
    [Infinity, "Infinity"],
    [1e308, "1e+308"],
    ["1e308", '"1e308"'],
    [new Date(2025, 0, 1), "a date"],
    [runInNewContext("new Date(2025, 0, 1)"), "a date"],
    [{}, "something that is not a cell value"],
    ["a text that is much too long to repeat in a cell", '"a text that is much too long …"'],
  ])("%j is a problem, never 0", (cell, found) => {
    expect(asNumber(cell)).toEqual(problem(found));
  });
});

describe("a cell as a percentage", () => {
  test.each([
    [0.86, 86],
    [0.57, 57],
    ["0.86", 86],
    [1, 100],
    [86, 86],
    ["86%", 86],
    ["1%", 1],
    [0, 0],
    [100, 100],
  ])("%j is %d%%", (cell, share) => {
    expect(asShare(cell)).toEqual(value(share));
  });

  test.each([100.5, -1, -0.5, "200%", "most", true])("%j is a problem", (cell) => {
    expect(asShare(cell).state).toBe("problem");
  });
});

describe("a cell as text, a date or a flag", () => {
  test("text is trimmed, a number is its digits, anything else is a problem", () => {
    expect(asText(" Mock 1 ")).toEqual(value("Mock 1"));
    expect(asText(1)).toEqual(value("1"));
    expect(asText("#1 priority")).toEqual(value("#1 priority"));
    expect([asText("#REF!").state, asText(true).state, asText(new Date()).state]).toEqual([
      "problem",
      "problem",
      "problem",
    ]);
  });

  test.each([new Date(2008, 1, 29), runInNewContext("new Date(2008, 1, 29)"), "2008-02-29", "29/02/2008", "29.2.2008"])(
    "%s is 29 February 2008",
    (cell) => {
      expect(asDate(cell)).toEqual(value({ year: 2008, month: 2, day: 29 }));
    },
  );

  test.each([new Date(Number.NaN), "2007-02-29", "31/04/2008", "02/29/2008", "last Tuesday", 39507, true])(
    "%s is no date",
    (cell) => {
      expect(asDate(cell).state).toBe("problem");
    },
  );
});

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
