import { closeWorkbooks, fill } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);
jest.setTimeout(60_000);

/** Every call that changes cells or the shape of the workbook; `s` is the sheet, `r` D1:E2 on it. */
const writers = [
  "r.setValue(5)",
  "r.setValues([[1, 2], [3, 4]])",
  "r.setFormula('=1')",
  "r.setFormulas([['=1', '=2'], ['=3', '=4']])",
  "r.clearContent()",
  "r.clear()",
  "r.merge()",
  "r.sort(4)",
  "s.appendRow(['x'])",
  "s.clear()",
  "s.clearContents()",
  "s.insertRowsBefore(1, 1)",
  "s.insertRowAfter(9)",
  "s.insertColumnsAfter(9, 1)",
  "s.deleteRow(9)",
  "s.deleteColumn(9)",
];
/** They change what cells look like or may hold. */
const dressers = [
  "r.setBackground('#ff0000')",
  "r.setBackgrounds([['#ff0000', null], [null, null]])",
  "r.clearFormat()",
  "r.breakApart()",
  "r.setNote('x')",
  "r.setDataValidation(null)",
  "r.setDataValidations([[null, null], [null, null]])",
  "r.clearDataValidations()",
  "s.clearFormats()",
  "s.setConditionalFormatRules([])",
  "s.insertChart(s.newChart().asColumnChart().addRange(r).setPosition(1, 1, 0, 0).build())",
];
/** Of the workbook, not of one sheet's cells. */
const ofTheWorkbook = [
  "book.insertSheet('New')",
  "book.deleteSheet(book.getSheetByName('Other'))",
  "book.setNamedRange('Mine', r)",
  "book.removeNamedRange('Kept')",
  "book.getNamedRanges()[0].setRange(r)",
  "book.getNamedRanges()[0].remove()",
  "s.setName('Renamed')",
  "s.setTabColor('#ff0000')",
  "s.getFilter().sort(1, true)",
];

const source = (call: string) => `
function name() { var book = SpreadsheetApp.getActive(); book.insertSheet("Other"); book.setActiveSheet(book.getSheets()[0]); book.setNamedRange("Kept", book.getSheets()[0].getRange("H1")); book.getSheets()[0].getRange("H1:H3").createFilter(); }
function act(again) {
  var book = SpreadsheetApp.getActive(), s = book.getSheets()[0], r = s.getRange("D1:E2");
  ${call};
  return again ? s.getRange("B1").getValue() : "done";
}`;

async function hostWith(call: string) {
  const made = hostOf(source(call));
  await made.host.run("name");
  fill(made.workbook, "A1", [[1, "=A1*2"]], "Sheet1");
  await made.workbook.settled();
  return made;
}

/** Nothing is left of the formula, or not there. */
const takesItAway = (call: string) => /s\.clear|Before/.test(call);

test.each([...writers, ...ofTheWorkbook].filter((call) => !takesItAway(call)))(
  "After %s a formula's cell may be stale",
  async (call) => {
    const { host } = await hostWith(call);
    await expect(host.run("act", [true])).rejects.toThrow("depends on formulas");
  },
);

test.each(writers.filter(takesItAway))("After %s there is no formula left to be stale", async (call) => {
  const { host } = await hostWith(call);
  expect(await host.run("act", [true])).toBe("");
});

test.each(dressers)("After %s a formula's cell is as it was", async (call) => {
  const { host } = await hostWith(call);
  expect(await host.run("act", [true])).toBe(2);
});

test.each([...writers, ...dressers])("%s is refused on a sheet that somebody else has protected", async (call) => {
  const { host } = await hostWith(call);
  host.faults.protectSheet("Sheet1");
  await expect(host.run("act", [false])).rejects.toThrow("You are trying to edit a protected cell or object.");
  host.faults.releaseSheet("Sheet1");
  expect(await host.run("act", [false])).toBe("done");
});

const others = { warningOnly: false, description: "", editors: ["head@college.example"] };

test("Protected cells refuse what meets them, and nothing beside them", async () => {
  const { host, workbook } = hostOf(
    `function write(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(1); return "done"; }`,
  );
  const sheet = workbook.activeSheet();
  const id = workbook.addProtection({ ...others, sheet, area: { sheet, row: 2, column: 2, rows: 2, columns: 2 } });
  const outcome = (a1: string) => host.run("write", [a1]).catch(() => "refused");
  const outcomes = [];
  for (const a1 of ["C3", "D4", "A1:C3", "D4:E5", "B3:B4", "E3:E4", "C2:D2", "C5:D5"]) outcomes.push(await outcome(a1));
  expect(outcomes).toEqual(["refused", "refused", "refused", "refused", "done", "done", "done", "done"]);
  workbook.updateProtection({ ...others, id, sheet, area: null, warningOnly: true });
  expect(await outcome("C3")).toBe("done");
  workbook.updateProtection({ ...others, id, sheet, area: null, editors: [] });
  expect(await outcome("C3")).toBe("done");
  workbook.updateProtection({ ...others, id, sheet, area: null });
  expect(await outcome("A1")).toBe("refused");
});

test("A protection of another sheet refuses nothing here", async () => {
  const { host, workbook } = hostOf(
    `function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); return "done"; }`,
  );
  const here = workbook.activeSheet();
  workbook.addProtection({ ...others, sheet: workbook.insertSheet("Other"), area: null });
  workbook.activateSheet(here);
  expect(await host.run("write")).toBe("done");
});

test("A text that is too long fails the next call, once", async () => {
  const { host } = hostOf(`function tooLong() {
    var cell = SpreadsheetApp.getActiveSheet().getRange("A1"), said = [];
    for (var length of [50000, 50001, 1, 1]) {
      try { cell.setValue("x".repeat(length)); said.push("taken"); } catch (error) { said.push(error.message); }
    }
    return said.concat(cell.getValue().length);
  }`);
  expect(await host.run("tooLong")).toEqual([
    "taken",
    "taken",
    "Your input contains more than the maximum of 50000 characters in a single cell.",
    "taken",
    1,
  ]);
});
