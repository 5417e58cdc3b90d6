import { authorise } from "../../preview/host/authorisation";
import type { AuthModeName } from "../../preview/host/execution-kinds";

const calls = [
  "SpreadsheetApp.getUi",
  "Ui.createAddonMenu",
  "Menu.addItem",
  "Ui.showSidebar",
  "Ui.showModalDialog",
  "Ui.alert",
  "SpreadsheetApp.getActive",
  "Spreadsheet.toast",
  "Sheet.insertRows",
  "Sheet.getName",
  "Range.getValues",
  "Range.setValue",
  "Range.clear",
  "Protection.remove",
  "Properties.setProperty",
  "Session.getActiveUser",
  "Session.getScriptTimeZone",
  "Logger.log",
  "Utilities.formatDate",
];
const refusedOf = (mode: AuthModeName) =>
  calls.flatMap((call) => {
    try {
      authorise(mode, call);
      return [];
    } catch (error) {
      return [[call, (error as Error).message.replace("You do not have permission to call ", "")]];
    }
  });

test("Whoever uses the add-on may do all; its trigger shows no panel", () => {
  expect(refusedOf("FULL")).toEqual([]);
  expect(refusedOf("LIMITED")).toEqual([
    ["Ui.showSidebar", "Ui.showSidebar"],
    ["Ui.showModalDialog", "Ui.showModalDialog"],
  ]);
});

test("Before anybody has used it in a file it may make a menu and nothing else", () => {
  const allowed = [
    "SpreadsheetApp.getUi",
    "Ui.createAddonMenu",
    "Menu.addItem",
    "Session.getScriptTimeZone",
    "Logger.log",
    "Utilities.formatDate",
  ];
  expect(refusedOf("NONE").map(([call]) => call)).toEqual(calls.filter((call) => !allowed.includes(call)));
});

test("A custom function reads the document and changes nothing in it", () => {
  expect(refusedOf("CUSTOM_FUNCTION")).toEqual([
    ["SpreadsheetApp.getUi", "Cannot call SpreadsheetApp.getUi() from this context."],
    ["Spreadsheet.toast", "toast"],
    ["Sheet.insertRows", "insertRows"],
    ["Range.setValue", "setValue"],
    ["Range.clear", "clear"],
    ["Protection.remove", "remove"],
  ]);
});
