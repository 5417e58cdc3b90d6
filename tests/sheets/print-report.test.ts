import { dialogHeight } from "../../src/sheets/page";
import { printMessages } from "../../src/messages/print-messages";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { openedPaper } from "./opened-paper";
import { agreeing, inspectSheet, lastReport, ownSheet, setUpSheet } from "./trackers";

jest.setTimeout(60_000);
afterAll(closeWorkbooks);

let addon: Addon;

/** One workbook for all. */
beforeAll(async () => {
  addon = await openAddon({ sheets: { Physics: ownSheet } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
});

const tabs = () => addon.workbook.sheets().map(({ name }) => name);

test.each([
  ["Department report…", "department", printMessages.reports.department],
  ["Governors' one-pager…", "governors", printMessages.reports.governors],
])("%s opens the figures of the whole workbook as a page to print", async (entry, kind, title) => {
  await addon.menu("Department", entry);
  expect(addon.dialogs.at(-1)).toMatchObject({ title, isModal: true, width: 850, height: dialogHeight });
  const data = openedPaper(addon);
  expect(data).toMatchObject({ kind: "report", report: { kind, name: addon.workbook.name } });
  if (data.kind !== "report") throw new Error("no report");
  const [courses] = data.report.tables;
  expect(courses?.rows[0]).toMatchObject({ name: "All courses" });
  expect(courses?.rows[0]?.values[0]).toBe(3);
});

test("a report is kept as values in a new tab of the day, the same figures once, and other figures beside it", async () => {
  const front = addon.workbook.activeSheet();
  const keep = async () => (await addon.call("keepReport", { kind: "department" })) as { data: { tab: string } };
  const first = (await keep()).data.tab;
  expect(first).toMatch(/^Department report \d{4}-\d\d-\d\d$/);
  expect(addon.workbook.activeSheet()).toBe(front);
  expect((await keep()).data.tab).toBe(first);
  const [title, headings, ...rows] = addon.values(`'${first}'!A1:F60`);
  expect(String(title?.[0])).toContain("as of");
  expect(headings).toEqual(printMessages.tabHeadings);
  const learners = rows.find((row) => row[1] === "All courses" && row[2] === "Learners");
  expect(learners).toEqual([
    printMessages.parts.courses,
    "All courses",
    "Learners",
    3,
    "learners",
    expect.stringContaining("each once"),
  ]);
  expect(addon.formulas(`'${first}'!A1:F60`).flat().join("")).toBe("");
  await addon.type(`'${first}'!A60`, [["Talked through on Monday"]]);
  expect((await keep()).data.tab).toBe(`${first} (2)`);
  expect(addon.values(`'${first}'!A60`)).toEqual([["Talked through on Monday"]]);
  expect(tabs()).toEqual(expect.arrayContaining([first, `${first} (2)`]));
});

test("Recovery plan opens the page of the indicator in the selected row, with what was planned", async () => {
  await addon.menu("Department", "Update department tabs");
  const row = addon.values("Scorecard!A1:A20").findIndex(([name]) => name === "Attendance %") + 1;
  expect(row).toBeGreaterThan(2);
  addon.select(`Scorecard!A${row}`);
  await addon.menu("Department", "Recovery plan…");
  expect(openedPaper(addon)).toMatchObject({ kind: "recovery-plan", sheet: { indicator: "Attendance %" } });

  const headings = addon.values("Recovery plans!A1:K3");
  const top = headings.findIndex((cells) => cells.includes("Indicator"));
  await addon.type(`Recovery plans!A${top + 2}`, [["Attendance %", "88%", "95%", "Trains", "Call home", "A. Lead"]]);
  addon.select(`Recovery plans!A${top + 2}`);
  await addon.menu("Department", "Recovery plan…");
  expect(openedPaper(addon)).toMatchObject({
    sheet: { plan: { why: "Trains", actions: [{ action: "Call home", lead: "A. Lead" }] } },
  });
});

test("without an indicator, or on a tab that has none, a sentence says what to select", async () => {
  const dialogs = addon.dialogs.length;
  for (const [cell, sentence] of [
    ["Physics!A5", printMessages.noIndicators("Physics")],
    ["Scorecard!A1", printMessages.noIndicator("Scorecard", 1)],
  ] as const) {
    addon.select(cell);
    await addon.menu("Department", "Recovery plan…");
    expect(lastReport(addon).summary).toBe(sentence);
  }
  expect(addon.dialogs).toHaveLength(dialogs);
});

test("a workbook without learners has nothing to report", async () => {
  const empty = await openAddon();
  await empty.menu("Department", "Department report…");
  expect(lastReport(empty).summary).toBe(printMessages.nothingToReport);
});
