import fc from "fast-check";
import { workingAt } from "../../src/functions/working-at";
import { anyCells, expectCells, largest } from "../support/any-cells";

const courses = [
  ["Course", "Grade boundaries"],
  ["MA", "A* 80, A 70, B 60, C 50, D 40, E 30"],
  ["AAT", ""],
  ["PH", "A 70, B seventy"],
  ["CH", "A* 80, A 70, B 75"],
];

describe("WORKINGAT", () => {
  test("a Courses range without boundaries is refused", () => {
    expect(() => workingAt(70, "MA", [["Course"], ["MA"]])).toThrow('Courses needs a column headed "Grade boundaries"');
  });

  test("no percentage is no grade", () => {
    expect(workingAt("", "MA", courses)).toBe("");
    expect(workingAt([[""], [""]], [["MA"], [""]], courses)).toEqual([[""], [""]]);
  });

  test.each([
    [true, "Percent?  found TRUE"],
    ["#N/A", "Percent?  found #N/A"],
    [-1, "Percent?  found -1"],
    [101, "Percent?  found 101"],
    [0.72, "Percent?  found 0.72; expected 0 to 100, so 72% is 72"],
  ])("%j is not a percentage", (percent, text) => {
    expect(workingAt(percent, "MA", courses)).toBe(text);
  });

  test.each([
    [100, "A*"],
    [80, "A*"],
    [79.99, "A"],
    [70, "A"],
    [30, "E"],
    [29.99, "U"],
    [0, "U"],
  ])("%d%% is %s", (percent, grade) => {
    expect(workingAt(percent, "ma", courses)).toBe(grade);
  });

  test("what is missing or unreadable in Courses is said in place", () => {
    expect(workingAt(70, [["BI"], [""], ["AAT"], ["PH"], ["CH"]], courses)).toEqual([
      ['"BI" is not in Courses'],
      ["Course?  found nothing"],
      ['"AAT" has no grade boundaries in Courses'],
      ['Boundaries of "PH"?  expected "A 70, B 60, …"; found "B seventy"'],
      ['Boundaries of "CH"?  expected "A 70, B 60, …"; found "B 75"'],
    ]);
  });

  test("any cells give back their shape", () => {
    fc.assert(
      fc.property(anyCells, anyCells, (percent, course) =>
        expectCells(workingAt(percent, course, courses), largest(percent, course)),
      ),
    );
  });
});
