/** What ATRISK says of a wrong call, and what its cells say. */
export const atRiskMessages = {
  unpaired: (count: number) =>
    `Expected pairs of a tab's name and its cells with the headings, such as "A levels", 'A levels'!A1:AZ; found ${count} arguments, so one has no partner.`,
  noTracker: `Expected at least one tracker, such as "A levels", 'A levels'!A1:AZ; found none.`,
  noName: (place: number, found: string) =>
    `Argument ${place} must be a tab's name, such as "A levels"; found ${found}.`,
  twice: (name: string) => `"${name}" is given twice; give each tab once.`,
  noHeadings: (tab: string, heading: string) =>
    `${tab} needs a column headed "${heading}", header row included; found none.`,
  range: "a range of several cells",
  nothing: "nothing",
  nobody: "Nobody is at risk",
  cut: (left: number, listed: number) =>
    `${left} more ${left === 1 ? "learner is" : "learners are"} not listed: the first ${listed} are, and every Red one is among them`,
  noAction: "No action yet",
  more: (first: string, others: number) => (others === 0 ? first : `${first} (+${others})`),
  /** The register's own columns count from today by these two days: the first and the last ten characters. */
  rest: (from: string, until: string) => `${from} to ${until}`,
  leaves: (day: string) => `Leaves ${day}`,
  worse: (before: string) => `Worse (was ${before})`,
  better: (before: string) => `Better (was ${before})`,
  unknown: (before: string) => `Not known (was ${before})`,
};
