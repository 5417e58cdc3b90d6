/** Why the sidebar has no learner to show. */
export const cardMessages = {
  noTracker: (sheet: string) =>
    `"${sheet}" is not a tracker. Select a learner's row in a tracker, then use the selected row.`,
  noLearner: (sheet: string, row: number) =>
    `Row ${row} of "${sheet}" has no learner ID. Select a learner's row, then use the selected row.`,
};
