import { runInNewContext } from "node:vm";
import { readDay } from "../../src/records/days";
import { readNumber, readShare } from "../../src/records/numbers";
import { readText } from "../../src/records/texts";

const blank = { state: "blank" };
const value = (of: unknown) => ({ state: "value", value: of });
const problem = (found: string) => ({ state: "problem", found });

describe("a cell as a number", () => {
  test.each(["", "   ", "\u00a0", undefined, null])("blank is not yet: %j", (cell) => {
    expect(readNumber(cell)).toEqual(blank);
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
    ["1,000", 1000],
    ["7,5", 7.5],
    [1e15, 1e15],
  ])("%j is %d", (cell, number) => {
    expect(readNumber(cell)).toEqual(value(number));
  });

  test.each([
    ["abc", '"abc"'],
    ["0x10", '"0x10"'],
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
    expect(readNumber(cell)).toEqual(problem(found));
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
    expect(readShare(cell)).toEqual(value(share));
  });

  test.each([100.5, -1, -0.5, "200%", "most", true])("%j is a problem", (cell) => {
    expect(readShare(cell).state).toBe("problem");
  });
});

describe("a cell as text, a date or a flag", () => {
  test("text is trimmed, a number is its digits, a tick box its word, anything else is a problem", () => {
    expect(readText(" Mock 1 ")).toEqual(value("Mock 1"));
    expect(readText(1)).toEqual(value("1"));
    expect(readText("#1 priority")).toEqual(value("#1 priority"));
    expect(readText(true)).toEqual(value("true"));
    expect([readText("#REF!").state, readText(new Date()).state]).toEqual(["problem", "problem"]);
  });

  test.each([new Date(2008, 1, 29), runInNewContext("new Date(2008, 1, 29)"), "2008-02-29", "29/02/2008", "29.2.2008"])(
    "%s is 29 February 2008",
    (cell) => {
      expect(readDay(cell)).toEqual(value("2008-02-29"));
    },
  );

  test.each([new Date(Number.NaN), "2007-02-29", "31/04/2008", "02/29/2008", "last Tuesday", 39507, true])(
    "%s is no date",
    (cell) => {
      expect(readDay(cell).state).toBe("problem");
    },
  );
});
