/** Why the sidebar has no learner to show. */
export const cardMessages = {
  noTracker: (sheet: string) =>
    `"${sheet}" is not a tracker. Select a learner's row in a tracker, then choose Use selected row.`,
  unknownLearner: (id: string) =>
    `No tracker of this workbook has a row for the learner ${id}. Check the ID, or search by name.`,
  sharedId: (id: string, names: readonly string[]) =>
    `The ID ${id} stands for ${names.length} learners: ${names.join(", ")}. This card shows one of them, without the records kept under that ID. Give each an ID of their own, with all its digits, before you record anything.`,
  notInStaff: (account: string) =>
    `${account ? `The account ${account}` : "This account"} is not in the Staff tab. Add a row with its email and your name as it stands in the tracker, or choose a name.`,
  progressReview: "Progress review",
  noLearners: (sheet: string) =>
    `None of the selected rows of "${sheet}" has a learner ID. Select the rows of one or more learners.`,
  noLearner: (sheet: string, row: number) =>
    `Row ${row} of "${sheet}" has no learner ID. Select a learner's row, then choose Use selected row.`,
};
