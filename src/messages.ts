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

/** What the sidebar and the server say when a call is not as agreed. Apart, so that each bundle carries only its own words. */
export const callMessages = {
  unknownCall: (name: string) => `Expected a call that this add-on knows; found "${name}".`,
  notJson: (name: string) => `Expected JSON with the call "${name}"; found something else.`,
  badInput: (problems: readonly string[]) => `This cannot be done yet. ${problems.join(" ")}`,
  badOutput: (name: string, problems: readonly string[]) =>
    `The add-on's own answer to "${name}" is not as agreed; nothing further was done. ${problems.join(" ")}`,
  problem: (path: string, sentence: string) => (path ? `${path}: ${sentence}` : sentence),
  expected: "Expected something else here.",
  unknownFault: "Something went wrong and gave no reason.",
  text: "Expected text.",
  cell: "Expected a number or text.",
  column: "Expected a column counted from 0.",
  row: "Expected a row counted from 1.",
  tier: "Expected Red, Amber, Not enough data or On track.",
  sheet: "Expected the name of a sheet.",
  assessmentHeading: "An assessment needs a heading in its column.",
  maxMark: "Max mark: expected a number above 0 and up to 10,000.",
  weight: "Weight: expected a number from 0 to 10,000.",
  unknownUse: (key: string) => `Expected a column of the tracker; found "${key}".`,
  lacks: (header: string, needs: readonly string[]) => `${header} is left out: it needs ${needs.join(" and ")}.`,
};
