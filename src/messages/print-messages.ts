/** What the menu entries that print say, and why something cannot be printed. */
export const printMessages = {
  oneToOne: "Learner sheet for the one-to-one",
  parents: "Learner sheet for parents",
  recoveryPlan: "Recovery plan",
  reports: { department: "Department report", governors: "Governors' one-pager" },
  tabName: (kind: "department" | "governors", day: string) =>
    `${kind === "department" ? "Department report" : "Governors' report"} ${day}`,
  tabTitle: (kind: "department" | "governors", day: string) =>
    `${kind === "department" ? "Department report" : "Governors' one-pager"} as of ${day}: a copy, which nothing changes any more.`,
  tabHeadings: ["Part", "Of", "Figure", "Value", "Definition", "How it is worked out"],
  parts: {
    courses: "Learners, tiers and progress",
    scorecard: "Scorecard",
    exceptions: "Exceptions",
    groups: "Groups",
    impact: "Impact",
  },
  nothingToReport: "No tracker holds a learner yet, so there is nothing to report. Set up a sheet first.",
  noIndicators: (sheet: string) =>
    `"${sheet}" has no indicators. Select an indicator's row in the tab Scorecard or Recovery plans, then choose it from the menu again.`,
  noIndicator: (sheet: string, row: number) =>
    `Row ${row} of "${sheet}" has no indicator. Select an indicator's row, then choose it from the menu again.`,
  unknownIndicator: (indicator: string) =>
    `Expected an indicator of the tab Scorecard or Recovery plans; found "${indicator}".`,
  audience: 'Expected "one-to-one" or "parents".',
  noLearners: (sheet: string) =>
    `"${sheet}" has no learners. Select a learner's row in a tracker, then choose it from the menu again.`,
  noLearner: (sheet: string, row: number) =>
    `Row ${row} of "${sheet}" has no learner ID. Select a learner's row, then choose it from the menu again.`,
  unknownLearner: (id: string) =>
    `Expected a learner of this workbook; found "${id}", which is in no tracker and not in the tab Learners.`,
  noConsent: (name: string) =>
    `${name} is an adult without a recorded consent, so nothing may be printed for parents or carers. When there is consent, write Yes under "Parent-contact consent" in the tab Learners, then print again.`,
  noted: (name: string, note: string) =>
    `About contacting the parents or carers of ${name}, Learners says: "${note}". Read it before anything is given to them.`,
  noAge: (name: string) =>
    `The date of birth of ${name} is not recorded, so it is not known whether consent is needed. Record it in the tab Learners, then print again.`,
};

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
