import type { ProgressReviewToSave } from "../../../src/api/calls/save-review";

/** A made-up progress review that says no more than it must. */
export const reviewToSave = (over: Partial<ProgressReviewToSave> = {}): ProgressReviewToSave => ({
  id: "REV-0123456789abcdef01234567",
  version: 0,
  learnerId: "102",
  learner: "Jo Birch",
  date: "2029-12-03",
  heldBy: "Ms Oak",
  performance: "",
  attendance: "",
  behaviour: "",
  effort: "",
  wellbeing: "",
  goal: "",
  comments: "Said.",
  learnerActions: "Reads.",
  collegeActions: "Rings.",
  targets: "",
  nextReview: "2030-03-04",
  agreedMegs: [],
  ...over,
});

/** A tracker in which a MEG can be agreed with the learner of the review. */
export const trackerOfReview = [
  ["Learner ID", "Surname", "Course", "Qualification", "Agreed MEG", "Agreed by", "Agreed because"],
  [102, "Birch", "PH1", "A level", "", "", ""],
];

export const megToAgree = { sheet: "Year 12", course: "PH1", grade: "D", by: "Ms Oak", why: "Moved" };
