/** What keeps a progress review from being complete, said by the form and by the server. */
export const progressReviewMessages = {
  date: "Say when the review was held.",
  heldBy: "Say who held it.",
  comments: "Say what was discussed.",
  learnerActions: "Agree at least one action of the learner.",
  collegeActions: "Agree at least one action of the college.",
  nextReview: "Say when the next review is.",
  grade: "Choose the grade that was agreed.",
  by: "Say who agreed it.",
  why: "Say why it differs.",
};
