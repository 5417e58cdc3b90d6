import type { UserEdit } from "../../preview/engine/workbook";
import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../support/workbooks";

afterEach(closeWorkbooks);

const learners = [
  ["ID", "Name", "Mark"],
  ["a", "Zed", 50],
  ["b", "Abe", null],
  ["c", "Moe", 90],
  ["d", "Kim", 10],
];

test("An empty sheet holds nothing; a spilled array counts as content to its end, as in Sheets", async () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet();
  expect(workbook.extent(sheet)).toEqual({ rows: 0, columns: 0 });
  fill(workbook, "A1", learners);
  expect(workbook.extent(sheet)).toEqual({ rows: 5, columns: 3 });
  fill(workbook, "D1", [['=ARRAYFORMULA(IF(A1:A="","",A1:A))']]);
  await workbook.settled();
  expect(workbook.extent(sheet)).toEqual({ rows: 1000, columns: 4 });
});

test("Sheets are inserted, renamed, moved, hidden and deleted, and formulas follow the name", async () => {
  const workbook = newWorkbook();
  const first = workbook.activeSheet();
  const second = workbook.insertSheet("Staff", { rows: 20, columns: 5 });
  expect(workbook.activeSheet()).toBe(second);
  fill(workbook, "A2", [["Ann"]], "Staff");
  workbook.activateSheet(first);
  fill(workbook, "A1", [["=COUNTA(Staff!A2:A)"]]);
  workbook.renameSheet(second, "Our staff");
  await workbook.settled();
  expect(cell(workbook, "A1")).toMatchObject({ value: 1, formula: "=COUNTA('Our staff'!A2:A)" });
  workbook.moveSheet(second, 0);
  workbook.setSheetHidden(second, true);
  expect(workbook.sheets()).toMatchObject([
    { name: "Our staff", hidden: true, rows: 20, columns: 5 },
    { name: "Sheet1", hidden: false, rows: 1000, columns: 26 },
  ]);
  expect(() => workbook.setSheetHidden(first, true)).toThrow("You can't remove all the visible sheets in a document.");
  expect(() => workbook.insertSheet("OUR STAFF")).toThrow('A sheet with the name "OUR STAFF" already exists.');
  workbook.deleteSheet(second);
  expect(workbook.sheets()).toHaveLength(1);
});

test("Rows sort by a spilled column, with their formulas, and blanks last either way", async () => {
  const workbook = newWorkbook();
  workbook.registerFunction("DOUBLE", (marks) =>
    (marks as unknown[][]).map(([mark]) => [mark === "" ? "" : Number(mark) * 2]),
  );
  fill(workbook, "A1", learners);
  fill(workbook, "D1", [['={"Double"; DOUBLE(C2:C)}']]);
  fill(workbook, "E2", [["=C2+1"], ["=C3+1"], ["=C4+1"], ["=C5+1"]]);
  await workbook.settled();
  workbook.sort(at(workbook, "A2:E5"), [{ column: 3, ascending: false }]);
  await workbook.settled();
  expect(values(workbook, "A2:E5")).toEqual([
    ["c", "Moe", 90, 180, 91],
    ["a", "Zed", 50, 100, 51],
    ["d", "Kim", 10, 20, 11],
    ["b", "Abe", null, "", 1],
  ]);
});

test("A filter hides the rows that are not chosen until it is taken away", async () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet();
  fill(workbook, "A1", learners);
  workbook.createFilter(at(workbook, "A1:C5"));
  workbook.setFilterCriteria(sheet, 1, ["Zed", "Kim"]);
  expect([1, 2, 3, 4].map((row) => workbook.isRowHidden(sheet, row))).toEqual([false, true, true, false]);
  expect(workbook.filter(sheet)).toEqual({ area: at(workbook, "A1:C5"), criteria: new Map([[1, ["Zed", "Kim"]]]) });
  workbook.setFilterCriteria(sheet, 1, null);
  expect(workbook.isRowHidden(sheet, 2)).toBe(false);
  workbook.removeFilter(sheet);
  expect(workbook.filter(sheet)).toBeUndefined();
});

