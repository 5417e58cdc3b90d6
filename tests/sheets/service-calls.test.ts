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
