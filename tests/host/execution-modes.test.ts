import { closeWorkbooks } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const script = `
function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Run", "run").addToUi(); return String(e.authMode); }
function readProperty() { return PropertiesService.getDocumentProperties().getProperty("x"); }
function readCell() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }
function writeCell() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }
function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>hello</p>").setTitle("Card")); }
function useUi() { SpreadsheetApp.getUi(); }
function email() { return Session.getActiveUser().getEmail(); }
var loads = 0;
function countLoads() { loads += 1; return loads; }
`;

test("A menu action may do everything and knows who the user is", async () => {
  const { host } = hostOf(script, { user: "tutor@college.example" });
  await host.run("writeCell");
  await host.run("openSidebar");
  expect(await host.run("email")).toBe("tutor@college.example");
});

test("A script that runs because the file was opened may read and write but opens no panel and sees no address", async () => {
  const { host } = hostOf(script, { user: "tutor@college.example" });
  await host.run("writeCell", [], "trigger");
  expect(await host.run("email", [], "trigger")).toBe("");
  await expect(host.run("openSidebar", [], "trigger")).rejects.toThrow(
    "You do not have permission to call Ui.showSidebar",
  );
});

test("An add-on that nobody has used in this file yet may only build its menu", async () => {
  const { host } = hostOf(script);
  await host.open("closed trigger");
  expect(host.menus).toEqual([{ title: "Learner Progress", entries: [{ label: "Run", action: "run" }] }]);
  await expect(host.run("readCell", [], "closed trigger")).rejects.toThrow("You do not have permission");
  await expect(host.run("readProperty", [], "closed trigger")).rejects.toThrow("You do not have permission");
});

test("A custom function may read but neither set a cell nor ask for the interface", async () => {
  const { host } = hostOf(script);
  expect(await host.run("readCell", [], "custom function")).toBe("");
  await expect(host.run("writeCell", [], "custom function")).rejects.toThrow(
    "You do not have permission to call setValue",
  );
  await expect(host.run("useUi", [], "custom function")).rejects.toThrow(
    "Cannot call SpreadsheetApp.getUi() from this context.",
  );
});

test("onOpen is told its authorisation mode", async () => {
  const { host } = hostOf(`function onOpen(e) { Logger.log("%s", e.authMode); }`);
  await host.open();
  await host.open("closed trigger");
  expect(host.log).toEqual(["LIMITED", "NONE"]);
});

test("Nothing in the script outlives an execution", async () => {
  const { host } = hostOf(script);
  expect([await host.run("countLoads"), await host.run("countLoads")]).toEqual([1, 1]);
});

test("Executions wait for one another", async () => {
  const { host } = hostOf(`function append(text) { SpreadsheetApp.getActiveSheet().appendRow([text]); }
function all() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }`);
  await Promise.all(["a", "b", "c"].map((text) => host.run("append", [text])));
  expect(await host.run("all")).toEqual([["a"], ["b"], ["c"]]);
});

test("A function that the script does not have is named", async () => {
  await expect(hostOf(script).host.run("absent")).rejects.toThrow("Script function not found: absent");
});

test("What the add-on shows reaches the page", async () => {
  const shown: unknown[] = [];
  const page = {
    showMenus: (menus: unknown) => shown.push(menus),
    showSidebar: (content: unknown) => shown.push(content),
    showDialog: (content: unknown) => shown.push(content),
    toast: (...words: unknown[]) => shown.push(words),
  };
  const { host } = hostOf(
    `${script}
function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile("box").setWidth(400), "Box"); }
function toast() { SpreadsheetApp.getActive().toast("Done", "Set up"); }`,
    { page, files: { box: "<b>box</b>" } },
  );
  for (const name of ["openSidebar", "dialog", "toast"]) await host.run(name);
  expect(shown).toEqual([
    { title: "Card", html: "<p>hello</p>" },
    { title: "Box", html: "<b>box</b>", isModal: true, width: 400 },
    ["Done", "Set up", 5],
  ]);
});

test("A menu keeps its lines, dividers and menus within", async () => {
  const { host } = hostOf(`function onOpen() {
    var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem("Card", "card").addSeparator().addSubMenu(ui.createMenu("Set up").addItem("New", "make")).addToUi();
  }`);
  await host.open();
  expect(host.menus[0]?.entries).toEqual([
    { label: "Card", action: "card" },
    { divider: true },
    { label: "Set up", entries: [{ label: "New", action: "make" }] },
  ]);
});
