import type { CellValue } from "../../preview/engine/workbook";
import { figureFormat } from "../../src/sheets/department-tabs/figure-format";
import { groupsTab } from "../../src/sheets/department-tabs/groups-tab";
import { type Addon, openAddon } from "../support/addon";
import { at, closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, kept, lastReport, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const headings = ["Learner ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Test 1", "Mock", "Attendance"];
const tracker = (learners: number): CellValue[][] => [
  headings,
  ...Array.from({ length: learners }, (_one, index): CellValue[] => [
    index + 1,
    `Name ${index + 1}`,
    "A level",
    "Physics",
    5 + (index % 4),
    40 + (index % 50),
    30 + (index % 60),
    85 + (index % 10),
  ]),
];

async function trackerOf(learners: number): Promise<Addon> {
  const addon = await openAddon({ rows: learners + 40, sheets: { Physics: tracker(learners) } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  return addon;
}

/** A tracker of twelve, set up once for all tests. */
const twelve = kept(() => trackerOf(12));

const update = (addon: Addon) => addon.menu("Department", "Update department tabs");

/** The Scorecard's rows below its headings, by their headings. */
function scorecard(addon: Addon): Record<string, CellValue>[] {
  const [head = [], ...rows] = addon.values("Scorecard!A2:X30");
  return rows
    .filter((cells) => cells.some((cell) => cell !== null))
    .map((cells) => Object.fromEntries(cells.map((cell, index) => [String(head[index]), cell])));
}
const lineOf = (addon: Addon, name: string) => scorecard(addon).find((line) => line["Indicator"] === name);

/** Types into the cell of an indicator's row. */
async function typeBeside(addon: Addon, name: string, heading: string, value: CellValue): Promise<void> {
  const [head = []] = addon.values("Scorecard!A2:X2");
  const row = addon.values("Scorecard!A1:A30").findIndex(([cell]) => cell === name) + 1;
  const column = String.fromCharCode(65 + head.indexOf(heading));
  await addon.type(`Scorecard!${column}${row}`, [[value]]);
}

test("the title that comes above the headings has none of their look", async () => {
  const addon = await twelve();
  await update(addon);
  const looks = addon.workbook.styles(at(addon.workbook, "A1:B2", "Scorecard")).map(([first]) => first);
  expect(looks).toMatchObject([
    { background: null, bold: false, wrap: false },
    { background: "#e3ebf5", bold: true, wrap: true },
  ]);
});

test("a tab without a row says that there is nothing to list", async () => {
  const addon = await twelve();
  await update(addon);
  const titleOf = (tab: string) => String(addon.values(`${tab}!A1`)[0]?.[0]);
  expect(titleOf("Course results")).toMatch(/ There is nothing to list\.$/);
  expect(titleOf("Summary")).not.toContain("nothing");
});

/** What the figures of a row show, by what stands in the row. */
function shownIn(addon: Addon, a1: string, ...names: readonly string[]): string[] {
  const rows = addon.workbook.read(at(addon.workbook, a1.slice(a1.indexOf("!") + 1), a1.slice(0, a1.indexOf("!"))));
  const row = rows.find((cells) => names.every((name) => cells.some(({ value }) => value === name)));
  return (row ?? []).filter(({ value }) => typeof value === "number").map(({ display }) => display);
}

test("figures that are compared have as many decimals: those of their indicator or measure", async () => {
  const addon = await twelve();
  await update(addon);
  await typeBeside(addon, "Attendance %", "Baseline", 90);
  await typeBeside(addon, "Attendance %", "Target", 95);
  await typeBeside(addon, "Value added (grades)", "Own figure", 0.5);
  await update(addon);
  expect(shownIn(addon, "Scorecard!A3:J30", "Attendance %")).toEqual(["88.8", "90.0", "95.0"]);
  expect(shownIn(addon, "Scorecard!A3:E30", "At-risk learners with an action %")).toEqual(["0.0"]);
  expect(shownIn(addon, "Scorecard!A3:E30", "Value added (grades)")).toEqual(["0.50"]);
  expect(shownIn(addon, "Groups!A3:H30", "All learners", "Flagged Red %")).toEqual([
    "12",
    expect.stringMatching(/^\d+\.\d$/),
  ]);
  expect(figureFormat(groupsTab, "difference", { measure: "Gap to MEG (grades)" })).toBe("+0.00;-0.00;0.00");
});

test("what people type in the Scorecard stays with its row, is judged, and a red without commentary and action is an exception", async () => {
  const addon = await twelve();
  await update(addon);
  expect(lineOf(addon, "Attendance %")).toMatchObject({ Current: 88.8, Counted: 12, RAG: "No target", Polarity: "H" });

  await typeBeside(addon, "Attendance %", "Baseline", 90);
  await typeBeside(addon, "Attendance %", "Target", 95);
  const own = scorecard(addon).length + 3;
  await addon.type(`Scorecard!A${own}:A${own + 1}`, [["Exclusions"], ["Exclusions"]]);
  await addon.type(`Scorecard!R${own}:R${own + 1}`, [["L"], ["L"]]);
  await addon.type(`Scorecard!F${own}:G${own + 1}`, [
    [5, 2],
    [50, 20],
  ]);
  await addon.type(`Scorecard!W${own}:W${own + 1}`, [["=1+5"], [10]]);
  await update(addon);
  expect(lineOf(addon, "Attendance %")).toMatchObject({
    RAG: "R",
    Exception: "Red without commentary and action",
    "Recovery plan": "Red without a recovery plan",
  });
  const exclusions = () => scorecard(addon).filter((line) => line["Indicator"] === "Exclusions");
  expect(exclusions().map((line) => [line["RAG"], line["Current"], line["Baseline"]])).toEqual([
    ["R", 6, 5],
    ["G", 10, 50],
  ]);
  expect(addon.formulas(`Scorecard!W${own}:W${own}`)).toEqual([["=1+5"]]);

  await typeBeside(addon, "Attendance %", "Commentary", "Buses were cut");
  await typeBeside(addon, "Attendance %", "Action", "Call home on the first day");
  await addon.type("Recovery plans!A2:F2", [["Attendance %", "", "", "Buses", "Call home", "A. Whitlock"]]);
  await update(addon);
  expect(lineOf(addon, "Attendance %")).toMatchObject({
    Exception: "Red: commentary and action given",
    "Recovery plan": "1 action; no review date: review it at least every six months; an action has no completion date",
  });
  expect(exclusions()).toHaveLength(2);
});

test("Summary and Groups are written from the tracker and the Learners tab; a small group and its neighbours are withheld", async () => {
  const addon = await twelve();
  const ids = Array.from({ length: 12 }, (_one, index): CellValue[] => [index + 1]);
  await addon.type("Learners!A2:A13", ids);
  const [head = []] = addon.values("Learners!A1:Z1");
  const column = String.fromCharCode(65 + head.indexOf("Disadvantage"));
  await addon.type(
    `Learners!${column}2:${column}13`,
    ids.map((_id, index) => [index < 3 ? "Yes" : "No"]),
  );
  await update(addon);
  const [, , all] = addon.values("Summary!A1:D3");
  expect(all).toEqual(["All", "All", 12, 12]);
  const groups = addon.values("Groups!A3:I40").filter(([by]) => by === "Disadvantage");
  expect(groups.filter(([, , measure]) => measure === "Attendance %")).toEqual([
    ["Disadvantage", "Disadvantaged", "Attendance %", null, null, null, null, null, "Withheld: seven or fewer"],
    ["Disadvantage", "All others", "Attendance %", null, null, null, null, null, "Withheld: seven or fewer"],
  ]);
});

test("Check and repair finds nothing to do in tabs that were just written", async () => {
  const addon = await twelve();
  await update(addon);
  await addon.menu("Check and repair");
  const names = ["Scorecard", "Recovery plans", "Summary", "Groups", "Impact"];
  const lines = lastReport(addon).lines.filter(({ where }) => names.some((name) => where.startsWith(name)));
  expect(lines).toEqual([]);
});

test("the number of service calls to update the tabs does not grow with the learners", async () => {
  const callsIn = async (addon: Addon) => {
    await update(addon);
    return addon.host.serviceCalls.count;
  };
  expect(await callsIn(await trackerOf(120))).toBe(await callsIn(await twelve()));
});

test("commentary that somebody types while the tabs are updated stays beside its indicator", async () => {
  const addon = await twelve();
  await update(addon);
  await update(addon);
  const { count } = addon.host.serviceCalls;
  const words: string[] = [];
  for (let call = 5; call <= count; call += Math.floor(count / 15)) {
    let calls = 0;
    const word = `Typed before call ${call}.`;
    addon.host.faults.beforeCall = () => {
      if (++calls !== call) return;
      const [head = []] = addon.values("Scorecard!A2:X2");
      const row = addon.values("Scorecard!A1:A30").findIndex(([cell]) => cell === "Attendance %");
      const sheet = addon.workbook.sheets().find(({ name }) => name === "Scorecard")?.id ?? "";
      const cell = { sheet, row, column: head.indexOf("Commentary"), rows: 1, columns: 1 };
      addon.workbook.typeAsUser(cell, [[{ value: word }]]);
    };
    await update(addon);
    expect(calls).toBeGreaterThanOrEqual(call);
    if (lineOf(addon, "Attendance %")?.["Commentary"] !== word) words.push(word);
  }
  addon.host.faults.beforeCall = undefined;
  expect(words).toEqual([]);
});
