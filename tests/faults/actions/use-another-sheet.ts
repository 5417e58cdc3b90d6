import { openAddon } from "../../support/addon";
import { asForeseen, kept, ownSheet, setUpSheet } from "../../sheets/trackers";
import { callSucceeds, type WritingAction } from "../writing-action";

type Plan = Awaited<ReturnType<typeof asForeseen>>;
let plan: Plan | undefined;

/** Physics is a tracker already, and its tabs stand. */
const chemistry = kept(async () => {
  const addon = await openAddon({ rows: 80, sheets: { Physics: ownSheet, Chemistry: ownSheet } });
  const show = (name: string) =>
    addon.workbook.activateSheet(addon.workbook.sheets().find((sheet) => sheet.name === name)?.id ?? "");
  show("Physics");
  await setUpSheet(addon, await asForeseen(addon));
  show("Chemistry");
  plan = await asForeseen(addon);
  return addon;
});

export const useAnotherSheet: WritingAction = {
  name: "Use another sheet",
  sample: 5,
  open: chemistry,
  act: (addon) => callSucceeds(addon, "setUpSheet", plan),
};