test("Styles, widths, frozen rows, hidden columns, merges and notes are kept and read back", () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet();
  workbook.setStyle(at(workbook, "A1:B1"), {
    background: "#1A4F8B",
    fontColour: "#fff",
    bold: true,
    wrap: true,
    horizontal: "center",
    pattern: "0.0%",
  });
  workbook.setStyle(at(workbook, "B1"), { bold: false, background: null });
  expect(workbook.styles(at(workbook, "A1:B1"))[0]).toEqual([
    {
      background: "#1a4f8b",
      fontColour: "#ffffff",
      bold: true,
      italic: false,
      wrap: true,
      horizontal: "center",
      pattern: "0.0%",
    },
    {
      background: null,
      fontColour: "#ffffff",
      bold: false,
      italic: false,
      wrap: true,
      horizontal: "center",
      pattern: "0.0%",
    },
  ]);
  fill(workbook, "A1", [[0.5]]);
  expect(cell(workbook, "A1").display).toBe("50.0%");
  workbook.clearFormats(at(workbook, "A1"));
  expect(cell(workbook, "A1")).toMatchObject({ value: 0.5, display: "0.5", pattern: "" });

  workbook.setColumnWidth(sheet, 1, 2, 144);
  workbook.setColumnsHidden(sheet, 3, 1, true);
  workbook.freeze(sheet, 1, 3);
  workbook.merge(at(workbook, "A5:C5"));
  workbook.setNote(sheet, 0, 0, "Who uses it: teachers.");
  expect([0, 1, 2].map((column) => workbook.columnWidth(sheet, column))).toEqual([100, 144, 144]);
  expect([2, 3].map((column) => workbook.isColumnHidden(sheet, column))).toEqual([false, true]);
  expect(workbook.sheets()[0]).toMatchObject({ frozenRows: 1, frozenColumns: 3 });
  expect(workbook.merges(sheet)).toEqual([at(workbook, "A5:C5")]);
  expect(workbook.note(sheet, 0, 0)).toBe("Who uses it: teachers.");
  workbook.insertRows(sheet, 0, 1);
  expect(workbook.note(sheet, 1, 0)).toBe("Who uses it: teachers.");
  workbook.setNote(sheet, 1, 0, "");
  expect(workbook.note(sheet, 1, 0)).toBe("");
});

test("A person's edit is told with its old value; a script's write and a formula's result are not", async () => {
  const workbook = newWorkbook();
  const edits: UserEdit[] = [];
  workbook.onEdit((edit) => edits.push(edit));
  fill(workbook, "A1", [[1, "=A1*2"]]);
  await workbook.settled();
  expect(edits).toEqual([]);
  workbook.typeAsUser(at(workbook, "A1"), [[{ value: 5 }]]);
  await workbook.settled();
  expect(values(workbook, "B1")).toEqual([[10]]);
  expect(edits).toEqual([{ area: at(workbook, "A1"), value: 5, oldValue: 1 }]);
  workbook.typeAsUser(at(workbook, "A2:B3"), [
    [{ value: 1 }, { value: 2 }],
    [{ value: 3 }, { value: 4 }],
  ]);
  expect(edits[1]).toEqual({ area: at(workbook, "A2:B3") });
  workbook.undo();
  expect(edits[2]).toEqual({ area: at(workbook, "A2:B3") });
  workbook.insertRows(workbook.activeSheet(), 0, 1);
  expect(edits).toHaveLength(3);
});

test("A snapshot opens as the same workbook", async () => {
  const workbook = newWorkbook({ name: "Science" });
  const sheet = workbook.activeSheet();
  fill(workbook, "A1", learners);
  fill(workbook, "D1", [["=SUM(C2:C)"]]);
  workbook.setNamedRange("Marks", "Sheet1!$C$2:$C$5");
  workbook.setNote(sheet, 0, 0, "note");
  workbook.createFilter(at(workbook, "A1:D5"));
  workbook.addProtection({ sheet, area: null, warningOnly: true, description: "All", editors: [] });
  workbook.setValidation(at(workbook, "C2:C5"), {
    condition: { kind: "numberBetween", test: "between", low: 0, high: 100 },
    allowInvalid: true,
    help: "0-100",
  });
  workbook.setFormatRules(sheet, [
    {
      areas: [at(workbook, "C2:C5")],
      condition: { kind: "number", test: "less", value: 40 },
      style: { background: "#ff0000" },
    },
  ]);
  await workbook.settled();

  const again = newWorkbook({ snapshot: JSON.parse(JSON.stringify(workbook.snapshot())) });
  await again.settled();
  expect(again.name).toBe("Science");
  expect(values(again, "A1:D5")).toEqual(values(workbook, "A1:D5"));
  expect(again.namedRanges()).toEqual([{ name: "Marks", reference: "Sheet1!$C$2:$C$5" }]);
  expect(again.note(sheet, 0, 0)).toBe("note");
  expect(again.filter(sheet)).toEqual(workbook.filter(sheet));
  expect(again.protections()).toEqual(workbook.protections());
  expect(again.validationRules(sheet)).toEqual(workbook.validationRules(sheet));
  expect(again.formatRules(sheet)).toEqual(workbook.formatRules(sheet));
  expect(again.appearance(at(again, "C5"))[0]?.[0]?.background).toBe("#ff0000");
  expect(() => newWorkbook({ snapshot: {} as never })).toThrow("Expected a workbook kept by the preview");
});

test("Areas outside the sheet and cells of another size are refused in words", () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet();
  expect(() => workbook.read({ sheet, row: 999, column: 0, rows: 2, columns: 1 })).toThrow(
    "Expected an area inside Sheet1, which has 1000 rows and 26 columns; found 2 × 1 cells from row 1000, column 1.",
  );
  expect(() => workbook.write(at(workbook, "A1:B1"), [[{ value: 1 }]])).toThrow("Expected 1 × 2 cells");
  expect(() => workbook.read({ sheet: "nope", row: 0, column: 0, rows: 1, columns: 1 })).toThrow('found "nope"');
});
