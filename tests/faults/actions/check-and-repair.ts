import type { Addon } from "../../support/addon";
import { at } from "../../support/workbooks";
import { kept, physicsTracker } from "../../sheets/trackers";
import { choose, type WritingAction } from "../writing-action";

/** A tracker after a bad day: a formula deleted, colours, a filter and a whole tab gone. */
async function damaged(): Promise<Addon> {
  const addon = await physicsTracker();
  const { workbook } = addon;
  const sheet = workbook.activeSheet();
  workbook.clearContents(at(workbook, "P3", "Physics"));
  workbook.setFormatRules(sheet, workbook.formatRules(sheet).slice(0, 3));
  workbook.removeFilter(sheet);
  const concerns = workbook.sheets().find(({ name }) => name === "Concerns");
  if (concerns) workbook.deleteSheet(concerns.id);
  await workbook.settled();
  return addon;
}

export const checkAndRepair: WritingAction = {
  name: "Check and repair",
  sample: 3,
  open: kept(damaged),
  act: (addon) => choose(addon, ["Check and repair"], /^(\d+ put right|Everything is as it should be)/),
};
