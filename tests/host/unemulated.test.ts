import { closeWorkbooks } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

test.each<[what: string, expression: string, name: string]>([
  [
    "a method of a range",
    `SpreadsheetApp.getActiveSheet().getRange("A1").setRichTextValue(null)`,
    "Range.setRichTextValue",
  ],
  ["a method of a service", `SpreadsheetApp.openById("x")`, "SpreadsheetApp.openById"],
  ["a constant", `SpreadsheetApp.BorderStyle`, "SpreadsheetApp.BorderStyle"],
  ["a member of a constant", `SpreadsheetApp.BooleanCriteria.DATE_AFTER`, "SpreadsheetApp.BooleanCriteria.DATE_AFTER"],
  ...["WrapStrategy", "CopyPasteType", "ProtectionType", "DataValidationCriteria"].map(
    (name): [string, string, string] => [
      `a member of ${name}`,
      `SpreadsheetApp.${name}.NONE`,
      `SpreadsheetApp.${name}.NONE`,
    ],
  ),
  ["a box that waits for an answer", `SpreadsheetApp.getUi().alert("Sure?")`, "Ui.alert"],
])("Asking for %s that is not emulated fails and names it", async (_, expression, name) => {
  const { host } = hostOf(`function ask() { return ${expression}; }`);
  await expect(host.run("ask")).rejects.toThrow(`Local preview: ${name} is not emulated.`);
});

test("A service that is not emulated is not there at all", async () => {
  const { host } = hostOf(
    `function ask() { return [typeof MailApp, typeof UrlFetchApp, typeof DriveApp, typeof require, typeof setTimeout]; }`,
  );
  expect(await host.run("ask")).toEqual(Array(5).fill("undefined"));
});

test("A script cannot put members onto a service", async () => {
  const { host } = hostOf(`function change() { "use strict"; SpreadsheetApp.mine = 1; }`);
  await expect(host.run("change")).rejects.toThrow("Cannot set SpreadsheetApp.mine");
});

test("A service reads as its name, and its constants as theirs", async () => {
  const { host } = hostOf(`function names() {
    return [String(SpreadsheetApp.getActiveSheet()), String(SpreadsheetApp.WrapStrategy.CLIP)];
  }`);
  expect(await host.run("names")).toEqual(["Sheet", "CLIP"]);
});
