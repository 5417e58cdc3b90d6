/** How the sentences below begin that tell a fault, each with what the fault is in. No pattern takes longer than the text is long. */
const tellings = [
  /^([^?;"]{1,200})\?  /,
  /^([^?;"]{1,200}) has no (?:max mark above 0|weight of 0 or more) in Assessments$/,
  /^([^?;"]{1,200}) is not in Assessments(?: for "[^"]*")?$/,
  /^([^?;"]{1,200}) stands in Assessments /,
  /^"?([^?;"]{1,200})"? (?:has no grade boundaries in|stands more than once in|is not in) Courses$/,
  /^No grades known for "([^"]{1,200})"/,
];

/** "see Mock 1" of another cell, also as a text in quotes. */
const seen = (found: string): string | undefined => /^"?(see [^?;"]+)"?$/.exec(found)?.[1];

/** What a cell says: the custom functions' short texts. What was expected comes first, then what was found. */
export const functionMessages = {
  addOnName: "Learner Progress",
  learnerId: "Learner ID",
  cells: {
    /** A fault is told once, in its own cell; what depends on it says where to look. */
    problem: (what: string, found: string) => seen(found) ?? `${what}?  found ${found}`,
    /** A MEG that says what was probably meant tells a slip, not that the nation has no benchmark. */
    tellsNearest: (text: string) => text.startsWith("No benchmark") && text.includes("; nearest: "),
    /** What was found in a cell that stands in an argument or a computed column. */
    foundBehind: (found: string) => seen(found) ?? found,
    see: (headings: readonly string[]) => `see ${headings.join(", ")}`,
    /** The headings in which a cell of ours tells a fault; none for any other text. */
    toldOf: (text: string): string[] =>
      text.includes("?  ") || text.startsWith("No grades") || / in (?:Asse|Cour)/.test(text)
        ? text.split("; ").flatMap((part) => tellings.map((pattern) => pattern.exec(part)?.[1]).find(Boolean) ?? [])
        : [],
    long: (text: string, length: number) => `${text} (${length} characters)`,
    date: "a date",
    nothing: "nothing",
    unknown: "something that is not a cell value",
  },
  meg: {
    name: "MEG",
    prior: "Prior",
    qualification: "Qualification",
    subject: "Subject",
    current: "Current",
    target: "Target",
    noBaseline: "No baseline",
    diagnostic: "Diagnostic?",
    fromDiagnostic: (grade: string) => `${grade} (diagnostic)`,
    noDiagnosticRow: (score: number) => `No benchmark: Local targets has no row for a diagnostic of ${score}`,
    held: (grade: string, end: "lowest" | "highest", prior: number) =>
      `${grade} (prior ${end === "lowest" ? "below" : "above"} ${prior.toFixed(2)})`,
    instead: {
      "every subject": (grade: string) => `${grade} (all GCSE subjects together)`,
      "no percentile": (grade: string) => `${grade} (no percentile published; one grade above average)`,
    },
    unknown: (text: string, qualification: string | undefined, nearest: string | undefined) =>
      `No benchmark for "${text}"${qualification ? ` in ${qualification}` : ""}${nearest ? `; nearest: ${nearest}` : ""}`,
    noSubject: "No benchmark: the subject is missing",
    severalAwards: (qualification: string, subject: string, choices: readonly string[]) =>
      `No benchmark: ${qualification} has several awards in ${subject}; type ${subject} ${choices.join(" or ")}`,
    noSignal: (qualification: string, subject: string) =>
      `No benchmark: prior attainment says too little about ${subject} in ${qualification}`,
    mixedScales: (qualification: string, subject: string) =>
      `No benchmark: ${subject} in ${qualification} joins awards of different grades; add it to Local targets`,
    noTable: (qualification: string) => `No benchmark: add ${qualification} to Local targets`,
    notResit: (text: string) => `No benchmark: resits are English or maths; found "${text}"`,
    unfitPrior: {
      "average GCSE score": (found: string) => `Prior?  found ${found}; expected an average GCSE score, 0 to 11`,
      "key stage 2 score": (found: string) => `Prior?  found ${found}; expected a KS2 scaled score, 80 to 120`,
      "grade below 4": (found: string) => `Prior?  found ${found}; expected the GCSE grade so far, below 4`,
    },
    method: (choices: readonly string[], found: string) => `Method must be ${choices.join(", ")}; found ${found}.`,
    localTarget: (row: string, heading: string, found: string) =>
      `Local targets, ${row}: ${heading} must be a number; found ${found}.`,
    /** Begins like a cell's problem, so that what depends on it says "see Local targets". */
    severalTargets: (grades: readonly string[], prior: string) =>
      `Local targets?  found ${grades.join(" and ")} for ${prior}; two rows overlap`,
    noScale: (text: string, nearest: string | undefined) =>
      `No grades known for "${text}"${nearest ? `; nearest: ${nearest}` : ""}`,
  },
  marks: {
    percent: "Percent",
    course: "Course",
    fraction: (found: number) => `Percent?  found ${found}; expected 0 to 100, so 72% is 72`,
    /** What a column of marks without a heading is called. */
    headingOf: "Heading of these marks",
    /** What follows the heading in each sentence below. */
    tellings: ["?  ", " has no ", " is not in Assessments", " stands in Assessments"],
    aboveMaximum: (header: string, found: string, maximum: number) =>
      `${header}?  found ${found}, above the maximum of ${maximum}`,
    perhapsShare: (header: string, found: string, maximum: number) =>
      `${header}?  found ${found} of ${maximum}; a percentage is written with its sign as text, or as a mark out of ${maximum}`,
    anotherMaximum: (header: string, found: string, maximum: number) =>
      `${header}?  found ${found}, but others stand above the max mark of ${maximum} in Assessments: is that right?`,
    maximum: (header: string) => `${header} has no max mark above 0 in Assessments`,
    weight: (header: string) => `${header} has no weight of 0 or more in Assessments`,
    unread: {
      date: (header: string) => `${header} has no date in Assessments that can be read`,
      countsAsMissing: (header: string) => `${header} says neither Yes nor No in Assessments: Counts as missing`,
    },
    unknownAssessment: (header: string, course: string) =>
      `${header} is not in Assessments${course ? ` for "${course}"` : ""}`,
    maximumName: "max mark",
    weightName: "weight",
    dateName: "date",
    missingName: "answer to whether it counts as missing",
    clash: (header: string, what: string, values: readonly string[]) =>
      `${header} stands in Assessments with more than one ${what}: ${values.join(", ")}`,
    twice: (course: string) => `${course} stands more than once in Courses`,
    unknownCourse: (found: string) => `${found} is not in Courses`,
    noBoundaries: (course: string) => `${course} has no grade boundaries in Courses`,
    boundaries: (course: string, found: string) => `Boundaries of ${course}?  expected "A 70, B 60, …"; found ${found}`,
  },
  progress: {
    mark: "Mark",
    start: "Start",
    course: "Course",
  },
  risk: {
    unpaired: (count: number) =>
      `Expected pairs of a column heading and its cells, such as "Attendance", T2:T; found ${count} arguments, so one has no partner.`,
    noSignal: `Expected at least one signal, such as "Attendance", T2:T; found none.`,
    noHeading: (place: number, found: string) =>
      `Argument ${place} must be a column heading, such as "Attendance"; found ${found}.`,
    range: "a range of several cells",
    unknown: (header: string, nearest: string | undefined) =>
      nearest === undefined
        ? `"${header}" is not a signal of the risk rule.`
        : `"${header}" is not a signal of the risk rule; did you mean "${nearest}"?`,
    twice: (first: string, second: string) => `"${first}" and "${second}" are the same signal; give it once.`,
    reason: {
      severe: (says: string) => `Severe: ${says}`,
      amber: (says: string) => says,
      approaching: (says: string) => `Approaching: ${says}`,
      "not counted": (says: string) => `Not counted: ${says}`,
      "not read": (says: string) => `Not read: ${says}`,
      "recorded only": (says: string) => `Recorded only: ${says}`,
      "nothing recorded": () => "Nothing recorded yet",
    },
  },
  workOut: {
    noHeadings: (found: string) =>
      `Expected headings of computed columns first, such as "Average %; Working at"; found ${found}.`,
    unknown: (found: string, known: readonly string[]) => `"${found}" is not one of ${known.join(", ")}.`,
  },
  scorecard: {
    actual: "Actual",
    baseline: "Baseline",
    target: "Target",
    tolerance: "Tolerance",
    now: "Now",
    before: "Before",
    polarity: (found: string) => `Polarity?  found ${found}; expected H, L or T`,
    noTarget: "No target",
    noBaseline: "No baseline",
    wrongSide: "Target is worse than the baseline",
  },
  tables: {
    missing: (table: string, heading: string, found: string) =>
      `${table || "The range"} needs a column headed "${heading}", header row included; found ${found || "nothing"}.`,
  },
};

/** What was expected of a cell that could not be read, by its kind. */
export const cellMessages = {
  expected: {
    id: "An ID that tells one from another",
    text: "Text",
    name: "Text of up to 200 characters",
    grade: "A grade",
    day: "A date such as 2025-09-01",
    moment: "A date such as 2025-09-01",
    number: "A number",
    count: "A number from 0 up",
    share: "A percentage from 0 to 100",
    flag: "Yes or No",
    consent: "Yes or No",
    concern: "Yes or No",
  },
  flagOrCode: "Yes, No, or a code: K, E or N",
  oneOf: (choices: readonly string[]) => `One of ${choices.join(", ")}`,
};
