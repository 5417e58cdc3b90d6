import type { CellValue } from "../../preview/engine/workbook";
import { addDays } from "../../src/domain/calendar/add-days";
import { dayOf, isoText } from "../../src/domain/calendar/calendar-date";
import { interventionsTable } from "../../src/tables/interventions";
import { plansTable } from "../../src/tables/plans";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, lastReport, linesOf, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const headings = ["Student ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Test 1", "Mock", "Attendance"];
const row = (id: number, subject: string, attendance: number): CellValue[] => [
  id,
  `Name ${id}`,
  "A level",
  subject,
  6,
  60,
  60,
  attendance,
];
const physics = [headings, row(1, "Physics", 95), row(2, "Physics", 86), row(3, "Physics", 70)];
const chemistry = [["Year 12 Chemistry"], headings, row(1, "Chemistry", 60), row(4, "Chemistry", 96)];

async function department(): Promise<Addon> {
  const addon = await openAddon({
    rows: 40,

    sheets: { Physics: physics, Chemistry: chemistry },
  });
  for (const name of ["Physics", "Chemistry"]) {
    const sheet = addon.workbook.sheets().find((one) => one.name === name)?.id ?? "";
    addon.workbook.activateSheet(sheet);
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  }
  return addon;
}

/** Learner ID, tier and reasons of the list. */
const listed = (addon: Addon) =>
  addon
    .values("At risk!A2:I8")
    .map((cells) => [cells[0], cells[4], cells[8]])
    .filter(([id]) => id);

