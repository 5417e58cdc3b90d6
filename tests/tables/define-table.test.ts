import { assessmentsTable } from "../../src/tables/assessments";
import { allTables } from "../../src/tables/all-tables";
import { dataPointsTable } from "../../src/tables/data-points";
import { learnersTable } from "../../src/tables/learners";

const headings = ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"];

describe("reading a tab", () => {
  test("finds columns by heading, in any order, among columns of one's own", () => {
    const { rows } = assessmentsTable.parse(
      [
        ["Notes", "Weight", "assessment ", "OUT OF"],
        ["x", 2, "T1", 50],
      ],
      1,
    );
    expect(rows).toEqual([{ row: 2, record: { code: "T1", weight: 2, maxMark: 50 } }]);
  });

  test("gives each row the number it has in the sheet, below a title too", () => {
    const { rows } = assessmentsTable.parse([["Assessments 2025"], headings, [], ["T1"], [], ["T2"]], 2);
    expect(rows.map(({ row, record }) => [row, record.code])).toEqual([
      [4, "T1"],
      [6, "T2"],
    ]);
  });

  test("takes a blank cell as missing, never as zero", () => {
    const { rows } = assessmentsTable.parse([headings, ["T1", "", "", "", "", " "]], 1);
    expect(rows[0]?.record).toEqual({ code: "T1" });
  });

  test("keeps a zero and a no", () => {
    const { rows } = assessmentsTable.parse([headings, ["T1", false, "", "", 50, 0]], 1);
    expect(rows[0]?.record).toMatchObject({ title: "false", weight: 0 });
  });

  test("never makes a number of a tick box or a word, and says what was found where", () => {
    const { rows, errors } = assessmentsTable.parse(
      [headings, ["T1", "", "", "", true], ["T2", "", "", "", "fifty"]],
      1,
    );
    expect(rows).toEqual([]);
    expect(errors).toEqual([
      { row: 2, header: "Max mark", message: 'Expected a number; found "true".' },
      { row: 3, header: "Max mark", message: 'Expected a number; found "fifty".' },
    ]);
  });

  test("loses no good row to a bad one", () => {
    const { rows, errors } = assessmentsTable.parse([headings, ["T1"], ["", "no code"], ["T3"]], 1);
    expect(rows.map(({ record }) => record.code)).toEqual(["T1", "T3"]);
    expect(errors).toEqual([{ row: 3, header: "Assessment", message: "Expected text; found an empty cell." }]);
  });

  test("says which columns the tab lacks", () => {
    expect(dataPointsTable.parse([["Data point", "Closes"]], 1).missing).toEqual(["Opens", "Review period"]);
  });

  test("takes a date from a cell of another realm and an ID that Sheets holds as a number", () => {
    const { rows } = learnersTable.parse(
      [
        ["ID", "DOB"],
        [20431, new Date(2008, 4, 9)],
      ],
      1,
    );
    expect(rows[0]?.record).toEqual({ learnerId: "20431", dateOfBirth: new Date(2008, 4, 9) });
  });

  test("takes one of a list whatever its case, and names the list otherwise", () => {
    const read = (mode: string) =>
      learnersTable.parse(
        [
          ["Learner ID", "Mode"],
          ["1", mode],
        ],
        1,
      );
    expect(read("hybrid ").rows[0]?.record.mode).toBe("Hybrid");
    expect(read("evenings").errors[0]?.message).toBe('Expected one of On site, Online, Hybrid; found "evenings".');
  });

  test("does not change what it is given", () => {
    const values = Object.freeze([Object.freeze([...headings]), Object.freeze(["T1", " a "])]);
    expect(() => assessmentsTable.parse(values, 1)).not.toThrow();
  });
});

describe("writing a row", () => {
  test("follows the table's own order, not the record's", () => {
    expect(assessmentsTable.toRow({ weight: 1, code: "T1" })).toEqual(["T1", "", "", "", "", 1, "", ""]);
  });

  test("follows the sheet's columns where they stand otherwise", () => {
    const at = assessmentsTable.positions(["Weight", "My notes", "Code"]);
    expect(assessmentsTable.toRow({ code: "T1", weight: 0 }, at)).toEqual([0, "", "T1"]);
  });
});

describe("every tab", () => {
  test.each(allTables.map((table) => [table.name, table] as const))(
    "%s has headings that cannot be mistaken",
    (_, table) => {
      const positions = table.positions(table.headers);
      expect([...positions.values()]).toEqual(table.headers.map((_header, index) => index));
      expect(positions.size).toBe(table.keys.length);
    },
  );

  test.each(allTables.map((table) => [table.name, table] as const))(
    "%s says of every column who uses it",
    (_, table) => {
      for (const key of table.keys) expect(table.columns[key]?.note).toMatch(/^[A-Z].+\.$/);
    },
  );
});
