import { columnLetter } from "../../src/tables/tracker-addresses";
import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { inspectSheet, linesOf, physicsTracker, repair, rowOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const placeOf = (addon: Addon, heading: string) => columnLetter(rowOf(addon, 3).indexOf(heading));

test("marks whose heading was deleted are named by repair and Data checks, and set up again by nobody's guess", async () => {
  const addon = await physicsTracker();
  const mock = placeOf(addon, "Mock (60)");
  await addon.type(`Physics!${mock}3`, [[""]]);
  const sentence = "Marks without a heading: no sum counts them. Its heading again, as Assessments lists it.";
  expect(linesOf(await repair(addon), "left")).toContain(`Physics, column ${mock}: ${sentence}`);
  await addon.menu("Department", "Update department tabs");
  await addon.workbook.settled();
  expect(JSON.stringify(addon.values("Data checks!A3:F60"))).toContain("Marks without a heading");
  addon.workbook.activateSheet(addon.workbook.sheets().find(({ name }) => name === "Physics")?.id ?? "");
  await expect(inspectSheet(addon)).rejects.toThrow(`Column ${mock} was read as marks, and its heading is gone.`);
  await addon.type(`Physics!${mock}3`, [["Mock (60)"]]);
  expect((await inspectSheet(addon)).columns.find(({ heading }) => heading === "Mock (60)")).toMatchObject({
    use: "assessment",
    certainty: "sure",
  });
});

test("marks whose heading says something else by now are asked about", async () => {
  const addon = await physicsTracker();
  const mock = placeOf(addon, "Mock (60)");
  await addon.type(`Physics!${mock}3`, [["Punctuality"]]);
  const inspection = await inspectSheet(addon);
  expect(inspection.columns.find(({ heading }) => heading === "Punctuality")?.certainty).toBe("ask");
});
