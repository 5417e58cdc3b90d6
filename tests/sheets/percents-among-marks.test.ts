import { columnLetter } from "../../src/tables/tracker-addresses";
import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { physicsTracker, rowOf } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const title = "Percentage among marks";

/** Row, heading, found and expected of what Data checks says of percentages. */
async function percents(addon: Addon) {
  await addon.menu("Department", "Update department tabs");
  await addon.workbook.settled();
  return addon
    .values("Data checks!A3:F60")
    .filter(([check]) => check === title)
    .map(([, , row, ...cells]) => [row, ...cells]);
}

const place = (addon: Addon, heading: string, row: number) =>
  `Physics!${columnLetter(rowOf(addon, 3).indexOf(heading))}${row}`;

test("50% typed among marks out of 50 is half a mark to every function, and is named by its format", async () => {
  const addon = await physicsTracker();
  expect(await percents(addon)).toEqual([]);
  await addon.type(place(addon, "Test 1 (50)", 4), [["50%"]]);
  await addon.type(place(addon, "Mock (60)", 5), [["0.5"]]);
  expect(addon.values(place(addon, "Test 1 (50)", 4))).toEqual([[0.5]]);
  expect(await percents(addon)).toEqual([
    [
      4,
      "Test 1 (50)",
      "50%, which is kept as 0.5",
      "A mark out of 50: the column counts marks, and cannot tell a percentage from one; change the cell's format back to a number as well",
    ],
  ]);
});

test("of several columns the one that shows a percentage is named, and not the other of as small a mark", async () => {
  const addon = await physicsTracker();
  await addon.type(place(addon, "Test 1 (50)", 4), [["0.5"]]);
  await addon.type(place(addon, "Mock (60)", 4), [["50%"]]);
  expect((await percents(addon)).map(([row, heading]) => [row, heading])).toEqual([[4, "Mock (60)"]]);
});

test("where the maximum is 100%, percentages are marks", async () => {
  const addon = await physicsTracker();
  const codes = addon.values("Assessments!A1:A12").map(([code]) => code);
  const row = codes.indexOf("Test 1 (50)") + 1;
  const heading = addon.values("Assessments!A1:Z1")[0]?.indexOf("Max mark") ?? -1;
  await addon.type(`Assessments!${columnLetter(heading)}${row}`, [["100%"]]);
  await addon.type(place(addon, "Test 1 (50)", 4), [["50%"], ["80%"], ["65%"]]);
  expect(await percents(addon)).toEqual([]);
});
