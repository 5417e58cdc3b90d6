import { declaredFunctions } from "../../preview/host/declared-functions";
import { cell, closeWorkbooks, fill, values } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const script = `
/**
 * Doubles a mark.
 * Blanks stay blank.
 *
 * @param {number|Array<Array<number>>} marks A mark, or a column
 *   of marks.
 * @param {Array<Array<string>>} policy (optional) The Policy range.
 * @customfunction
 */
function TWICE(marks, policy) {
  var one = function (mark) { return mark === "" ? "" : mark * 2; };
  return Array.isArray(marks) ? marks.map(function (row) { return row.map(one); }) : one(marks);
}

/** @customfunction */
function SETTER() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); return "set"; }

/** Not for cells. */
function plain() { return 1; }

/** @customfunction */
function HIDDEN_() { return 1; }

var calls = 0;
/** @customfunction */
function CALLS(any) { calls += 1; return calls; }
`;

test("A function marked for cells calculates in them, for one cell and for a column", async () => {
  const { workbook } = hostOf(script);
  fill(workbook, "A1", [[4, "=TWICE(A1)", "=TWICE(A1:A3)"]]);
  fill(workbook, "A3", [[5]]);
  await workbook.settled();
  expect(values(workbook, "B1:C3")).toEqual([
    [8, 8],
    [null, ""],
    [null, 10],
  ]);
});

test("A custom function that sets a cell shows an error that says so", async () => {
  const { workbook } = hostOf(script);
  fill(workbook, "C1", [["=SETTER()"]]);
  await workbook.settled();
  expect(cell(workbook, "C1").value).toBe("#ERROR!");
  expect(cell(workbook, "C1").error).toContain("You do not have permission to call setValue");
  expect(values(workbook, "A1")).toEqual([[null]]);
});

test("A private function and one without the mark are no functions of the sheet", async () => {
  const { workbook } = hostOf(script);
  fill(workbook, "A1", [["=HIDDEN_()", "=PLAIN()"]]);
  await workbook.settled();
  expect(values(workbook, "A1:B1")).toEqual([["#NAME?", "#NAME?"]]);
});

test("The help comes from the comment above the function", () => {
  const twice = declaredFunctions(script).find(({ name }) => name === "TWICE");
  expect(twice).toEqual({
    name: "TWICE",
    isCustomFunction: true,
    help: {
      summary: "Doubles a mark. Blanks stay blank.",
      parameters: [
        { name: "marks", detail: "A mark, or a column of marks.", example: "", optional: false, repeated: false },
        { name: "policy", detail: "The Policy range.", example: "", optional: true, repeated: false },
      ],
    },
  });
});

test("What a calculation leaves in the script's variables is gone in the next", async () => {
  const { workbook } = hostOf(script);
  fill(workbook, "A1", [["=CALLS(B1)"]]);
  await workbook.settled();
  fill(workbook, "B1", [[1]]);
  await workbook.settled();
  expect(values(workbook, "A1")).toEqual([[1]]);
});

test("A name that is taken away again is told in the cell", async () => {
  const { workbook } = hostOf(`${script}\nTWICE = undefined;`);
  fill(workbook, "A1", [["=TWICE(1)"]]);
  await workbook.settled();
  expect(cell(workbook, "A1").error).toContain("Script function not found: TWICE");
});
