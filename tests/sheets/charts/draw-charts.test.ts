import { allCharts } from "../../../src/sheets/charts/all-charts";
import { chartMessages } from "../../../src/messages/department-messages";
import { palette } from "../../../src/sheets/formatting/palette";
import { type Addon, openAddon } from "../../support/addon";
import { contrast } from "../../support/seen-colours";
import { closeWorkbooks } from "../../support/workbooks";
import { snapshots, tierFormula, tracker } from "./charts-workbook";
import { lastReport } from "../trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const sheetOf = ({ workbook }: Addon, name: string) => workbook.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const chartsOf = (addon: Addon) =>
  addon.workbook.charts(sheetOf(addon, "Charts")).map(({ options, areas }) => [options["title"], areas.length]);
const draw = (addon: Addon) => addon.menu("Department", "Draw charts");

test("the charts stand on a tab of their own with their numbers, drawn once however often; people's own charts stay", async () => {
  const addon = await openAddon({ sheets: { Physics: tracker, Snapshots: snapshots } });
  await draw(addon);
  const first = chartsOf(addon);
  expect(first.map(([title]) => title)).toEqual(allCharts.map(({ title }) => title));
  expect(addon.values("Charts!N3:R5")).toEqual([
    ["Course", "Exceeding", "Expected", "Satisfactory", "Limited"],
    ["2 (1)", 0, 100, 0, 0],
    ["PH (2)", 0, 50, 0, 50],
  ]);
  expect(addon.values("Charts!N11:P13")).toEqual([
    ["Data point", "Average %", "Attendance %"],
    ["Baseline", 55, null],
    ["Now", 60, 87],
  ]);
  const [own] = addon.workbook.charts(sheetOf(addon, "Charts"));
  if (!own) throw new Error("No chart.");
  addon.workbook.addChart({ ...own, options: { title: "Mine" } });
  // As a version before drew it.
  addon.workbook.addChart({ ...own, options: { title: chartMessages.former[0] } });
  await addon.type("Physics!C4", [["PH"]]);
  await draw(addon);
  expect(chartsOf(addon).map(([title]) => title)).toEqual(["Mine", ...allCharts.map(({ title }) => title)]);
  expect(addon.values("Charts!N4:R6")).toEqual([
    ["PH (3)", 0, 66.7, 0, 33.3],
    [null, null, null, null, null],
    ["Course", "Red", "Amber", "Not enough data", "On track"],
  ]);
});

test("without a data point there is no line to draw, and a tab of that name with something else in it is left alone", async () => {
  const addon = await openAddon({ sheets: { Physics: tracker, Charts: [["My notes"]] } });
  await draw(addon);
  expect(lastReport(addon).summary).toContain("holds something else");
  expect(addon.values("Charts!A1:N3").flat().filter(Boolean)).toEqual(["My notes"]);
  await addon.type("Charts!A1", [[""]]);
  await draw(addon);
  expect(chartsOf(addon)).toHaveLength(2);
});

test("with a learner's row selected, the grades of similar learners are drawn too, and gone again for a row without any", async () => {
  const maths = [
    ["Learner ID", "Surname", "Course", "Qualification", "Subject", "Average GCSE", "Risk tier", tierFormula],
    ["101", "Ash", "MA", "A level", "Mathematics", 6.3, "Red"],
    ["102", "Birch", "MA", "A level", "Mathematics", "", "Amber"],
  ];
  const addon = await openAddon({ sheets: { Maths: maths } });
  const title = "Similar learners nationally: Ash, Mathematics";
  addon.select("Maths!C2");
  await draw(addon);
  expect(chartsOf(addon).map(([name]) => name)).toContain(title);
  // DfE's A level mathematics of 2025: on the line between the middles of its bands 5 to 6 and 6 to 7.
  const row = addon.values("Charts!N1:N30").findIndex(([cell]) => cell === "Grade") + 1;
  expect(addon.values(`Charts!N${row}:O${row + 2}`)).toEqual([
    ["Grade", "Similar learners %"],
    ["A*", 3.4],
    ["A", 15.8],
  ]);
  expect(lastReport(addon).summary).not.toContain("Select a learner's row");
  addon.select("Maths!C3");
  await draw(addon);
  expect(chartsOf(addon).map(([name]) => name)).not.toContain(title);
  expect(lastReport(addon).summary).toContain("Select a learner's row");
});

test("parts have the grid's colours for the same words, and lines stand out from white by 3:1", () => {
  const colours = new Map(allCharts.flatMap(({ series }) => series.map(({ name, colour }) => [name, colour] as const)));
  const grid = { Red: "red", Amber: "amber", "On track": "green", "Not enough data": "muted" } as const;
  const bands = { Exceeding: "blue", Expected: "green", Satisfactory: "amber" } as const;
  for (const [word, shade] of Object.entries({ ...grid, ...bands }))
    expect([word, colours.get(word)]).toEqual([word, palette[shade].background]);
  // Red words on white in the grid.
  expect(colours.get("Limited")).toBe(palette.late.text);
  const lines = allCharts.filter(({ kind }) => kind === "line").flatMap(({ series }) => series);
  expect(lines.filter(({ colour }) => contrast(colour, "#ffffff") < 3).map(({ name }) => name)).toEqual([]);
});
