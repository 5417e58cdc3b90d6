/** What the cells of MEGCHANCES, AVGGCSE, THRESHOLD and VALUEADDED say beside their results. */
export const outcomeMessages = {
  chances: {
    share: (grade: string, percent: number) => `${grade} ${percent}%`,
    notPublished: (qualification: string) => `No benchmark: no shares per grade are published for ${qualification}`,
    tooFew: (entries: number) =>
      `No benchmark: only ${entries} ${entries === 1 ? "learner" : "learners"} nationally with this start`,
    grades: "Grades",
  },
  keyStage4: {
    grade: (found: string, heading = "") =>
      `Grade?  found ${found}${heading && ` in ${heading}`}; expected 9 to 1, A* to G, U, 54 for a double award, AS B or L2M`,
    date: "Grade?  found a date; type a double award as 54, not 5-4",
    yes: "Yes",
    no: "No",
    notYet: "Not yet",
    measure: (choices: readonly string[], found: string) =>
      `Measure must be one of ${choices.map((choice) => `"${choice}"`).join(", ")}; found ${found}.`,
    subjects: (measure: string) =>
      `"${measure}" asks for English and maths: give the headings of the grades as the third argument, such as B1:K1.`,
    noResult: (heading: string) =>
      `"${heading}" is no result by its heading: give the columns of results only, as grades and as headings.`,
    noSubject: (missing: string) => `None of the headings is ${missing}; found no column for it.`,
  },
  valueAdded: {
    actual: "Actual",
    outside: (lowest: number, highest: number) =>
      `No benchmark: the national curve runs from a prior of ${lowest.toFixed(2)} to ${highest.toFixed(2)}`,
    headings: ["Level", "Cohort", "Qualification", "Subject", "Results", "Value added", "From", "To", "Nationally"],
    verdict: {
      above: "Above",
      below: "Below",
      within: "In line",
      "one result": "One result",
      "no interval": "No interval published",
    },
    levels: { Subject: "Subject", Qualification: "Qualification", Cohort: "Cohort" },
    nothing: "No results to count yet",
    notCounted: (rows: number) => `${rows} ${rows === 1 ? "row" : "rows"} not counted`,
  },
};
