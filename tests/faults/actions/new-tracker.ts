import { openAddon } from "../../support/addon";
import { choose, type WritingAction } from "../writing-action";

export const newTracker: WritingAction = {
  name: "New tracker here",
  sample: 4,
  open: () => openAddon({ rows: 80 }),
  act: (addon) => choose(addon, ["Set up", "New tracker here"], /is ready/),
};
