import { openAddon } from "../../support/addon";
import { asForeseen, ownSheet } from "../../sheets/trackers";
import { callSucceeds, type WritingAction } from "../writing-action";

/** The plan is made once, as the form keeps it while its sender tries again. */
async function physics() {
  const addon = await openAddon({ rows: 80, sheets: { Physics: ownSheet } });
  plan ??= await asForeseen(addon);
  return addon;
}
let plan: Awaited<ReturnType<typeof asForeseen>> | undefined;

export const useThisSheet: WritingAction = {
  name: "Use this sheet",
  sample: 5,
  open: physics,
  act: (addon) => callSucceeds(addon, "setUpSheet", plan),
};
