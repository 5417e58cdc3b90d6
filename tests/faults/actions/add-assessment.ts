import { physicsTracker } from "../../sheets/trackers";
import { callSucceeds, type WritingAction } from "../writing-action";

const input = { tracker: "Physics", title: "Test 3", maxMark: 20, weight: 1, course: "", date: "" };

export const addAssessment: WritingAction = {
  name: "Add an assessment",
  sample: 5,
  open: physicsTracker,
  act: (addon) => callSucceeds(addon, "addAssessment", input),
};
