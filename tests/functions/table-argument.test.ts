import { tableArgument } from "../../src/functions/table-argument";
import { readRecords } from "../../src/records/read-records";
import { coursesTable } from "../../src/tables/courses";

const read = (cells: unknown, required: ("code" | "gradeBoundaries")[] = []) =>
  readRecords(tableArgument(cells, coursesTable, required), [], ["code"]).map(({ code, gradeBoundaries, ledBy }) => [
    code,
    gradeBoundaries,
    ledBy,
  ]);

describe("a table passed to a function", () => {
  test("columns are found by heading or alias, in any order and spelling", () => {
    const cells = [
      ["led by", " GRADE  boundaries", "Notes", "code"],
      ["Ms A", "A 70", "", "MA"],
    ];
    expect(read(cells)).toEqual([["MA", "A 70", "Ms A"]]);
  });

  test("the heading itself wins over an alias to its left", () => {
    const cells = [
      ["Code", "Course"],
      ["x", "MA"],
    ];
    expect(read(cells)).toEqual([["MA", "", ""]]);
  });

  test("a title above the headings does no harm, blank rows are left out", () => {
    const cells = [
      ["Our courses 2025", ""],
      ["", ""],
      ["Course", "Led by"],
      ["", ""],
      ["MA", "Ms A"],
      ["", ""],
    ];
    expect(read(cells)).toEqual([["MA", "", "Ms A"]]);
  });

  test.each([
    undefined,
    "",
    [[""]],
    [
      ["", ""],
      ["", ""],
    ],
  ])("nothing there is no rows: %j", (cells) => {
    expect(read(cells, ["code"])).toEqual([]);
  });

  test("a required column that is missing is named with what was found", () => {
    const cells = [
      ["Name", "Led by"],
      ["MA", "Ms A"],
    ];
    expect(() => read(cells, ["code"])).toThrow(
      'Courses needs a column headed "Course", header row included; found "Name", "Led by".',
    );
  });
});
