/** Why a record cannot be saved. */
export const saveMessages = {
  recordId: "Expected the record's ID that the form made.",
  learnerId: "Expected a learner ID.",
  cellText: "Expected text that a cell can hold.",
  number: "Expected a number, or null.",
  contact: "Expected Contacted, Will be contacted, Not contacted, or nothing.",
  locked:
    "Someone else is saving at this moment. Nothing was written yet, and what you typed is still here. Save again in a few seconds.",
  noTab: (tab: string) =>
    `The tab ${tab} is missing. Nothing was written, and what you typed is still here. Choose Check and repair from the menu, then save again.`,
  noHeadings: (tab: string, headings: readonly string[]) =>
    `The tab ${tab} has no heading ${headings.map((heading) => `"${heading}"`).join(", ")}. Nothing was written, and what you typed is still here. Choose Check and repair from the menu, then save again.`,
  protectedTab: (tab: string) =>
    `The tab ${tab} is protected against your edits. What you typed is still here. Ask the owner of this spreadsheet to let you edit ${tab}, then save again.`,
  notConfirmed:
    "Google did not confirm that the action was written. What you typed is still here. Save again: it is written only once.",
  savedOtherwise: (tab: string, row: number) =>
    `An earlier try was written after all, in row ${row} of ${tab}, and it differs from what stands here. Nothing was overwritten. Correct that row in the sheet, then discard this draft.`,
  unknownAccount: "Account not shown by Google",
};
