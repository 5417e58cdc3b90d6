import { type Addon, openAddon } from "../support/addon";
import { at, closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, lastReport, setUpSheet, stateOf } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const rows = [
  ["Student ID", "Surname", "Test 1 (20)", "Attendance"],
  [1, "Ash", 15, 95],
  [2, "Birch", 6, 92],
];
const tiers = (addon: Addon, first: number) => {
  const { columns } = addon.workbook.extent(addon.workbook.activeSheet());
  const cells = Array.from({ length: first + 2 }, (_, row) => addon.shown(`A${row + 1}:Z${row + 1}`)[0] ?? []);
  const place =
    cells
      .slice(0, first)
      .map((row) => row.indexOf("Risk tier"))
      .find((found) => found >= 0) ?? columns;
  return cells.slice(first).map((row) => row[place]);
};

test("a sheet that takes no formula in its headings, as a table of Google Sheets, is refused with what to do, and stays as it is", async () => {
  const addon = await openAddon({ sheets: { Own: rows } });
  const plan = agreeing(await inspectSheet(addon));
  addon.host.faults.refuseFormulas("Own", 0);
  const before = stateOf(addon);
  await expect(setUpSheet(addon, plan)).rejects.toThrow("Revert to unformatted data");
  expect(stateOf(addon)).toEqual(before);
});

test("a sheet that is protected against its user is refused before anything is written", async () => {
  const addon = await openAddon({ sheets: { Own: rows } });
  const plan = agreeing(await inspectSheet(addon));
  addon.host.faults.protectSheet("Own");
  const before = stateOf(addon);
  await expect(setUpSheet(addon, plan)).rejects.toThrow("protected");
  expect(stateOf(addon)).toEqual(before);
});

test.each([
  ["one formula that turns a column round", "=TRANSPOSE(Names!A1:A4)"],
  ["one formula that lists them", '={"Student ID","Surname","Test 1 (20)","Attendance"}'],
  ["one formula over a row elsewhere", "=ARRAYFORMULA(Names!A6:D6)"],
])("headings that come from %s are refused with what to do, and stay", async (_name, formula) => {
  const names = [["Student ID"], ["Surname"], ["Test 1 (20)"], ["Attendance"], [], rows[0] ?? []];
  const addon = await openAddon({ sheets: { Own: [[formula], ...rows.slice(1)], Names: names } });
  expect(addon.shown("A1:D1")[0]).toEqual(rows[0]);
  const before = stateOf(addon);
  await expect(inspectSheet(addon)).rejects.toThrow("found a formula in A1 that gives several of them");
  expect(stateOf(addon)).toEqual(before);
});

test("a column of somebody's own that one formula fills from its heading down stays, and all works", async () => {
  const [headings = [], ...others] = rows;
  const own = [[...headings, '={"Bonus";ARRAYFORMULA(C2:C3*2)}', "Notes"], ...others];
  const addon = await openAddon({ sheets: { Own: own } });
  const plan = agreeing(await inspectSheet(addon));
  const assessments = plan.assessments.filter(({ heading }) => heading === "Test 1 (20)");
  await setUpSheet(addon, { ...plan, assessments });
  await addon.workbook.settled();
  expect(addon.shown("E1:F3")).toEqual([
    ["Bonus", "Notes"],
    ["30", ""],
    ["12", ""],
  ]);
  expect(tiers(addon, 1)).toEqual(["On track", "Red"]);
});

test("headings that are merged downwards get no filter, which is said, and all else", async () => {
  const addon = await openAddon({
    sheets: { Own: [["Student ID", "Surname", "Autumn", ""], ["", "", "Test 1 (20)", "Attendance"], ...rows.slice(1)] },
  });
  for (const area of ["A1:A2", "B1:B2"]) addon.workbook.merge(at(addon.workbook, area, "Own"));
  const report = await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  await addon.workbook.settled();
  expect(report.lines.map(({ text }) => text).join()).toContain("No filter, since A1:A2 are merged downwards");
  expect(addon.workbook.filter(addon.workbook.activeSheet())).toBeUndefined();
  expect(tiers(addon, 2)).toEqual(["On track", "Red"]);
  expect(addon.shown("At risk!A2:B2")).toEqual([["2", "Birch"]]);
  await addon.menu("Check and repair");
  expect(lastReport(addon).lines.filter(({ kind }) => kind !== "note")).toEqual([]);
});

test("headings that are known only beside their Welsh, or without what stands in brackets, are known to At risk too", async () => {
  const headings = ["Rhif / Student ID", "Cyfenw / Surname", "Test 1 (20)", "Presenoldeb / Attendance %"];
  const addon = await openAddon({ sheets: { Own: [headings, ...rows.slice(1)] } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  await addon.workbook.settled();
  expect(addon.shown("At risk!A2:B2")).toEqual([["2", "Birch"]]);
});
