import { openAddon } from "../../support/addon";
import { agreeing, inspectSheet, kept, ownSheet, setUpSheet } from "../../sheets/trackers";
import { choose, type WritingAction } from "../writing-action";

export const takeSnapshot: WritingAction = {
  name: "Take snapshot",
  sample: 4,
  open: kept(async () => {
    const addon = await openAddon({ rows: 40, sheets: { Physics: ownSheet } });
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    const later = Array.from({ length: 4 }, (_, index) => [`Later ${index}`, "2090-01-01", "2090-02-01"]);
    await addon.type("Data points!A2:C6", [["First review", "2025-09-01", "2089-01-01"], ...later]);
    return addon;
  }),
  act: (addon) => choose(addon, ["Department", "Take snapshot"], /is kept|was kept|is brought up to date/),
};
