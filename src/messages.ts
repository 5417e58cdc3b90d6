/** Every sentence a user can see. What was expected comes first, then what was found. */
export const messages = {
  addOnName: "Learner Progress",
  cells: {
    problem: (what: string, found: string) => `${what}?  found ${found}`,
    date: "a date",
    nothing: "nothing",
    unknown: "something that is not a cell value",
  },
  meg: {
    prior: "Prior",
    qualification: "Qualification",
    subject: "Subject",
    current: "Current",
    target: "Target",
    noBaseline: "No baseline",
    held: (grade: string, end: "lowest" | "highest", prior: number) =>
      `${grade} (prior ${end === "lowest" ? "below" : "above"} ${prior.toFixed(2)})`,
    instead: {
      "every subject": (grade: string) => `${grade} (all GCSE subjects together)`,
      "no percentile": (grade: string) => `${grade} (no percentile published; one grade above average)`,
    },
    unknown: (text: string, qualification: string | undefined, nearest: string | undefined) =>
      `No benchmark for "${text}"${qualification ? ` in ${qualification}` : ""}${nearest ? `; nearest: ${nearest}` : ""}`,
    noSubject: "No benchmark: the subject is missing",
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
    noScale: (text: string, nearest: string | undefined) =>
      `No grades known for "${text}"${nearest ? `; nearest: ${nearest}` : ""}`,
  },
  marks: {
    percent: "Percent",
    course: "Course",
    fraction: (found: number) => `Percent?  found ${found}; expected 0 to 100, so 72% is 72`,
    aboveMaximum: (header: string, found: string, maximum: number) =>
      `${header}?  found ${found}, above the maximum of ${maximum}`,
    maximum: (header: string) => `${header} has no max mark above 0 in Assessments`,
    weight: (header: string) => `${header} has no weight of 0 or more in Assessments`,
    unknownAssessment: (header: string) => `${header} is not in Assessments`,
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
    unread: (header: string, found: string) => `Not read: ${header} ${found}`,
    severe: (reason: string) => `Severe: ${reason}`,
    approaching: (value: string) => `Approaching: ${value}`,
    recordedOnly: (areas: string) => `Recorded only: ${areas}`,
    nothingRecorded: "Nothing recorded yet",
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
  setUp: {
    whichLearnerId: "Which column tells learners apart? A name is not enough where two learners share it.",
    whichQualification: "Which qualification is this sheet for?",
    whichSubject: "Which subject is this sheet for?",
  },
};

/** What a form of the sidebar and the server both say of the same mistake. */
export const formMessages = {
  noAnswer: "The add-on gave no answer that can be read. Close this panel, reload the spreadsheet and try again.",
  maxMark: "Max mark: expected a number above 0 and up to 10,000.",
  weight: "Weight: expected a number from 0 to 10,000.",
  noLearnerId: "Choose the column that tells learners apart (Learner ID).",
  usedTwice: (headings: readonly string[]) =>
    `${headings.map((heading) => `"${heading}"`).join(" and ")} cannot both be used as the same thing. Keep one of them as it is.`,
};

/** What the server says when a call is not as agreed. Apart, so that each bundle carries only its own words. */
export const callMessages = {
  unknownCall: (name: string) => `Expected a call that this add-on knows; found "${name}".`,
  notJson: (name: string) => `Expected JSON with the call "${name}"; found something else.`,
  badInput: (problems: readonly string[]) => `This cannot be done yet. ${problems.join(" ")}`,
  badOutput: (name: string, problems: readonly string[]) =>
    `The add-on's own answer to "${name}" is not as agreed; nothing further was done. ${problems.join(" ")}`,
  problem: (path: string, sentence: string) => (path ? `${path}: ${sentence}` : sentence),
  expected: "Expected something else here.",
  more: (count: number) => `There ${count === 1 ? "is 1 more problem" : `are ${count} more problems`}.`,
  unknownFault: "Something went wrong and gave no reason.",
  text: "Expected text.",
  cell: "Expected a number or text.",
  column: "Expected a column counted from 0.",
  row: "Expected a row counted from 1.",
  tier: "Expected Red, Amber, Not enough data or On track.",
  sheet: "Expected the name of a sheet.",
  assessmentHeading: "An assessment needs a heading in its column.",
  unknownUse: (key: string) => `Expected a column of the tracker; found "${key}".`,
  lacks: (header: string, needs: readonly string[]) => `${header} is left out: it needs ${needs.join(" and ")}.`,
};

/** Set-up, formatting, validation, repair and the menu. */
export const setUpMessages = {
  noHeadings: (sheet: string) =>
    `Expected a row of headings such as Learner ID, Surname and Average GCSE among the first ten rows of "${sheet}"; found none. Select the tracking sheet, or start with New tracker here.`,
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

export const validationMessages = {
  prefix: "Learner Progress: ",
  list: (values: readonly string[]) => `Learner Progress: one of ${values.join(", ")}.`,
  number: (minimum: number, maximum: number) => `Learner Progress: a number from ${minimum} to ${maximum}.`,
  date: "Learner Progress: a date.",
  marks: (maxMark: number) =>
    `Learner Progress: a mark from 0 to ${maxMark}, or ABS (absent), NS (not submitted) or EX (exempt).`,
};

export const repairMessages = {
  tabMade: "The tab was missing and has been made.",
  tabFilled: "The empty tab has its headings.",
  tabOccupied: (headings: string) =>
    `Expected the headings ${headings}; found something else. Rename this tab and run Check and repair again.`,
  headingsAdded: (headers: readonly string[]) => `Added ${headers.join(", ")}.`,
  settingsAdded: (keys: readonly string[]) => `Added the settings ${keys.join(", ")}; the others keep their values.`,
  policyProblem: (problem: string) => `${problem} Colours use the usual values until then.`,
  rowProblem: (header: string, message: string) => `${header}: ${message}`,
  rangeNamed: (name: string, tab: string) => `The name ${name} stands for the tab ${tab} again.`,
  assessmentsAdded: (codes: readonly string[]) => `Listed ${codes.join(", ")}.`,
  columnAdded: (header: string) => `Added ${header} with its formula.`,
  typedColumnAdded: (header: string) => `Added ${header} for you to type in.`,
  formulaBack: (header: string) => `${header}: the formula is back.`,
  formulaRenewed: (header: string) => `${header}: the formula had changed and reads the right columns again.`,
  blocked: (header: string, cells: string, count: number) =>
    `${header} cannot fill its column: ${cells}${count > 3 ? ` and ${count - 3} more cells` : ""} stand in its way. Delete what was typed there; nothing was deleted for you.`,
  typedOver: (header: string, cells: string, count: number) =>
    `${header}: the formula is gone and ${count} cells hold typed values (${cells}). Delete them and run Check and repair again; nothing was deleted for you.`,
  showsError: (header: string, error: string) => `${header} shows ${error}. Rest the pointer on the cell to read why.`,
  lacks: (header: string, needs: readonly string[]) => `${header} is left out: it needs ${needs.join(" and ")}.`,
  unread: (heading: string) => `"${heading}" is not read; its heading stays.`,
  unknownSetting: (key: string, nearest: string | undefined) =>
    `"${key}" is not a setting${nearest ? `; ${nearest} may have been meant` : ""}. It has no effect.`,
  moreProblems: (count: number) => `${count} more rows cannot be read.`,
  usedAs: (heading: string, header: string) => `"${heading}" is read as ${header}; its heading stays.`,
  numberFormat: (header: string) => `${header}: the number format is back.`,
  validation: (heading: string) => `${heading}: entries are checked again.`,
  protection: "A warning protects the computed columns.",
  formats: (count: number) => `The colours are rebuilt: ${count} rules over whole columns. Other rules are kept.`,
  frozen: "The headings are frozen.",
  filter: "The headings have a filter.",
  noTracker: "There is no tracker in this workbook yet. Choose Set up, then New tracker here or Use this sheet.",
  nothingToDo: "Everything is as it should be; nothing was changed.",
  summary: (done: number, left: number) =>
    `${done} put right${left > 0 ? `, ${left} for you to look at` : ""}. Nothing that was typed has been changed.`,
};

export const menuMessages = {
  title: "Learner Progress",
  card: "Learner card",
  setUp: "Set up",
  newTracker: "New tracker here",
  useThisSheet: "Use this sheet…",
  repair: "Check and repair",
  help: "Help",
};

/** Why the sidebar has no learner to show. */
export const cardMessages = {
  noTracker: (sheet: string) =>
    `"${sheet}" is not a tracker. Select a learner's row in a tracker, then use the selected row.`,
  noLearner: (sheet: string, row: number) =>
    `Row ${row} of "${sheet}" has no learner ID. Select a learner's row, then use the selected row.`,
};

/** What keeps an action from being complete, said by the form and by the server. */
export const actionMessages = {
  missing: {
    type: "Choose what kind of action it is.",
    issue: "Say what the issue is.",
    plan: "Say what will be done.",
    owner: "Say who does it.",
    start: "Say when it starts.",
    measure: "Say what will show that it worked, such as attendance or a mark.",
    from: "Say where that stands now.",
    to: "Say where that should be.",
    byWhen: "Say by when.",
    review: "Say when it will be reviewed.",
    contact: "This learner is under 18: say whether parents or carers have been told.",
  },
  unknownType: (found: string) => `Expected a kind of action from the policy's list; found "${found}".`,
  noDate: (found: string) => `Expected a date such as 2025-09-01; found "${found}".`,
  beforeStart: "This date is before the start. Choose the start or a later day.",
  noCount: "Expected a whole number from 1 to 1,000, or nothing.",
  noAmount: "Expected an amount from 0 to 1,000,000, such as 12.50, or nothing.",
  tooLong: (length: number, most: number) =>
    `This has ${length} characters; a cell of the sheet holds ${most}. Shorten it by ${length - most}.`,
  unprintable: "This holds a character that a sheet cannot keep, such as NUL. Delete it, or type the text anew.",
  noConsent: "This learner is an adult without a recorded consent. Parents or carers may not be told.",
  noAge:
    "The date of birth is not recorded, so it is not known whether consent is needed. Record it in the Learners tab before telling parents or carers.",
};

/** Why an action cannot be saved. */
export const saveMessages = {
  recordId: "Expected the record's ID that the form made.",
  learnerId: "Expected a learner ID.",
  cellText: "Expected text that a cell can hold.",
  number: "Expected a number, or null.",
  contact: "Expected Contacted, Will be contacted, Not contacted, or nothing.",
  locked:
    "Someone else is saving at this moment. Nothing was written yet, and what you typed is still here. Save again in a few seconds.",
  noTab: (tab: string) =>
    `The tab ${tab} is missing. Nothing was written, and what you typed is still here. Choose Check and repair from the menu, then save again.`,
  noHeadings: (tab: string, headings: readonly string[]) =>
    `The tab ${tab} has no heading ${headings.map((heading) => `"${heading}"`).join(", ")}. Nothing was written, and what you typed is still here. Choose Check and repair from the menu, then save again.`,
  protectedTab: (tab: string) =>
    `The tab ${tab} is protected against your edits. What you typed is still here. Ask the owner of this spreadsheet to let you edit ${tab}, then save again.`,
  notConfirmed:
    "Google did not confirm that the action was written. What you typed is still here. Save again: it is written only once.",
  savedOtherwise: (tab: string, row: number) =>
    `An earlier try was written after all, in row ${row} of ${tab}, and it differs from what stands here. Nothing was overwritten. Correct that row in the sheet, then discard this draft.`,
  unknownAccount: "Account not shown by Google",
};
