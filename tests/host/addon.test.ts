import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";

afterEach(closeWorkbooks);

const source = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addSubMenu(ui.createMenu("Set up").addItem("New", "make")).addToUi();
}
function make() {
  SpreadsheetApp.getActive().insertSheet("Made");
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Report"));
  SpreadsheetApp.getActive().toast("Made a tab");
}
function call(name, json) { return JSON.stringify({ name: name, input: JSON.parse(json) }); }
`;
const files = { sidebar: "<p>report</p>" };

test("An add-on is opened over typed data, read as Sheets reads typing", async () => {
  const addon = await openAddon({
    source,
    files,
    sheets: {
      Marks: [
        ["Learner", "Mark", "Date"],
        ["LN1", "86%", "3 Sep 2025"],
        ["LN2", undefined, "04/09/2025"],
      ],
      Policy: [["Setting"]],
    },
  });
  expect(addon.values("Marks!A1:C3")).toEqual([
    ["Learner", "Mark", "Date"],
    ["LN1", 0.86, 45_903],
    ["LN2", null, 45_904],
  ]);
  expect(addon.shown("C2:C3")).toEqual([["03/09/2025"], ["04/09/2025"]]);
});

test("Its menus, panels and calls can be used, and what is typed is calculated", async () => {
  const addon = await openAddon({ source, files });
  await addon.menu("Set up", "New");
  expect(addon.sidebars).toEqual([{ title: "Report", html: "<p>report</p>" }]);
  expect(addon.toasts).toEqual(["Made a tab"]);
  expect(await addon.call("card", { row: 2 })).toEqual({ name: "card", input: { row: 2 } });
  await addon.type("Made!A1", [[2, "=A1*3"]]);
  expect([addon.values("Made!B1"), addon.formulas("B1")]).toEqual([[[6]], [["=A1*3"]]]);
});

test("A menu that is not there is said to be missing, with the ones there are", async () => {
  const addon = await openAddon({ source, files });
  await expect(addon.menu("Help")).rejects.toThrow('Expected a menu "Help"; found Set up.');
});
