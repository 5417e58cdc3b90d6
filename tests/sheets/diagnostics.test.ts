import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { lastReport } from "./trackers";

afterEach(closeWorkbooks);

test("Diagnostics finds no difference in the preview, and leaves no sheet behind", async () => {
  const addon = await openAddon({ sheets: { Mine: [["a"]] } });
  await addon.menu("Diagnostics");
  expect(lastReport(addon).lines).toEqual([]);
  expect(lastReport(addon).summary).toMatch(/^Google Sheets behaves as expected in all \d+ cases\.$/);
  expect(addon.workbook.sheets().map(({ name }) => name)).toEqual(["Mine"]);
});

test("a sheet that Diagnostics left when it was broken off goes with the next run", async () => {
  const addon = await openAddon({ sheets: { Mine: [["a"]] } });
  addon.host.faults.failAt(30, { when: "before", message: "Exceeded maximum execution time", ends: true });
  await addon.menu("Diagnostics").catch(() => undefined);
  expect(addon.workbook.sheets()).toHaveLength(2);
  await addon.menu("Diagnostics");
  expect(addon.workbook.sheets().map(({ name }) => name)).toEqual(["Mine"]);
});
