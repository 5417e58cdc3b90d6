import fc from "fast-check";
import { thresholdMeasures } from "../../src/domain/key-stage-4/threshold-measures";
import { threshold } from "../../src/functions/threshold";
import { anyGrid, expectCells } from "../support/any-cells";
import { goldenCases } from "../support/golden";

const cellsIn = (text = "") => text.split("|").map((cell) => cell.trim());

describe("THRESHOLD", () => {
  test.each(goldenCases("threshold"))("$grades in $subjects: $measure $reached ($source)", (example) => {
    const [grades, subjects] = [cellsIn(example["grades"]), cellsIn(example["subjects"])];
    expect(threshold([grades], example["measure"], [subjects])).toEqual([[example["reached"]]]);
  });

  test("each measure is known by its name and its other names", () => {
    for (const { name, aliases } of thresholdMeasures) {
      for (const spelling of [name, ...aliases])
        expect(threshold([[9, 9, 9, 9, 9]], spelling, [["English", "Maths", "A", "B", "C"]])).toEqual([["Yes"]]);
    }
  });

  test("a measure that asks for English and maths needs the headings of the grades", () => {
    expect(() => threshold([[5, 5]], "Basics 9-4")).toThrow('"Basics 9–4" asks for English and maths');
    expect(() => threshold([[5, 5]], "Basics 9-4", [["English", "Art"]])).toThrow("None of the headings is maths");
    expect(threshold([[5, 5, 5, 5, 5]], "Level 2")).toEqual([["Yes"]]);
  });

  test("a second row of headings tells sittings apart, also below a merged cell", () => {
    const headings = [
      ["Maths", "", "English language", "Art", "History"],
      ["Nov", "June", "", "", ""],
    ];
    expect(threshold([[4, 5, 4, 4, 5]], "Level 2", headings)).toEqual([["No"]]);
    expect(threshold([[3, 5, 4, 4, 5]], "Basics 9-4", headings)).toEqual([["Yes"]]);
    const above = [
      ["Nov", "June", "", "", ""],
      ["Maths", "Maths", "English language", "Art", "History"],
    ];
    expect(threshold([[4, 5, 4, 4, 5]], "Level 2", above)).toEqual([["No"]]);
  });

  test("a grade that cannot be read is named with its heading", () => {
    expect(
      threshold([[4, 4, 4, 4, 4, "P"]], "Level 2", [["English", "Maths", "Music", "RS", "French", "Art"]]),
    ).toEqual([['Grade?  found "P" in Art; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M']]);
  });

  test("an unknown measure is a wrong call that lists the measures", () => {
    expect(() => threshold([[5]], "Progress 8")).toThrow('"Level 1", "Basics 9–4", "Basics 9–5"; found "Progress 8".');
  });

  test("a better grade never loses a measure", () => {
    const grade = fc.integer({ min: 1, max: 8 });
    const subjects = [["English", "Maths", "Art", "Music", "Dance", "French"]];
    const order = ["No", "Not yet", "Yes"];
    const measure = fc.constantFrom(...thresholdMeasures.map(({ name }) => name));
    fc.assert(
      fc.property(fc.array(grade, { minLength: 6, maxLength: 6 }), fc.nat(5), measure, (grades, place, name) => {
        const better = grades.map((one, index) => (index === place ? one + 1 : one));
        const [before = "", after = ""] = (threshold([grades, better], name, subjects) as string[][]).flat();
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  test("any cells give one cell for each row", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => expectCells(threshold(grid, "Level 2"), { rows: grid.length, columns: 1 })),
    );
  });
});

test.each([
  "Forecast Maths",
  "Maths (predicted)",
  "English mock",
  "Target grade Art",
  "Working at: History",
  "FFT20 Maths",
  "Maths PPE 1",
  "AP2 English",
  "Interim History",
  "Art (current)",
])("%p is no result: refused while a grade stands below it", (heading) => {
  const subjects = [["English language", "Maths", "Art", heading]];
  const reached = (grade: string) => threshold([["4", "3", "5", grade]], "Level 2", subjects);
  expect(() => reached("9")).toThrow(`"${heading}" is no result by its heading`);
  expect(reached("")).toEqual(threshold([["4", "3", "5"]], "Level 2", [["English language", "Maths", "Art"]]));
});
