import { physicsTracker } from "../../sheets/trackers";
import { callSucceeds, type WritingAction } from "../writing-action";

const input = { learnerId: "101", day: "2026-11-20", courses: ["Physics"] };

export const learnerHasLeft: WritingAction = {
  name: "Learner has left",
  sample: 5,
  open: physicsTracker,
  act: (addon) => callSucceeds(addon, "learnerLeft", input),
};
