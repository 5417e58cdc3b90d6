/** The menu and its toasts. */
export const menuMessages = {
  title: "Learner Progress",
  card: "Learner card",
  myList: "My list",
  print: "Print",
  printOneToOne: "Learner sheet for the one-to-one",
  printForParents: "Learner sheet for parents",
  department: "Department",
  updateDepartmentTabs: "Update department tabs",
  takeSnapshot: "Take snapshot",
  evaluateRule: "Evaluate the rule",
  setUp: "Set up",
  newTracker: "New tracker here",
  useThisSheet: "Use this sheet…",
  addAssessment: "Add an assessment…",
  addLearner: "Add a learner or a course…",
  move: "Learner has moved…",
  leaver: "Learner has left…",
  tryMadeUp: "Try it with made-up learners",
  removeMadeUp: "Remove the made-up learners",
  tour: "Show me round",
  drawCharts: "Draw charts",
  whatIf: "What if…",
  whatIfTitle: "What if the thresholds were others",
  importFromMis: "Import from MIS…",
  departmentReport: "Department report…",
  governorsReport: "Governors' one-pager…",
  recoveryPlan: "Recovery plan…",
  keepAsValues: "Keep as values…",
  importTitle: "Import from MIS",
  repair: "Check and repair",
  diagnostics: "Diagnostics",
  help: "Help",
  mayNotEdit:
    "This spreadsheet, or a part of it, is protected against your edits. What was typed is still there. Ask its owner to let you edit it, then choose the same entry again: it completes what is missing.",
};

/** What the add-on says of its own versions. */
export interface Release {
  readonly version: string;
  readonly news: readonly string[];
}

export const releaseMessages = {
  meaning: "Which version of the add-on last set this workbook up or checked it; Check and repair writes it (ours).",
  brought: (from: string, to: string) => `Brought from version ${from} of the add-on to ${to}.`,
  updated: (to: string) =>
    `The add-on was updated to version ${to}. Help says what is new; Check and repair, in the menu, brings this workbook up.`,
  whatIsNew: "What is new",
  inVersion: (version: string) => `Version ${version}`,
};

/** What is said of a workbook that an older version of the add-on has made. */
export const migrationMessages = {
  meaning: "Which version of the add-on's tabs this workbook has; Check and repair counts it up (ours).",
  version: (version: number) => `The workbook has version ${version} of the tabs now.`,
  auditVersions: (lines: number) =>
    lines === 1 ? "1 earlier line has its version now." : `${lines} earlier lines have their version now.`,
};

/** What is said while Sheets has not calculated what people's own formulas give. */
export const calculatingMessages = {
  notReadNow: (columns: readonly string[]) =>
    `Sheets is still calculating ${columns.join("; ")}, or a formula there fails in every row. Nothing was changed. Wait until values stand there, then try again.`,
};

/** What Diagnostics says. */
export const diagnosticsMessages = {
  tab: "Diagnostics (temporary)",
  same: (cases: number) => `Google Sheets behaves as expected in all ${cases} cases.`,
  differs: (found: number, cases: number) =>
    `Google Sheets behaves differently in ${found} of ${cases} cases. Please send us these lines.`,
  given: (given: string, format: string) => `${given || "nothing"} in ${format || "an unformatted cell"}`,
  expected: (expected: string, found: string) => `Expected ${expected}; found ${found}.`,
};

/** What Keep as values says: the panel before, and the report after. */
export const keepAsValuesMessages = {
  title: "Keep as values",
  what: "Turns the computed columns of every tracker, and the tab At risk, into what they show at this moment. Nothing in them follows a new mark any more, and they stay readable where the add-on is not installed.",
  when: "For a copy at the end of the year, for sharing with someone who has no add-on, or before the add-on is taken away. Best done in a copy: File ▸ Make a copy, then choose this there.",
  back: "The way back: File ▸ Version history ▸ See version history, and restore the version from before. Or delete a column's cells, heading included, and choose Check and repair: its formula is put back.",
  start: "Keep as values",
  nothingChanged: "Nothing has been changed yet.",
  changeId: "Expected the change's ID that the page made.",
  locked: "Someone else is saving at this moment. Nothing was changed. Try again in a few seconds.",
  noTracker: "There is no tracker in this spreadsheet, so there is nothing to keep.",
  nothing: "Every computed column is kept as values already; nothing was changed.",
  /** @param places such as "Physics: Risk tier" */
  unsettled: (places: readonly string[]) =>
    `Nothing was changed: ${places.slice(0, 3).join("; ")}${places.length > 3 ? ` and ${places.length - 3} more` : ""} ${places.length === 1 ? "is" : "are"} still being worked out, or in error. Wait until no cell says Loading… or shows an error (Check and repair names them), then try again.`,
  moved: (tab: string) =>
    `Nothing was changed: rows or columns of ${tab} were moved while they were read. Try again when nobody is sorting ${tab}.`,
  columnsMoved: (tab: string) =>
    `Somebody moved or added columns in ${tab} at the moment of writing, so what became values there may stand in wrong columns. Bring back the version of before (File ▸ Version history), then try again.`,
  done: (columns: number) => `${columns === 1 ? "1 column is" : `${columns} columns are`} values now.`,
  kept: (headers: readonly string[]) => `Values now: ${headers.join(", ")}.`,
  wholeTab: "The whole list is values now.",
  again: (header: string) =>
    `${header} began to calculate meanwhile and has its formula again. Wait until no cell says Loading…, then choose Keep as values once more.`,
  auditField: "Kept as values",
  notConfirmed: (reason: string) =>
    `Google did not confirm that everything was kept (${reason}). Try again: what is values already is left as it is.`,
};
