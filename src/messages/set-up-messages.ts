/** What set-up says. */
export const setUpMessages = {
  noHeadings: (sheet: string) =>
    `Expected a row of two headings or more among the first ten rows of "${sheet}"; found none. Select the tracking sheet, or start with New tracker here.`,
  tabIsNoTracker: (sheet: string) =>
    `"${sheet}" is one of the add-on's own tabs. Select the sheet that you keep your learners in.`,
  arrayHeading: (cell: string) =>
    `Expected headings that stand in their own cells; found a formula in ${cell} that gives several of them, which a new column would break. Copy the row of headings and paste it in its place as values only (Ctrl+Shift+V), then choose Use this sheet again. Nothing was changed.`,
  refusesFormulas: (sheet: string) =>
    `"${sheet}" takes no formula in its row of headings, as a Google Sheets table does not. Nothing was changed. Choose the table's menu beside its name, then Revert to unformatted data; then choose Use this sheet again.`,
  noLearnerId: "Expected a column that tells learners apart; found none chosen. Nothing was changed.",
  headingMoved: (column: string, expected: string, found: string) =>
    `Expected "${expected}" at the top of column ${column}; found "${found}". The sheet has changed since it was read. Nothing was changed; open Use this sheet again.`,
  sheetGone: (sheet: string) => `Expected a sheet named "${sheet}"; found none. Nothing was changed.`,
  tabOccupied: (tab: string, headings: string) =>
    `Expected the tab "${tab}" to have the headings ${headings}; found something else there. Rename that tab, then try again. Nothing was changed.`,
  trackerMade: (sheet: string) => `"${sheet}" is ready: type learners and marks below the headings.`,
  trackerMadeInNewSheet: (sheet: string, used: string) =>
    `"${used}" is not empty, so the tracker is in a new sheet, "${sheet}".`,
  none: (headers: readonly string[]) => `No ${headers.join(", ")} yet`,
  needs: (need: string) => `Needs ${need}: say which column that is, or answer the question about it.`,
  ownIds: (id: string, names: readonly string[]) =>
    `${id} stands for ${names.slice(0, 4).join(", ")}${names.length > 4 ? ` and ${names.length - 4} more` : ""}: give each learner an ID of their own, with all its digits, before anything is recorded.`,
  boundaries: (courses: readonly string[]) =>
    `Write the grade boundaries of ${courses.slice(0, 4).join(", ")}${courses.length > 4 ? ` and ${courses.length - 4} more` : ""}, such as "A 80, B 70, C 60": Working at and the gap come from them.`,
  firstSteps: (sheet: string) => [
    {
      where: `${sheet}, from column A on`,
      text: "Type or paste your learners: ID, name, course, qualification, subject and average GCSE.",
    },
    {
      where: "Assessments",
      text: "Give each piece of work its name, what it is out of and how much it counts. Its name is the heading of its column.",
    },
    {
      where: "Courses",
      text: "List each course with its grade boundaries: Working at and the gap come from them.",
    },
  ],
  sheetSetUp: (sheet: string, changes: number) =>
    changes === 0 ? `"${sheet}" is already set up; nothing was changed.` : `"${sheet}" is set up: ${changes} changes.`,
};
