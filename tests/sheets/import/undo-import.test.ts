import { columnLetter } from "../../../src/tables/tracker-addresses";
import { at, closeWorkbooks } from "../../support/workbooks";
import { apply, fileOf, openWorkbook, preview, undo } from "./import-file";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

describe("undoing an import", () => {
  const rows = [
    [101, "Ash", "", "PH", "", 0],
    [102, "Birch", "", "PH", "79%", ""],
    [103, "Cole", "", "PH", "", ""],
  ];
  const file = fileOf(["Student ID,Attendance,Behaviour", "101,91,2", "102,88,1", "103,70,4"]);

  async function imported() {
    const addon = await openWorkbook(rows);
    const { changes } = await preview(addon, file);
    const before = addon.values("Physics!A1:G4");
    await apply(addon, file, changes);
    return { addon, before };
  }

  test("puts back what stood there, wherever the rows stand by now, and can be done once", async () => {
    const { addon, before } = await imported();
    expect(addon.values("Physics!E2:F4")).not.toEqual(before.slice(1).map((row) => row.slice(4, 6)));
    const report = await undo(addon);
    expect(report.summary).toBe("The import is undone: 6 cells as before.");
    expect(addon.values("Physics!A1:G4")).toEqual(before);
    await expect(undo(addon, 2)).rejects.toThrow("There is no import to undo");
  });

  test("that is tried again after it was done says the same and changes nothing", async () => {
    const { addon, before } = await imported();
    const first = await undo(addon);
    expect((await undo(addon)).summary).toBe(first.summary);
    expect(addon.values("Physics!A1:G4")).toEqual(before);
  });

  test("keeps what somebody has changed since, and says so", async () => {
    const { addon } = await imported();
    await addon.type("Physics!E2", [[95]]);
    const report = await undo(addon);
    expect(addon.values("Physics!E2:E4")).toEqual([[95], [0.79], [null]]);
    expect(report.summary).toMatch(/^The import is not wholly undone: 5 cells as before, 1 left as it is\./);
    expect(report.lines).toContainEqual({
      kind: "left",
      where: "Physics, Attendance %",
      text: "1 cell left as it is: changed since the import (101 PH).",
    });
  });

  test("reaches the last import only", async () => {
    const { addon } = await imported();
    await apply(addon, fileOf(["Student ID,Behaviour", "101,5"]), [], 2);
    const { changes } = await preview(addon, fileOf(["Student ID,Behaviour", "101,5"]));
    await apply(addon, fileOf(["Student ID,Behaviour", "101,5"]), changes, 3);
    await undo(addon);
    expect(addon.values("Physics!F2")).toEqual([[2]]);
    await expect(undo(addon, 2)).rejects.toThrow("There is no import to undo");
  });

  test("leaves a cleared cell its format, so that a number typed there stays one", async () => {
    const { addon } = await imported();
    await undo(addon);
    await addon.type("Physics!E4", [[88]]);
    expect(addon.values("Physics!E4")).toEqual([[88]]);
  });

  test("without an import there is nothing to undo", async () => {
    await expect(undo(await openWorkbook(rows))).rejects.toThrow("There is no import to undo");
  });

  test("of hundreds of learners needs few lines in the audit", async () => {
    const many = Array.from({ length: 600 }, (_, index) => [index + 1, `Name ${index}`, "", "PH", "", ""]);
    const addon = await openWorkbook(many);
    await apply(addon, fileOf(["Student ID,Attendance", ...many.map(([id]) => `${String(id)},90`)]));
    expect(addon.values("Audit!A1:A9").filter(([when]) => when !== null)).toHaveLength(1 + 3 + 1);
    expect((await undo(addon)).summary).toBe("The import is undone: 600 cells as before.");
    expect(
      addon
        .values("Physics!E2:E601")
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
  });

  test("puts back a text, a day, a flag and a blank as what they were, with the formats of their cells", async () => {
    const addon = await openWorkbook(
      [
        [101, "Ash", "", "PH", "n/a", "'007"],
        [102, "Birch", "", "PH", "TRUE", "03/09/2025"],
        [103, "Cole", "", "PH", "79%", ""],
        [104, "Dale", "", "PH", "", "'"],
      ],
      [
        [101, "Ash", "", "", 4],
        [102, "Birch", "", "", "04/05/2026"],
        [103, "Cole", "", "", ""],
      ],
    );
    const state = () => {
      const read = (cells: string, name: string) => addon.workbook.read(at(addon.workbook, cells, name));
      return [read("A1:G5", "Physics"), read("A1:E4", "Learners")].map((rows) =>
        rows.map((row) => row.map(({ value, pattern }) => [value, pattern])),
      );
    };
    const before = state();
    const all = fileOf([
      "Student ID,Attendance,Behaviour,GCSE maths",
      "101,91,2,6",
      "102,88,1,5",
      "103,70,4,9",
      "104,55,3,",
    ]);
    const { changes } = await preview(addon, all);
    expect((await apply(addon, all, changes)).summary).toMatch(/^4 cells filled, 7 cells replaced/);
    expect(addon.values("Physics!F2:F5")).toEqual([[2], [1], [4], [3]]);
    expect((await undo(addon)).summary).toBe("The import is undone: 11 cells as before.");
    expect(state()).toEqual(before);
  });

  test("is not spent by what was left, and puts that back when it can", async () => {
    const { addon, before } = await imported();
    await addon.type("Physics!A3", [["999"]]);
    expect((await undo(addon)).lines).toContainEqual(
      expect.objectContaining({
        kind: "left",
        text: "1 cell left as it is: no row has this learner and course any more (102 PH).",
      }),
    );
    await addon.type("Physics!A3", [[102]]);
    expect((await undo(addon)).summary).toBe("The import is undone: 6 cells as before.");
    expect(addon.values("Physics!A1:G4")).toEqual(before);
    await expect(undo(addon, 2)).rejects.toThrow("There is no import to undo");
  });

  test.each([
    ["a column that is gone", "the sheet or the column is not there any more", ["Physics!E1", [["My own"]]]],
    ["a formula in the column", "a formula fills the column now", ["Physics!E3", [["=40+2"]]]],
    [
      "a learner who stands twice by now",
      "the learner stands more than once",
      ["Physics!A5", [["102", "", "", "PH", 88]]],
    ],
  ] as const)("leaves %s alone and says so", async (_, why, [where, cells]) => {
    const { addon } = await imported();
    await addon.type(where, cells);
    const [held] = addon.values("Physics!E3");
    const report = await undo(addon);
    expect(report.summary).toContain("not wholly undone");
    expect(
      report.lines
        .filter(({ kind }) => kind === "left")
        .map(({ text }) => text)
        .join(),
    ).toContain(why);
    expect(addon.values("Physics!E3")).toEqual([held]);
  });

  test("says that a line of Audit cannot be read any more, in place of calling all undone", async () => {
    const { addon } = await imported();
    const field = addon.values("Audit!A1:Z1").flat().indexOf("Before");
    await addon.type(`Audit!${columnLetter(field)}2`, [["something else"]]);
    const report = await undo(addon);
    expect(report.summary).toContain("not wholly undone");
    expect(report.lines).toContainEqual(expect.objectContaining({ kind: "left", where: "Audit" }));
  });
});
