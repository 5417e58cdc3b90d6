import { type Addon, openAddon } from "../support/addon";
import { codeOn } from "../support/code-on";
import { closeWorkbooks } from "../support/workbooks";
import { lastReport, linesOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const yearStart = (addon: Addon) => addon.shown("Policy!A1:B20").find(([key]) => key === "year.start")?.[1];
const firstPoint = (addon: Addon) => addon.shown("Data points!A2:C2")[0];

/** A workbook with these settings in which a tracker was made on that day. */
async function madeOn(day: string, settings: readonly (readonly [string, string])[] = []): Promise<Addon> {
  const policy = [["Setting", "Value"], ...settings];
  const sheets = { Tracker: [[""]], ...(settings.length > 0 && { Policy: policy }) };
  const addon = await openAddon({ source: codeOn(day), sheets });
  await addon.menu("Set up", "New tracker here");
  return addon;
}

test.each([
  ["2026-07-31", "2025"],
  ["2026-08-01", "2026"],
  ["2027-01-01", "2026"],
])("a tracker made on %s has a Policy and data points of %s", async (day, year) => {
  const addon = await madeOn(day);
  expect(yearStart(addon)).toBe(`${year}-09-01`);
  expect(firstPoint(addon)).toEqual(["Baseline", `${year}-09-01`, `${year}-10-10`]);
});

test("a second run changes neither", async () => {
  const addon = await madeOn("2026-03-31");
  const before = [addon.shown("Policy!A1:D40"), addon.shown("Data points!A1:D10")];
  await addon.menu("Check and repair");
  expect([addon.shown("Policy!A1:D40"), addon.shown("Data points!A1:D10")]).toEqual(before);
});

test("a year that the college has typed stays, and its data points follow it", async () => {
  const addon = await madeOn("2026-03-31", [["year.start", "2023-09-01"]]);
  expect(yearStart(addon)).toBe("01/09/2023");
  expect(firstPoint(addon)).toEqual(["Baseline", "2023-09-01", "2023-10-10"]);
});

test("data points wait while a setting is wrong, since the year may be the college's own", async () => {
  const addon = await madeOn("2026-03-31", [
    ["year.start", "2023-09-01"],
    ["meg.method", "nonsense"],
  ]);
  expect(firstPoint(addon)).toEqual(["", "", ""]);
  expect(linesOf(lastReport(addon), "left").join("\n")).toContain("nonsense");
  const row = addon.shown("Policy!A1:A40").findIndex(([key]) => key === "meg.method") + 1;
  await addon.type(`Policy!B${row}`, [["Average"]]);
  await addon.menu("Check and repair");
  expect(firstPoint(addon)).toEqual(["Baseline", "2023-09-01", "2023-10-10"]);
});
