import { physicsTracker } from "../../sheets/trackers";
import { callSucceeds, type WritingAction } from "../writing-action";

const input = { learnerId: "101", kind: "Tutor", course: "", to: "Mr Elm", tracker: "", day: "2026-11-20" } as const;

export const learnerHasMoved: WritingAction = {
  name: "Learner has moved",
  sample: 5,
  open: async () => {
    const addon = await physicsTracker();
    await addon.type("Learners!A2", [[101, "Ash", "Sam"]]);
    return addon;
  },
  act: (addon) => callSucceeds(addon, "learnerMoved", input),
};
