import type { Input } from "../../../src/api/contract";
import { openDesk } from "../../sheets/records/desk";
import { auditProblems } from "../audit-agrees";
import { callSucceeds, type WritingAction } from "../writing-action";

const tracker = [
  ["Learner ID", "Surname", "Course", "Qualification", "Agreed MEG", "Agreed by", "Agreed because"],
  [102, "Birch", "PH1", "A level", "", "", ""],
];

const review: Input<"saveReview"> = {
  id: "REV-0123456789abcdef01234567",
  version: 0,
  learnerId: "102",
  learner: "Jo Birch",
  date: "2029-12-03",
  heldBy: "Ms Oak",
  performance: "Fell behind in the practicals.",
  attendance: "",
  behaviour: "",
  effort: "",
  wellbeing: "",
  goal: "",
  comments: "Wants to catch up.",
  learnerActions: "Writes up two practicals.",
  collegeActions: "Opens the laboratory on Wednesdays.",
  targets: "",
  nextReview: "2030-03-04",
  agreedMegs: [{ sheet: "Year 12", course: "PH1", grade: "D", by: "Ms Oak", why: "Moved from another college." }],
};

/** Writes into the tracker as well as into the tabs of records. */
export const reviewWithAgreedMeg: WritingAction = {
  name: "Keep a progress review with an agreed MEG",
  sample: 12,
  open: () => openDesk({ "Year 12": tracker }, { rows: 60 }),
  act: (addon) => callSucceeds(addon, "saveReview", review),
  agrees: auditProblems,
};