test("set-up makes the tab over every tracker, and it follows what is typed", async () => {
  const addon = await department();
  const [[formula = ""] = []] = addon.formulas("At risk!A1:A1");
  expect(formula).toMatch(
    /^=ATRISK\("Policy", Policy, "Learners", .+"Physics", HSTACK\('Physics'!A1:.+"Chemistry", HSTACK\('Chemistry'!A2:/,
  );
  expect(listed(addon)).toEqual([
    ["1", "Red", "Chemistry: Severe: Attendance 60% (below 80%)"],
    ["3", "Red", "Severe: Attendance 70% (below 80%)"],
    ["2", "Amber", "Attendance 86% (below 90%)"],
  ]);

  await addon.type("Physics!H4:H4", [[97]]);
  expect(listed(addon).map(([id]) => id)).toEqual(["1", "2"]);

  const { id = "" } = addon.workbook.sheets().find(({ name }) => name === "At risk") ?? {};
  expect(addon.workbook.filter(id)?.area).toMatchObject({ row: 0, column: 0, columns: 22 });
  expect(addon.workbook.formatRules(id).length).toBeGreaterThan(5);
  await addon.menu("Check and repair");
  expect(linesOf(lastReport(addon), "done")).toEqual([]);
});

test("the list is filtered like any other: by tier, and by what has no action yet", async () => {
  const addon = await department();
  const { workbook } = addon;
  const { id = "" } = workbook.sheets().find(({ name }) => name === "At risk") ?? {};
  const [names = []] = addon.values("At risk!A1:V1");
  const shown = () => {
    const hidden = new Set(workbook.filteredOut(id));
    return [1, 2, 3]
      .filter((row) => !hidden.has(row))
      .map((row) => addon.values(`At risk!A${row + 1}:A${row + 1}`).flat()[0]);
  };
  workbook.setFilterCriteria(id, names.indexOf("Risk tier"), ["Red"]);
  await workbook.settled();
  expect(shown()).toEqual(["1", "3"]);
  workbook.setFilterCriteria(id, names.indexOf("Subjects"), ["Physics"]);
  await workbook.settled();
  expect(shown()).toEqual(["3"]);
  workbook.setFilterCriteria(id, names.indexOf("Open action"), ["Mentoring"]);
  await workbook.settled();
  expect(shown()).toEqual([]);
});

test("days, overdue and rest are counted from today beside the list", async () => {
  const addon = await department();
  const action = {
    recordId: "ACT-1",
    version: 1,
    status: "Open",
    learnerId: "'3",
    type: "Mentoring",
    owner: "A. Whitlock",
  };
  await addon.type("Interventions!A2", [interventionsTable.toRow({ ...action, review: "2026-01-10" }) as string[]]);
  await addon.type("Snapshots!A2:C2", [["First review", "'2025-12-12", "'3"]]);
  await addon.type("Snapshots!N2:N2", [["Red"]]);
  const cells = addon.values("At risk!A1:V4");
  const [names = [], ...rows] = cells;
  const of = (id: string, heading: string) => rows.find(([first]) => first === id)?.[names.indexOf(heading)];
  expect(names.slice(18)).toEqual(["Days since first flagged", "Overdue", "Show", "Contact"]);
  expect(
    ["Open action", "Next review", "First flagged", "Days since first flagged", "Overdue", "Show"].map((name) =>
      of("3", name),
    ),
  ).toEqual(["Mentoring", "2026-01-10", "2025-12-12", expect.any(Number), "Overdue", "Show"]);
  expect(["Open action", "Overdue", "Turn"].map((name) => of("2", name) ?? "")).toEqual([
    "No action yet",
    "",
    "This week",
  ]);
});

test.each([
  ["runs until its review", { start: -60, review: 10, end: 60 }, "Quiet"],
  ["has ended, with a review to come", { start: -80, review: 47, end: -44 }, "Show"],
  ["begins later", { start: 37, review: 64, end: 120 }, "Show"],
  ["began, by a slip in its year, long ago", { start: -3000, review: 300, end: 400 }, "Show"],
  ["is to be reviewed in years, by a slip", { start: -400, review: 3000, end: 3650 }, "Show"],
])("a Red learner whose plan %s is not let rest by it unless it runs", async (_case, plan, show) => {
  const addon = await department();
  const day = (from: number) => `'${addDays(isoText(dayOf(new Date())), from)}`;
  const days = { start: day(plan.start), review: day(plan.review), end: day(plan.end) };
  const active = { recordId: "ISP-1", version: 1, status: "Active", learnerId: "'3", ...days };
  await addon.type("Plans!A2", [plansTable.toRow(active) as string[]]);
  const [names = [], ...rows] = addon.values("At risk!A1:V4");
  expect(rows.find(([id]) => id === "3")?.[names.indexOf("Show")]).toBe(show);
});

test("who has left is off the list by Show at once, and off it with the next snapshot", async () => {
  const addon = await department();
  const shown = (id: string) => {
    const [names = [], ...rows] = addon.values("At risk!A1:V4");
    const row = rows.find(([one]) => one === id);
    return ["Risk tier", "Quiet until", "Show"].map((name) => row?.[names.indexOf(name)] ?? "");
  };
  const day = (from: number) => addDays(isoText(dayOf(new Date())), from);
  const leave = (on: string) => addon.type("Outcomes!A2:D2", [["'3", "Physics", "", `'${on}`]]);
  await leave(day(0));
  expect(shown("3")).toEqual(["Red", `Leaves ${day(0)}`, "Left"]);
  await leave(day(20));
  expect(shown("3")).toEqual(["Red", `Leaves ${day(20)}`, "Show"]);
  await leave(day(-20));
  await addon.type("Snapshots!A2:C2", [["First review", `'${day(-3)}`, "'2"]]);
  expect(shown("3")).toEqual(["", "", ""]);
});

test("repair puts the formulas back, adds a new tracker to the list, and names what blocks it", async () => {
  const addon = await department();
  await addon.type("At risk!A1:A1", [["Learner ID"]]);
  await addon.menu("Check and repair");
  expect(linesOf(lastReport(addon), "done")).toEqual(["At risk, column A: Learner ID: the formula is back."]);
  expect(listed(addon)).toHaveLength(3);

  await addon.type("At risk!C3:C3", [["mine"]]);
  await addon.menu("Check and repair");
  expect(linesOf(lastReport(addon), "left").join()).toContain('C3 "mine"');
  expect(addon.values("At risk!C3:C3")).toEqual([["mine"]]);
});
