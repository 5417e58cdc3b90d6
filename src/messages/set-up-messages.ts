/** What set-up says. */
export const setUpMessages = {
  noHeadings: (sheet: string) =>
    `Expected a row of two headings or more among the first ten rows of "${sheet}"; found none. Select the tracking sheet, or start with New tracker here.`,
  tabIsNoTracker: (sheet: string) =>
    `"${sheet}" is one of the add-on's own tabs. Select the sheet that you keep your learners in.`,
  noLearnerId: "Expected a column that tells learners apart; found none chosen. Nothing was changed.",
  headingMoved: (column: string, expected: string, found: string) =>
    `Expected "${expected}" at the top of column ${column}; found "${found}". The sheet has changed since it was read. Nothing was changed; open Use this sheet again.`,
  sheetGone: (sheet: string) => `Expected a sheet named "${sheet}"; found none. Nothing was changed.`,
  tabOccupied: (tab: string, headings: string) =>
    `Expected the tab "${tab}" to have the headings ${headings}; found something else there. Rename that tab, then try again. Nothing was changed.`,
  trackerMade: (sheet: string) => `"${sheet}" is ready: type learners and marks below the headings.`,
  trackerMadeInNewSheet: (sheet: string, used: string) =>
    `"${used}" is not empty, so the tracker is in a new sheet, "${sheet}".`,
  sheetSetUp: (sheet: string, changes: number) =>
    changes === 0 ? `"${sheet}" is already set up; nothing was changed.` : `"${sheet}" is set up: ${changes} changes.`,
};
