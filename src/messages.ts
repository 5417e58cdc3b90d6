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
};
