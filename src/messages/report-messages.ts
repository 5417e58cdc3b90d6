/** The headings of a report on what a menu action did. */
export const reportMessages = {
  title: "What was done",
  left: "Needs a person",
  done: "Done",
  note: "Good to know",
  toCard: "Go to the learner card",
};
