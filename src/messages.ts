/** Every sentence a user can see. What was expected comes first, then what was found. */
export const messages = {
  addOnName: "Learner Progress",
  cells: {
    problem: (what: string, found: string) => `${what}?  found ${found}`,
    date: "a date",
    nothing: "nothing",
    unknown: "something that is not a cell value",
  },
  tables: {
    missing: (table: string, heading: string, found: string) =>
      `${table || "The range"} needs a column headed "${heading}", header row included; found ${found || "nothing"}.`,
  },
  setUp: {
    noHeadings: (sheet: string) =>
      `Expected a row of headings such as Learner ID, Surname and Average GCSE among the first ten rows of "${sheet}"; found none. Select the tracking sheet, or start with New tracker here.`,
    whichLearnerId: "Which column tells learners apart? A name is not enough where two learners share it.",
    whichQualification: "Which qualification is this sheet for?",
    whichSubject: "Which subject is this sheet for?",
  },
};
