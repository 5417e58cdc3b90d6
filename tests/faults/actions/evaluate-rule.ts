import { endedCourse } from "../../sheets/ended-courses";
import { kept } from "../../sheets/trackers";
import { openAddon } from "../../support/addon";
import { choose, type WritingAction } from "../writing-action";

export const evaluateRule: WritingAction = {
  name: "Evaluate the rule",
  sample: 3,
  open: kept(() => openAddon({ rows: 30, sheets: endedCourse(12) })),
  act: (addon) => choose(addon, ["Department", "Evaluate the rule"], /up to date/),
};
