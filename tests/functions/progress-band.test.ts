import fc from "fast-check";
import { progressBand } from "../../src/functions/progress-band";
import { anyCells, expectCells, largest } from "../support/any-cells";

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const marks = [60, 62, 58, 64, 56, 61, 59, 63, 57, 60, 60, 68, 52, 59.5];
const starts = marks.map(() => 6);

describe("PROGRESSBAND", () => {
  test("a wrong setting is a wrong call", () => {
    expect(() =>
      progressBand([[1]], [[1]], "", [
        ["Setting", "Value"],
        ["peers.minimum", 1],
      ]),
    ).toThrow("peers.minimum must be a number from 2");
  });

  test("no mark or no start is blank, and a learner alone has too few peers", () => {
    expect(progressBand([[""], [60], [60]], [[6], [""], [6]])).toEqual([[""], [""], ["Too few peers"]]);
  });

  test("a bad cell is named in its row", () => {
    expect(progressBand([["x"], [60], [60]], [[6], [true], [6]], [["MA"], ["MA"], [""]])).toEqual([
      ['Mark?  found "x"'],
      ["Start?  found TRUE"],
      ["Course?  found nothing"],
    ]);
  });

  test("each learner is held against the others with the same start", () => {
    const bands = progressBand(column(marks), column(starts)) as string[][];
    expect(bands[11]).toEqual(["Exceeding"]);
    expect(bands[0]).toEqual(["Expected"]);
    expect(bands[8]).toEqual(["Satisfactory"]);
    expect(bands[12]).toEqual(["Limited"]);
  });

  test("a mark of 68 can be only Satisfactory where similar learners have more", () => {
    const high = [72, 74, 66, 70, 69, 73, 75, 71, 65, 70, 68];
    expect((progressBand(column(high), column(high.map(() => 8.5))) as string[][])[10]).toEqual(["Satisfactory"]);
  });

  test("learners of other courses are no peers", () => {
    const courses = marks.map((_mark, index) => (index === 0 ? "PH" : "MA"));
    expect((progressBand(column(marks), column(starts), column(courses)) as string[][])[0]).toEqual(["Too few peers"]);
  });

  test("any cells give back their shape", () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyCells, (mark, start, course) => {
        const given = Array.isArray(course) || (typeof course === "string" && course.trim() !== "") ? course : "MA";
        expectCells(progressBand(mark, start, given), largest(mark, start, given));
      }),
    );
  });

  test("the input is not changed", () => {
    const cells = column(marks);
    const copy = structuredClone(cells);
    progressBand(cells, column(starts));
    expect(cells).toEqual(copy);
  });
});
