import { addDays } from "../../src/domain/calendar/add-days";
import { dayOf, isoText } from "../../src/domain/calendar/calendar-date";
import { phaseOn } from "../../src/domain/department/year/phases";
import { keyDatesTable } from "../../src/tables/key-dates";
import { allTables, reportTables } from "../../src/tables/all-tables";
import { numericId } from "../../preview/host/spreadsheet/sheet-number";
import { tabColour, tabsInUse } from "../../src/tables/tab-users";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, ownSheet, setUpSheet, stateOf } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const names = (addon: Addon) => addon.workbook.sheets().map(({ name }) => name);
const listed = (addon: Addon) =>
  addon.shown(`Start here!A2:C${tabsInUse.length + 2}`).filter(([tab]) => (tab ?? "") !== "");
const links = (addon: Addon) => {
  const id = addon.workbook.sheets().find(({ name }) => name === "Start here")?.id ?? "";
  const cells = addon.workbook.read({ sheet: id, row: 1, column: 0, rows: tabsInUse.length + 1, columns: 1 });
  return cells.flatMap(([cell]) => (cell?.formula ? [cell.formula] : []));
};

async function setUp() {
  const addon = await openAddon({ sheets: { Physics: ownSheet, Minutes: [["Of 4 May"]] } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  return addon;
}

test("every kind of tab has its users, once; Warehouse is only where somebody has added it", () => {
  const known = tabsInUse.map(([{ name }]) => name);
  const others = ["Tracker", "Warehouse"];
  const kinds = [...allTables, ...reportTables].map(({ name }) => name).filter((name) => !others.includes(name));
  expect([...known].sort()).toEqual([...new Set(kinds)].sort());
});

test("At risk stands second and Start here beside it; people's own tabs keep their order and their colour", async () => {
  const addon = await setUp();
  expect(names(addon).slice(0, 4)).toEqual(["Physics", "At risk", "Start here", "Minutes"]);
  for (const { name, tabColour: colour } of addon.workbook.sheets())
    expect([name, colour]).toEqual([name, tabColour(name) ?? ""]);
  expect(new Set(addon.workbook.sheets().map(({ tabColour: colour }) => colour)).size).toBe(6);
});

test("Start here has a line for each tab, with a link to each that is there, also to those made later", async () => {
  const addon = await setUp();
  expect(addon.shown("Start here!A1:C4")).toEqual([
    ["Tab", "What it is for", "Who uses it"],
    ["Physics", expect.stringMatching(/\w/) as string, "Teachers"],
    ["At risk", expect.stringMatching(/\w/) as string, "Heads of department"],
    ["This week (not there yet)", expect.stringMatching(/\w/) as string, "Heads of department"],
  ]);
  expect(listed(addon)).toHaveLength(tabsInUse.length + 1);
  const before = links(addon).length;
  await addon.menu("Department", "Update department tabs");
  expect(links(addon).length).toBeGreaterThan(before);
  expect(addon.shown("Start here!A4")).toEqual([["This week"]]);
  expectOwnTabs(addon);
});

/** Every line leads to the tab that it names. */
function expectOwnTabs(addon: Addon): void {
  const numbers = new Map(addon.workbook.sheets().map(({ id, name }) => [name, numericId(id)]));
  for (const formula of links(addon)) {
    const [, id, name] = /^=HYPERLINK\("#gid=(\d+)", "(.+)"\)$/.exec(formula) ?? [];
    expect([name, Number(id)]).toEqual([name, numbers.get(name ?? "")]);
  }
}

test("the line of Key dates says the part of the year, and what is due of whom within four weeks, by today's day", async () => {
  const addon = await setUp();
  const today = isoText(dayOf(new Date()));
  const line = () =>
    addon.shown(`Start here!A2:B${tabsInUse.length + 2}`).find(([tab]) => tab?.startsWith("Key dates"));
  const near = (days: number) => addDays(today, days);
  await addon.type("Data points!A2:D6", [
    ["Now", near(-5), near(10), "Second review"],
    ["Past", near(-60), near(-30), ""],
    ["Far", near(60), near(90), "Third review"],
    ["Slip", near(-5), "soon", ""],
    ["Today", near(-9), near(0), ""],
  ]);
  const [tab, said = ""] = line() ?? [];
  expect(tab).toBe("Key dates (not there yet)");
  expect(said).toContain(phaseOn(today));
  expect(said).toMatch(/teachers: marks of Now by .+; teachers: marks of Today by .+; tutors: Second review by /);
  expect(said).not.toMatch(/Past|Far|Third|Slip/);
  await addon.menu("Department", "Update department tabs");
  expect(addon.shown("Key dates!A1:E1")).toEqual([keyDatesTable.headers]);
  expect(addon.shown("Key dates!A2:A5").flat()).toEqual(["Report", "Report", "Exams", ""]);
  await addon.type("Key dates!A2:E4", [
    ["Parents' evening", "Year 12", near(3), "", "parents of Physics"],
    ["Exams", "Mocks", near(-3), near(3), ""],
    ["Report", "Old", near(-3), "", ""],
  ]);
  expect(line()?.[1]).toMatch(/; Year 12 \d+ \w+ \(parents of Physics\); Mocks \d+ \w+$/);
  await addon.menu("Department", "Update department tabs");
  expect(addon.shown("Key dates!B2:B4").flat()).toEqual(["Year 12", "Mocks", "Old"]);
});

test("a tab that stands since a run that broke off is linked by the next", async () => {
  const addon = await setUp();
  await addon.menu("Department", "Update department tabs");
  await addon.type("Start here!A4", [["This week (not there yet)"]]);
  await addon.menu("Department", "Update department tabs");
  expect(links(addon)).toContainEqual(expect.stringContaining('"This week"'));
});

test("a tab that somebody has deleted or named otherwise is told by the next update", async () => {
  const addon = await setUp();
  await addon.menu("Department", "Update department tabs");
  const named = (name: string) => addon.workbook.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  addon.workbook.deleteSheet(named("Looked at"));
  addon.workbook.renameSheet(named("Physics"), "Physics 12");
  await addon.menu("Department", "Update department tabs");
  expect(listed(addon).map(([tab]) => tab)).toEqual(expect.arrayContaining(["Physics 12", "Looked at"]));
  const numbers = new Set(addon.workbook.sheets().map(({ id }) => numericId(id)));
  for (const formula of links(addon)) expect(numbers).toContain(Number(/gid=(\d+)/.exec(formula)?.[1]));
});

async function setUpAnother(addon: Addon) {
  const chemistry = addon.workbook.insertSheet("Chemistry");
  await addon.type("Chemistry!A1", ownSheet);
  addon.workbook.activateSheet(chemistry);
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
}

test("a tracker that is set up later has its line at once", async () => {
  const addon = await setUp();
  await setUpAnother(addon);
  expect(addon.shown("Start here!A2:A4").flat()).toEqual(["Physics", "Chemistry", "At risk"]);
  expectOwnTabs(addon);
});

test.each(["sorted", "deleted"])(
  "with its lines %s by a person, the next tracker brings all of them back",
  async (how) => {
    const addon = await setUp();
    const before = links(addon).length;
    const { id: sheet = "" } = addon.workbook.sheets().find(({ name }) => name === "Start here") ?? {};
    const lines = { sheet, row: 1, column: 0, rows: tabsInUse.length + 1, columns: 3 };
    if (how === "sorted") addon.workbook.sort(lines, [{ column: 2, ascending: false }]);
    else addon.workbook.clearContents(lines);
    await setUpAnother(addon);
    expect(links(addon)).toHaveLength(before + 1);
    expectOwnTabs(addon);
  },
);

test("each tab is said in one sentence", async () => {
  const addon = await setUp();
  const lines = addon.shown(`Start here!A2:B${tabsInUse.length + 2}`).filter(([tab]) => !tab?.startsWith("Key dates"));
  const sentences = lines.map(([, about]) => about);
  expect(sentences.filter((text) => !/^[A-Z][^.;:]{8,110}\.$/.test(String(text)))).toEqual([]);
});

test("Check and repair makes it in a workbook of before, and leaves a tab of that name that is somebody's own", async () => {
  const addon = await setUp();
  const id = addon.workbook.sheets().find(({ name }) => name === "Start here")?.id ?? "";
  addon.workbook.deleteSheet(id);
  await addon.menu("Check and repair");
  expect(names(addon).slice(0, 4)).toEqual(["Physics", "At risk", "Start here", "Minutes"]);

  await addon.type("Start here!A1", [["Our own list"]]);
  const own = stateOf(addon);
  await addon.menu("Check and repair");
  await addon.menu("Department", "Update department tabs");
  const startHere = (state: typeof own) => state.find(({ sheet }) => sheet.name === "Start here");
  expect(startHere(stateOf(addon))).toEqual(startHere(own));
});
