import type { Card } from "../../src/api/calls/card";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { lastReport, linesOf } from "../sheets/trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

test("a colleague's copy of an empty template works at once: nothing was kept outside the workbook", async () => {
  const template = await openAddon({ rows: 40 });
  await template.menu("Set up", "New tracker here");
  const snapshot = template.workbook.snapshot();
  closeWorkbooks();

  const copy = await openAddon({ snapshot, user: "colleague@college.example" });
  await copy.menu("Check and repair");
  expect(linesOf(lastReport(copy), "done")).toEqual([]);
  await copy.type("A2", [[102, "Birch", "Jo"]]);
  await copy.type("E2", [["MA1", "A level", "Mathematics", "", "", "", 7]]);
  const meg = copy.values("A1:AM1")[0]?.indexOf("MEG") ?? -1;
  expect(copy.values("A2:AM2")[0]?.[meg]).toBe("B");
  copy.select("A2");
  const { data } = (await copy.call("card")) as { data: Card };
  expect(data).toMatchObject({ learner: { id: "102" } });
});
