import { openAddon } from "../../support/addon";
import { agreeing, inspectSheet, kept, ownSheet, setUpSheet } from "../../sheets/trackers";
import { callSucceeds, type WritingAction } from "../writing-action";

export const keepReport: WritingAction = {
  name: "Keep a report's figures",
  sample: 8,
  open: kept(async () => {
    const addon = await openAddon({ rows: 40, sheets: { Physics: ownSheet } });
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    return addon;
  }),
  act: (addon) => callSucceeds(addon, "keepReport", { kind: "department" }),
};
