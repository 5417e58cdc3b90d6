import { typedMeanwhile } from "../../preview/host/busy";
import { at, closeWorkbooks, fill, values } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const script = `
function readAndWrite() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const [[id]] = sheet.getRange("A2").getValues();
  sheet.getRange("B2").setValue("about " + id);
}
function clearBelow() { SpreadsheetApp.getActiveSheet().getRange("A3:B5").clearContent(); }
function colour() { SpreadsheetApp.getActiveSheet().getRange("A2").setBackground("#ff0000"); }
function addBelow() { SpreadsheetApp.getActiveSheet().getRange("A4").setValue("own"); }
function nothing() { Utilities.sleep(1); }
`;

/** Two rows below their headings. The script's second last call is the range, the last one its write. */
function twoRows() {
  const made = hostOf(script);
  fill(made.workbook, "A1", [
    ["id", "text"],
    [1, "one"],
    [2, "two"],
  ]);
  return made;
}

test.each([
  [
    "sorts",
    "A2:B3",
    [
      [2, "about 1"],
      [1, "one"],
    ],
  ],
  [
    "inserts a row",
    "A2:B4",
    [
      [null, "about 1"],
      [1, "one"],
      [2, "two"],
    ],
  ],
  [
    "inserts a column",
    "A2:C3",
    [
      [null, "about 1", "one"],
      [null, 2, "two"],
    ],
  ],
  [
    "deletes a row",
    "A2:B3",
    [
      [2, "about 1"],
      [null, null],
    ],
  ],
  [
    "types in the next free row",
    "A2:B4",
    [
      [1, "about 1"],
      [2, "two"],
      [typedMeanwhile, null],
    ],
  ],
] as const)("A person %s between two calls, and the script goes on without knowing", async (deed, a1, expected) => {
  const { workbook, host } = twoRows();
  host.busy.before(5, deed);
  await host.run("readAndWrite");
  expect(host.busy.done).toHaveLength(1);
  expect(values(workbook, a1)).toEqual(expected);
});

test("A deed that an execution never reaches does not wait for the next one", async () => {
  const { workbook, host } = twoRows();
  host.busy.before(40, "deletes a row");
  await host.run("readAndWrite");
  await host.run("readAndWrite");
  expect(host.busy.done).toEqual([]);
  expect(values(workbook, "A2:A3")).toEqual([[1], [2]]);
});

test("While custom functions calculate, a script reads no result of theirs, and typed cells as they are", async () => {
  const { workbook, host } = hostOf(`${script}
/** Five. @customfunction */
function FIVE() { return [[5], [6]]; }
function both() { return SpreadsheetApp.getActiveSheet().getRange("A1:C2").getValues(); }
`);
  fill(workbook, "A1", [[1, "=FIVE()", "=A1+1"]]);
  await workbook.settled();
  expect(await host.run("both")).toEqual([
    [1, 5, 2],
    ["", 6, ""],
  ]);
  host.slow.isCalculating = true;
  expect(await host.run("both")).toEqual([
    [1, "Loading...", 2],
    ["", "", ""],
  ]);
});

test("What is frozen or holds a filter's headings stays where it is", async () => {
  const frozen = twoRows();
  frozen.workbook.freeze(frozen.workbook.activeSheet(), 2, 0);
  frozen.host.busy.before(5, "deletes a row");
  await frozen.host.run("readAndWrite");
  expect(values(frozen.workbook, "A1:B3")).toEqual([
    ["id", "text"],
    [1, "about 1"],
    [null, null],
  ]);
  const filtered = twoRows();
  filtered.workbook.createFilter(at(filtered.workbook, "A2:B3"));
  filtered.host.busy.before(5, "inserts a row");
  await filtered.host.run("readAndWrite");
  expect(values(filtered.workbook, "A2:B4")).toEqual([
    [1, "about 1"],
    [null, null],
    [2, "two"],
  ]);
});

test("A row and a column are drawn from those that there are", async () => {
  const { workbook, host } = twoRows();
  const asked: number[] = [];
  const last = (most: number) => asked.push(most) && most - 1;
  host.busy.before(5, "deletes a row", last);
  await host.run("readAndWrite");
  host.busy.before(5, "inserts a column", last);
  await host.run("readAndWrite");
  host.busy.before(5, "types in the next free row", last);
  await host.run("readAndWrite");
  expect(asked).toEqual([2, 2, 3]);
  expect(values(workbook, "A1:C3")).toEqual([
    ["id", null, "text"],
    [1, "about 1", "about 1"],
    [null, null, typedMeanwhile],
  ]);
  expect(host.busy.done).toEqual([
    "deletes a row Sheet1",
    "inserts a column Sheet1",
    "types in the next free row Sheet1",
  ]);
});

test("Somebody types into the very cells that the script writes, and only when it writes", async () => {
  const { workbook, host } = twoRows();
  host.busy.before(5, "types in the cell");
  await host.run("readAndWrite");
  host.busy.before(3, "types in the cell");
  await host.run("colour");
  host.busy.before(3, "types in the next free row");
  await host.run("clearBelow");
  expect(host.busy.done).toEqual(["types in the cell Sheet1", "types in the cell Sheet1"]);
  expect(host.busy.sheetAtHand).toBeUndefined();
  expect(values(workbook, "A2:B4")).toEqual([
    [1, "about 1"],
    [null, null],
    [null, null],
  ]);
});

test("Who types in the next free row while it is written has no chance there", async () => {
  const { workbook, host } = twoRows();
  host.busy.before(3, "types in the next free row");
  await host.run("addBelow");
  expect(host.busy.done).toEqual(["types in the cell Sheet1"]);
  expect(values(workbook, "A4:B4")).toEqual([["own", null]]);
});

test("Nothing is done where nothing can be: one row to sort, none to delete, all alike, no sheet at hand", async () => {
  const { workbook, host } = hostOf(script);
  fill(workbook, "A1", [["id"], [1]]);
  for (const deed of ["sorts", "types in the cell"] as const) {
    host.busy.before(4, deed);
    await host.run("readAndWrite");
  }
  host.busy.before(1, "inserts a row");
  await host.run("nothing");
  expect(host.busy.done).toEqual([]);
  fill(workbook, "A1", [
    ["same", "b"],
    ["same", "b"],
  ]);
  host.busy.whenever((call) => (call === "Range.getValues" ? { deed: "deletes a row", draw: () => 0 } : undefined));
  await host.run("readAndWrite");
  expect(host.busy.done).toEqual(["deletes a row Sheet1"]);
  host.busy.whenever(undefined);
  await host.run("readAndWrite");
  expect(host.busy.done).toHaveLength(1);
});

test("A sort that would change nothing is turned round", async () => {
  const { workbook, host } = twoRows();
  fill(workbook, "A2", [
    [2, "one"],
    [1, "two"],
  ]);
  host.busy.before(5, "sorts");
  await host.run("readAndWrite");
  expect(values(workbook, "A2:B3")).toEqual([
    [1, "about 2"],
    [2, "one"],
  ]);
});
