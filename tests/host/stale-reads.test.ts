import { closeWorkbooks, fill } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const script = `
function sheet() { return SpreadsheetApp.getActiveSheet(); }
function writeThenRead(a1) { sheet().getRange("D1").setValue(5); return sheet().getRange(a1).getValues(); }
function writeThenMeasure() { sheet().getRange("D1").setValue(5); return sheet().getLastRow(); }
function colourThenRead(a1) { sheet().getRange("D1").setBackground("#ff0000"); return sheet().getRange(a1).getValues(); }
function readThenWrite(a1) { var read = sheet().getRange(a1).getValues(); sheet().getRange("D1").setValue(5); return read; }
function writeThenFormulas() { sheet().getRange("D1").setValue(5); return sheet().getRange("B1").getFormula(); }
`;

/** 1 and 2 in column A, and their doubles spilled in column B. */
async function workbookWithSpill() {
  const made = hostOf(script);
  fill(made.workbook, "A1", [[1, "=ARRAYFORMULA(A1:A2*2)"]]);
  fill(made.workbook, "A2", [[2]]);
  await made.workbook.settled();
  return made;
}

test.each([
  ["a formula's cell", "B1"],
  ["a spilled cell", "B2"],
  ["a blank that a spill may reach", "B3"],
  ["a range with one of these", "A1:B1"],
])("After a write, reading %s is refused", async (_, a1) => {
  const { host } = await workbookWithSpill();
  await expect(host.run("writeThenRead", [a1])).rejects.toThrow(/Local preview: what Sheet1!.* depends on formulas/);
});

test("The refusal says what to do", async () => {
  const { host } = await workbookWithSpill();
  await expect(host.run("writeThenRead", ["B1"])).rejects.toThrow("read first, write last");
});

test("After a write, where the sheet ends is refused too", async () => {
  const { host } = await workbookWithSpill();
  await expect(host.run("writeThenMeasure")).rejects.toThrow("where Sheet1 ends depends on formulas");
});

test("Typed cells and the formulas themselves can be read after a write", async () => {
  const { host } = await workbookWithSpill();
  expect(await host.run("writeThenRead", ["A1:A2"])).toEqual([[1], [2]]);
  expect(await host.run("writeThenRead", ["A1:A3"])).toEqual([[1], [2], [""]]);
  expect(await host.run("writeThenFormulas")).toBe("=ARRAYFORMULA(A1:A2*2)");
});

test("On a sheet without formulas everything can be read after a write", async () => {
  const { host } = hostOf(script);
  expect(await host.run("writeThenRead", ["C1:D1"])).toEqual([["", 5]]);
  expect(await host.run("writeThenMeasure")).toBe(1);
});

test("Colours are no write, and reading first is always right", async () => {
  const { host } = await workbookWithSpill();
  expect(await host.run("colourThenRead", ["B1:B2"])).toEqual([[2], [4]]);
  expect(await host.run("readThenWrite", ["B1:B2"])).toEqual([[2], [4]]);
});
