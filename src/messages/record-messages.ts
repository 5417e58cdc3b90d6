import { actionMessages } from "./action-messages";

/** What keeps a form from being complete, said by the form and by the server: any field, an action's review, a concern. */
export const recordMessages = {
  noDate: actionMessages.noDate,
  beforeStart: actionMessages.beforeStart,
  tooFar: actionMessages.tooFar,
  tooLong: actionMessages.tooLong,
  unprintable: actionMessages.unprintable,
  actionReview: {
    reviewed: "Say when it was reviewed.",
    outcome: "Choose what came of it, from much worse to much better.",
    worked: "Say what worked.",
    why: "Say why it worked, or why it did not.",
    decision: "Choose whether the action continues, changes or is closed.",
    plan: "Say what will be done from now on.",
    review: "Say when it will be reviewed next.",
  },
  concern: {
    concern: "Say what the concern is.",
    target: "Set a short-term target with the learner.",
    byWhen: "Say by when.",
    raisedBy: "Say who raises it.",
    tutor: "Choose the tutor.",
  },
  answer: "Say what you will do about it.",
  whyWithdrawn: "Say why it is withdrawn, such as: entered for the wrong learner.",
  /** In the place of the learner's name, and the field in Audit that says why. */
  withdrawn: "Withdrawn",
};

/** Why a record cannot be saved. */
export const saveMessages = {
  recordId: "Expected the record's ID that the form made.",
  learnerId: "Expected a learner ID.",
  cellText: "Expected text that a cell can hold.",
  number: "Expected a number, or null.",
  locked:
    "Someone else is saving at this moment. Nothing was written yet, and what you typed is still here. Save again in a few seconds.",
  noTab: (tab: string) =>
    `The tab ${tab} is missing. Nothing was written, and what you typed is still here. Choose Check and repair from the menu, then save again.`,
  noHeadings: (tab: string, headings: readonly string[]) =>
    `The tab ${tab} has no heading ${headings.map((heading) => `"${heading}"`).join(", ")}. Nothing was written, and what you typed is still here. Choose Check and repair from the menu, then save again.`,
  protectedTab: (tab: string) =>
    `The tab ${tab} is protected against your edits. What you typed is still here. Ask the owner of this spreadsheet to let you edit ${tab}, then save again.`,
  notConfirmed:
    "Google did not confirm that it was written. What you typed is still here. Save again: it is written only once.",
  recordGone: (tab: string) =>
    `This record is not in the tab ${tab} any more: somebody has deleted its row. Nothing was written, and what you typed is still here. Undo the deletion in the sheet (File, Version history), then save again.`,
  unsettled: (tab: string) =>
    `Rows of the tab ${tab} were moved each time that this was written. Nothing else was changed, and what you typed is still here. Save again when nobody is sorting ${tab}.`,
  touched: (tab: string, cells: string) =>
    `Rows of the tab ${tab} were moved at the moment of writing, and what stood in ${cells} before could not be told. Look at those cells (File, Version history shows what they held), then save again.`,
  recordTwice: (tab: string, rows: readonly number[]) =>
    `This record stands more than once in the tab ${tab}, in rows ${rows.join(" and ")}: somebody copied its row. Nothing was written, and what you typed is still here. Delete the copy, then save again.`,
  contactRule: (learner: string, sentence: string) =>
    `${learner}: ${sentence} Nothing was written, and what you typed is still here.`,
  planEnded: (day: string) =>
    `The plan ends on ${day}, which has passed, so it would help nobody. Give it a later end, or close it. Nothing was written, and what you typed is still here.`,
  noAgreedColumn: (sheet: string, heading: string) =>
    `The tracker ${sheet} has no column "${heading}". Nothing was written, and what you typed is still here. Add a column with that heading, then save again.`,
  noAgreedRow: (sheet: string, learnerId: string, course: string) =>
    `The tracker ${sheet} has no row for the learner ${learnerId} in ${course || "that course"}. Nothing was written, and what you typed is still here. Open the learner's card again, then save again.`,
  agreedMeanwhile: (sheet: string, learnerId: string, course: string) =>
    `Somebody has just typed an agreed MEG for the learner ${learnerId} in ${course || "that course"} in ${sheet}. It was left as it is, and what you typed is still here. Look at it, then save again.`,
  noAgreedGrade: (found: string, qualification: string, grades: readonly string[]) =>
    `Expected a grade of ${qualification}, such as ${grades.join(", ")}; found "${found}". Nothing was written.`,
  version: "Expected the version that was seen, or 0 for a new record.",
  outcome: "Expected an outcome from -2 to 2, or null.",
  contact: "Expected Contacted, Will be contacted or Not contacted, or nothing.",
  decision: "Expected Continue, Change, Close, or nothing.",
  planStatus: "Expected Draft, Active or Closed.",
  noActions: "Expected at least one action.",
  oneIdTwice:
    "Expected an ID of its own for each action; found one twice. Nothing was written. Close the form and open it again.",
  tooManyActions: (most: number) => `At most ${most} learners at once. Select fewer rows.`,
  unknownAccount: "Account not shown by Google",
};

