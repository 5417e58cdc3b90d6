/** Why a record cannot be saved. */
export const saveMessages = {
  recordId: "Expected the record's ID that the form made.",
  learnerId: "Expected a learner ID.",
  cellText: "Expected text that a cell can hold.",
  number: "Expected a number, or null.",
  locked:
    "Someone else is saving at this moment. Nothing was written yet, and what you typed is still here. Save again in a few seconds.",
  noTab: (tab: string) =>
    `The tab ${tab} is missing. Nothing was written, and what you typed is still here. Choose Check and repair from the menu, then save again.`,
  noHeadings: (tab: string, headings: readonly string[]) =>
    `The tab ${tab} has no heading ${headings.map((heading) => `"${heading}"`).join(", ")}. Nothing was written, and what you typed is still here. Choose Check and repair from the menu, then save again.`,
  protectedTab: (tab: string) =>
    `The tab ${tab} is protected against your edits. What you typed is still here. Ask the owner of this spreadsheet to let you edit ${tab}, then save again.`,
  notConfirmed:
    "Google did not confirm that it was written. What you typed is still here. Save again: it is written only once.",
  recordGone: (tab: string) =>
    `This record is not in the tab ${tab} any more: somebody has deleted its row. Nothing was written, and what you typed is still here. Undo the deletion in the sheet (File, Version history), then save again.`,
  unsettled: (tab: string) =>
    `Rows of the tab ${tab} were moved each time that this was written. Nothing else was changed, and what you typed is still here. Save again when nobody is sorting ${tab}.`,
  touched: (tab: string, cells: string) =>
    `Rows of the tab ${tab} were moved at the moment of writing, and what stood in ${cells} before could not be told. Look at those cells (File, Version history shows what they held), then save again.`,
  recordTwice: (tab: string, rows: readonly number[]) =>
    `This record stands more than once in the tab ${tab}, in rows ${rows.join(" and ")}: somebody copied its row. Nothing was written, and what you typed is still here. Delete the copy, then save again.`,
  contactRule: (learner: string, sentence: string) =>
    `${learner}: ${sentence} Nothing was written, and what you typed is still here.`,
  planEnded: (day: string) =>
    `The plan ends on ${day}, which has passed, so it would help nobody. Give it a later end, or close it. Nothing was written, and what you typed is still here.`,
  noAgreedColumn: (sheet: string, heading: string) =>
    `The tracker ${sheet} has no column "${heading}". Nothing was written, and what you typed is still here. Add a column with that heading, then save again.`,
  noAgreedRow: (sheet: string, learnerId: string, course: string) =>
    `The tracker ${sheet} has no row for the learner ${learnerId} in ${course || "that course"}. Nothing was written, and what you typed is still here. Open the learner's card again, then save again.`,
  agreedMeanwhile: (sheet: string, learnerId: string, course: string) =>
    `Somebody has just typed an agreed MEG for the learner ${learnerId} in ${course || "that course"} in ${sheet}. It was left as it is, and what you typed is still here. Look at it, then save again.`,
  noAgreedGrade: (found: string, qualification: string, grades: readonly string[]) =>
    `Expected a grade of ${qualification}, such as ${grades.join(", ")}; found "${found}". Nothing was written.`,
  version: "Expected the version that was seen, or 0 for a new record.",
  outcome: "Expected an outcome from -2 to 2, or null.",
  contact: "Expected Contacted, Will be contacted or Not contacted, or nothing.",
  decision: "Expected Continue, Change, Close, or nothing.",
  planStatus: "Expected Draft, Active or Closed.",
  noActions: "Expected at least one action.",
  tooManyActions: (most: number) => `At most ${most} learners at once. Select fewer rows.`,
  unknownAccount: "Account not shown by Google",
};
