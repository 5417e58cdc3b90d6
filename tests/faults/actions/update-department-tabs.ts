import { kept, ownSheet, agreeing, inspectSheet, setUpSheet } from "../../sheets/trackers";
import { openAddon } from "../../support/addon";
import { choose, type WritingAction } from "../writing-action";

export const updateDepartmentTabs: WritingAction = {
  name: "Update department tabs",
  sample: 3,
  open: kept(async () => {
    const addon = await openAddon({ rows: 80, sheets: { Physics: ownSheet } });
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    return addon;
  }),
  act: (addon) => choose(addon, ["Department", "Update department tabs"], /up to date/),
};