const someOf = (cells: readonly string[], most = 10) =>
  cells.length > most ? `${cells.slice(0, most).join(", ")} and ${cells.length - most} more` : cells.join(", ");

/** What is said when people move rows and columns under a write. */
export const writingMessages = {
  columnsMoved: (sheet: string) =>
    `Somebody moved or added columns in ${sheet} at the moment of writing. Nothing was changed there. Try again.`,
  touched: (sheet: string, cells: readonly string[]) =>
    `Somebody moved rows or columns in ${sheet} at the moment of writing, and what stood in ${cells.join(", ")} before could not be told. Look at those cells (File, Version history shows what they held), then try again.`,
  unsettled: (sheet: string, cells: readonly string[]) =>
    `Rows of ${sheet} were moved each time that something was written. What was hit was put back, but for ${someOf(cells)}: look at those cells (File, Version history shows what they held), then try again when nobody is sorting ${sheet}.`,
  torn: (sheet: string) =>
    `Rows of ${sheet} were moved each time that they were read, so that nobody can say which is which. Look at ${sheet}, then try again when nobody is sorting it.`,
};

/** What a learner's history says. */
export const historyMessages = {
  title: "History",
  kind: "What to show",
  all: "Everything",
  kinds: { Action: "Actions", Plan: "Support plans", Review: "Progress reviews", Concern: "Concerns" },
  count: (count: number) =>
    count === 0 ? "Nothing is recorded yet." : count === 1 ? "1 record." : `${count} records.`,
  versions: (count: number) => (count === 1 ? "1 version" : `${count} versions`),
  version: (version: number, when: string, by: string) => `Version ${version}, ${when}, ${by}`,
  change: (field: string, before: string, after: string) => `${field}: ${before || "nothing"} → ${after || "nothing"}`,
  back: "Back to the learner",
  withdraw: "Withdraw…",
  withdrawOf: (what: string) => `Withdraw ${what}`,
};

/** A mail to a tutor. It names no learner and no reason: mail is no place for either. */
export const mailMessages = {
  subject: "A concern has been raised with you",
  body: (link: string) =>
    `A colleague has raised a concern with you in the department's tracking sheet. Please read it there and answer it:\n\n${link}\n`,
};

/** What keeps a support plan from being complete, said by the form and by the server. */
export const planMessages = {
  plan: {
    status: "Choose draft, active or closed.",
    concerns: "Part 1: name the concerns and risk factors.",
    targets: "Part 2: set at least one measurable target.",
    interventions: "Part 3: say what support has been agreed.",
    staff: "Part 4: name who is responsible.",
    start: "Part 5: say when the plan starts.",
    review: "Part 5: say when it will be reviewed.",
    end: "Part 5: say when it ends.",
    progress: "Say what the review found.",
    outcome: "Choose what came of the plan, from much worse to much better.",
    why: "Say why the plan is closed.",
  },
  target: {
    measure: "Say what is measured, in words or by a column of the tracker.",
    signal: "Choose a column of the tracker.",
    course: "Choose a course.",
    baseline: "Say where it stands now.",
    goal: "Say where it should be.",
    byWhen: "Say by when.",
  },
  afterEnd: "The review is after the plan's end. Choose an earlier review or a later end.",
  noFigure: (found: string, heading: string) =>
    `${heading} is measured in figures: expected one such as 90; found "${found}".`,
  unknownMeasure: (found: string) => `Expected a column of the tracker that targets can use; found "${found}".`,
  tooManyTargets: (most: number) => `A plan has at most ${most} targets. Keep those that matter most.`,
};

/** How a target of a plan is told in a line. */
export const planTargetMessages = {
  target: (what: string, from: string, to: string, day: string) =>
    `${what}: ${from ? `${from} to ` : ""}${to}, by ${day}`,
};

/** What keeps a progress review from being complete, said by the form and by the server. */
export const progressReviewMessages = {
  date: "Say when the review was held.",
  heldBy: "Say who held it.",
  comments: "Say what was discussed.",
  learnerActions: "Agree at least one action of the learner.",
  collegeActions: "Agree at least one action of the college.",
  nextReview: "Say when the next review is.",
  grade: "Choose the grade that was agreed.",
  by: "Say who agreed it.",
  why: "Say why it differs.",
};

/** The words of a progress review that is prepared from the sheet. */
export const reviewMessages = {
  baseline: (value: string) => `baseline ${value}`,
  meg: (grade: string) => `MEG ${grade}`,
  agreed: (grade: string) => `agreed MEG ${grade}`,
  aspiration: (grade: string) => `aspirational ${grade}`,
  workingAt: (grade: string) => `working at ${grade}`,
  forecast: (grade: string) => `forecast ${grade}`,
  average: (percent: string) => `average ${percent}%`,
  gap: (grades: string) => `${grades} grades to the MEG`,
  nothing: "nothing recorded yet",
};
