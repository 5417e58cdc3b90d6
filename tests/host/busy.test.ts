import { typedMeanwhile } from "../../preview/host/busy";
import { closeWorkbooks, fill, values } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const script = `
function readAndWrite() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const [[id]] = sheet.getRange("A2").getValues();
  sheet.getRange("B2").setValue("about " + id);
}


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
