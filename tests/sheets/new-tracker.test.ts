import { allTables, madeWhenUsed } from "../../src/tables/all-tables";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../support/addon";
import { at, closeWorkbooks } from "../support/workbooks";
import { lastReport, rowOf, stateOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const name = [1, "Ash", "Sam"];
const course = ["MA1", "A level", "Mathematics", "", "", "", 7];
/** The tier's column stands between the two. */
async function typeLearner(addon: Addon): Promise<void> {
  await addon.type("A2", [name]);
  await addon.type("E2", [course]);
}
/** The letter of the column under a heading of the tracker in view. */
const under = (addon: Addon, heading: string) => columnLetter(rowOf(addon, 1).indexOf(heading));
const boundaries = "A* 80, A 70, B 60, C 50, D 40, E 30";

test("New tracker here makes a tracker of an empty sheet and the tabs it needs", async () => {
  const addon = await openAddon();
  await addon.menu("Set up", "New tracker here");
  const made = allTables.filter((table) => !madeWhenUsed.has(table)).map(({ name }) => name);
  const tabs = made.filter((name) => name !== "Tracker");
  expect(tabs).toHaveLength(12);
  expect(addon.workbook.sheets().map(({ name }) => name)).toEqual(["Sheet1", "At risk", "Start here", ...tabs]);
  expect(addon.workbook.activeSheet()).toBe(addon.workbook.sheets()[0]?.id);
  expect(addon.values("A1:E1")).toEqual([["Learner ID", "Surname", "First name", "Risk tier", "Course"]]);
  expect(addon.workbook.sheets()[0]?.frozenColumns).toBe(4);
  // Grades and tiers would stand against the number beside them.
  const headings = rowOf(addon, 1);
  const cells = addon.workbook.styles(at(addon.workbook, "A40:AM40")).flat();
  const centred = headings.filter((_, column) => cells[column]?.horizontal === "center");
  expect(centred).toEqual(expect.arrayContaining(["Risk tier", "MEG", "Working at", "Gap to MEG", "Progress band"]));
  expect(centred).not.toContain("Reasons");
  expect(addon.toasts).toEqual(['"Sheet1" is ready: type learners and marks below the headings.']);
  expect(lastReport(addon).summary).toBe(addon.toasts[0]);
});

test("a learner and marks give grade, average, tier, reasons and action", async () => {
  const addon = await openAddon();
  await addon.menu("Set up", "New tracker here");
  await addon.type("Courses!A2", [["MA1", "A level", "Mathematics", "", boundaries]]);
  await addon.type("Learners!A2", [[1, "Ash", "Sam", "04/05/2009"]]);
  await typeLearner(addon);
  await addon.type("Q2", [[40, 60]]);
  const [headings = [], cells = []] = addon.shown("A1:AM2");
  const shown = new Map(headings.map((heading, column) => [heading, cells[column]]));
  expect(shown.get("MEG")).toBe("B");
  expect(shown.get("Average %")).toBe("50.0");
  expect(shown.get("Working at")).toBe("C");
  expect(shown.get("Gap to MEG")).toBe("-1");
  expect(shown.get("Progress band")).toBe("Too few peers");
  expect(shown.get("Latest change")).toBe("+20.0");
  expect(shown.get("Risk tier")).toBe("On track");
  await addon.type(`${under(addon, "Attendance %")}2`, [[86]]);
  expect(addon.shown(`${under(addon, "Reasons")}2`)[0]?.[0]).toContain("Attendance 86% (below 90%)");
  expect(addon.shown(`${under(addon, "Required action")}2`)[0]?.[0]).toContain("under 18 until 4 May 2027");
});

test("an agreed grade takes the place of the MEG in the gap", async () => {
  const addon = await openAddon();
  await addon.menu("Set up", "New tracker here");
  await addon.type("Courses!A2", [["MA1", "A level", "Mathematics", "", boundaries]]);
  await typeLearner(addon);
  await addon.type("M2", [["A"]]);
  await addon.type("Q2", [[50]]);
  expect(addon.shown(`${under(addon, "Gap to MEG")}2`)).toEqual([["-2"]]);
});

test("a sheet that is not empty is left alone: the tracker goes into a new one, and there may be several", async () => {
  const addon = await openAddon({ sheets: { Mine: [["something"]] } });
  await addon.menu("Set up", "New tracker here");
  addon.workbook.activateSheet(addon.workbook.sheets()[0]?.id ?? "");
  await addon.menu("Set up", "New tracker here");
  const names = addon.workbook.sheets().map(({ name }) => name);
  expect(names).toContain("Tracker");
  expect(names).toContain("Tracker 2");
  expect(names.filter((name) => name === "Policy")).toHaveLength(1);
  expect(addon.values("Mine!A1:B2")).toEqual([
    ["something", null],
    [null, null],
  ]);
  expect(addon.values("Tracker 2!L1")).toEqual([["MEG"]]);
});

test("a tab of one of our names that holds something else stops it before anything is changed", async () => {
  const addon = await openAddon({ sheets: { Sheet1: [], Policy: [["Our behaviour policy"], ["Be kind"]] } });
  const before = stateOf(addon);
  await addon.menu("Set up", "New tracker here");
  expect(lastReport(addon).summary).toMatch(/^Expected the tab "Policy" to have the headings Setting/);
  expect(stateOf(addon)).toEqual(before);
});

test("in a workbook with decimal commas the formulas have semicolons", async () => {
  const addon = await openAddon({ locale: "fr_FR" });
  await addon.menu("Set up", "New tracker here");
  await typeLearner(addon);
  expect(addon.values("L1:L2")).toEqual([["MEG"], ["B"]]);
  expect(addon.host.serviceCalls.names).toContain("Range.setFormulas");
});
