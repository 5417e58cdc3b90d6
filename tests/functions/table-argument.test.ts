import { readTable } from "../../src/functions/table-argument";

const columns = { code: ["Course", "Code"], boundaries: ["Grade boundaries"], leader: ["Led by"] };

describe("a table passed to a function", () => {
  test("columns are found by heading or alias, in any order and spelling", () => {
    const rows = readTable(
      [
        ["led by", " GRADE  boundaries", "Notes", "code"],
        ["Ms A", "A 70", "", "MA"],
      ],
      columns,
    );
    expect(rows).toEqual([{ code: "MA", boundaries: "A 70", leader: "Ms A" }]);
  });

  test("the heading itself wins over an alias to its left", () => {
    expect(
      readTable(
        [
          ["Code", "Course"],
          ["x", "MA"],
        ],
        columns,
      )[0]?.code,
    ).toBe("MA");
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
    expect(readTable(cells, columns)).toEqual([{ code: "MA", boundaries: "", leader: "Ms A" }]);
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
    expect(readTable(cells, columns, { name: "Courses", required: ["code"] })).toEqual([]);
  });

  test("a required column that is missing is named with what was found", () => {
    const read = () =>
      readTable(
        [
          ["Name", "Led by"],
          ["MA", "Ms A"],
        ],
        columns,
        { name: "Courses", required: ["code"] },
      );
    expect(read).toThrow('Courses needs a column headed "Course", header row included; found "Name", "Led by".');
  });
});
