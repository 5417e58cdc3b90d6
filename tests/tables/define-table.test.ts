import { assessmentsTable } from "../../src/tables/assessments";
import { allTables } from "../../src/tables/all-tables";

describe("writing a row", () => {
  test("follows the table's own order, not the record's", () => {
    expect(assessmentsTable.toRow({ weight: 1, code: "T1" })).toEqual(["T1", "", "", "", "", 1, "", "", ""]);
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
