/** The headings of a report on what a menu action did. */
export const reportMessages = {
  title: "What was done",
  next: "What to do next",
  left: "Needs a person",
  done: "Done",
  note: "Good to know",
  toSetUp: "Answer it here",
  folded: (count: number) => `Done (${count})`,
  toCard: "Go to the learner card",
};
