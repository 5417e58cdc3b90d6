import { closeWorkbooks } from "../support/workbooks";
import { openTracker } from "./learners/tracker-desk";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

test("rows of Local targets that overlap give no MEG in silence: cell, tier and Data checks say so", async () => {
  const addon = await openTracker();
  await addon.type("Local targets!A2", [
    ["A level", "Physics", 5, 6, "C"],
    ["GCE A level", "physics", 6, 7, "B"],
  ]);
  await addon.workbook.settled();
  const column = (heading: string) => {
    const [headings = [], ...rows] = addon.shown("Year 12!A1:AD5");
    return rows.map((row) => row[headings.indexOf(heading)]);
  };
  const [first, , third, fourth] = column("MEG");
  expect([first, third, fourth]).toEqual(["C", "B", "B"]);

  await addon.type("Local targets!C3", [[5.5]]);
  await addon.workbook.settled();
  expect(column("MEG")[3]).toBe("Local targets?  found B and C for 6; two rows overlap");
  expect(column("Risk tier")[3]).toBe("Not enough data");
  expect(column("Reasons")[3]).toContain("Gap to MEG, see Local targets");
  await addon.menu("Department", "Update department tabs");
  expect(addon.shown("Data checks!A2:F40").filter(([, tab]) => tab === "Local targets")).toEqual([
    expect.arrayContaining(["Local targets", "3", "From", "B, where row 2 says C for the same scores"]),
  ]);
});
