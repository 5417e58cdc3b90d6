import { openAddon } from "../../support/addon";
import { agreeing, inspectSheet, kept, ownSheet, setUpSheet } from "../../sheets/trackers";
import { rowsIn } from "../../sheets/records/desk";
import { callSucceeds, type WritingAction } from "../writing-action";

const id = "VAL-0123456789abcdef01234567";

export const keepAsValues: WritingAction = {
  name: "Keep as values",
  sample: 8,
  open: kept(async () => {
    const addon = await openAddon({ rows: 60, sheets: { Physics: ownSheet } });
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    return addon;
  }),
  act: (addon) => callSucceeds(addon, "keepAsValues", { id }),
  agrees: (addon) => {
    const lines = rowsIn(addon, "Audit").filter(({ record }) => record === id);
    return lines.length === 1 ? [] : [`the audit has ${lines.length} lines of it`];
  },
};
