import type { CellValue } from "../../preview/engine/workbook";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const headings = ["Learner ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Test 1", "Mock", "Attendance"];
const department = (rows: number): CellValue[][] => [
  headings,
  ...Array.from({ length: rows }, (_, index): CellValue[] => [
    index + 1,
    `Name ${index + 1}`,
    "A level",
    "Physics",
    4 + (index % 5),
    index % 60,
    index % 100,
    70 + (index % 30),
  ]),
];

/** How many calls to Google's services each action makes on a sheet of that many learners. */
async function callsWith(rows: number) {
  const addon = await openAddon({ sheets: { Own: department(rows) } });
  const inspection = await inspectSheet(addon);
  const inspect = addon.host.serviceCalls.count;
  await setUpSheet(addon, agreeing(inspection));
  const setUp = addon.host.serviceCalls.count;
  await addon.menu("Check and repair");
  const repair = addon.host.serviceCalls.count;
  addon.select("A2");
  await addon.call("card");
  const card = addon.host.serviceCalls.count;
  await addon.menu("Print", "Learner sheet for the one-to-one");
  const print = addon.host.serviceCalls.count;
  await addon.call("whatIf");
  const whatIf = addon.host.serviceCalls.count;
  await addon.menu("Department", "Department report…");
  const report = addon.host.serviceCalls.count;
  await addon.call("keepReport", { kind: "department" });
  const keep = addon.host.serviceCalls.count;
  await addon.menu("Department", "Draw charts");
  const charts = addon.host.serviceCalls.count;
  await addon.menu("Set up", "New tracker here");
  const newTracker = addon.host.serviceCalls.count;
  return { inspect, setUp, repair, card, print, whatIf, report, keep, charts, newTracker };
}

test("the number of service calls of an action does not grow with the learners", async () => {
  const few = await callsWith(20);
  const many = await callsWith(1500);
  expect(many).toEqual(few);
});

/** Of each action, calls that go to the spreadsheet, the lock or the account. */
async function tripsWith(trackers: readonly string[]) {
  const addon = await openAddon({ sheets: Object.fromEntries(trackers.map((name) => [name, department(20)])) });
  const counts: Record<string, number> = {};
  const note = (what: string) => (counts[what] = addon.host.serviceCalls.trips);
  for (const { id, name } of addon.workbook.sheets().filter((sheet) => trackers.includes(sheet.name))) {
    addon.workbook.activateSheet(id);
    await addon.workbook.settled();
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    note(name === trackers[0] ? "set-up of the first" : "set-up of another");
  }
  addon.select("A2");
  await addon.menu("Learner card");
  note("card, with its panel");
  await addon.call("myList", { name: "Ms Oak" });
  note("my list");
  await addon.menu("Print", "Learner sheet for the one-to-one");
  note("print");
  await addon.menu("Department", "Take snapshot");
  await addon.type(`${trackers[0]}!H2`, [[40]]);
  await addon.menu("Department", "Take snapshot");
  note("snapshot, again");
  await addon.menu("Department", "Update department tabs");
  await addon.menu("Department", "Update department tabs");
  note("department tabs, again");
  await addon.menu("Check and repair");
  note("check and repair");
  return counts;
}

test("each action makes these round trips, and so many more with another tracker", async () => {
  const one = await tripsWith(["Own"]);
  expect(one).toEqual({
    "set-up of the first": 416,
    "card, with its panel": 39,
    "my list": 36,
    print: 41,
    "snapshot, again": 70,
    "department tabs, again": 194,
    "check and repair": 112,
  });
  const two = await tripsWith(["Own", "Other"]);
  const more = Object.fromEntries(Object.entries(two).map(([what, count]) => [what, count - (one[what] ?? 0)]));
  expect(more).toEqual({
    // It is among the sheets that are not trackers yet.
    "set-up of the first": 4,
    "set-up of another": 157,
    "card, with its panel": 5,
    "my list": 5,
    print: 5,
    "snapshot, again": 5,
    "department tabs, again": 7,
    "check and repair": 20,
  });
});
