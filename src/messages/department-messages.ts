/** What was expected of a cell that could not be read. */
export const departmentMessages = {
  text: "Text",
  number: "A number",
  share: "A percentage from 0 to 100",
  date: "A date such as 2025-09-01",
  flag: "Yes or No",
  send: "Yes, No, or a code: K, E or N",
  count: "A number from 0 up",
  noTiers: (tracker: string, fault: string) =>
    `The risk tiers of "${tracker}" cannot be worked out, so nothing was written: ${fault}`,
  noPolicy:
    "the tab Policy is missing or empty. Get it back under File, Version history, or choose Check and repair, which makes it with the usual lines.",
  learnerId: "A learner ID",
  settingMeant: (nearest: string) => `${nearest}, which has its usual value meanwhile`,
  secondColumn: {
    found: (heading: string) => `A second column for ${heading}`,
    expected: {
      consent: "One column of consent: of this one only a No or a note counts, never a Yes",
      other: "One column for each thing: nothing is read of this one",
    },
  },
  overlap: {
    found: (grade: string, other: string, row: number) =>
      `${grade}, where row ${row} says ${other} for the same scores`,
    expected: "Scores that no other row of the qualification and subject holds: until then there is no MEG",
  },
  shareOfOne: "100% or 1%, with its sign: it is read as 100%",
  percent: {
    found: (percent: string, kept: string) => `${percent}, which is kept as ${kept}`,
    expected: (maximum: number) =>
      `A mark out of ${maximum}: the column counts marks, and cannot tell a percentage from one; change the cell's format back to a number as well`,
  },
  mark: (maximum: number | undefined) =>
    maximum === undefined ? "ABS, NS, EX or a mark; Assessments gives no max mark" : `0 to ${maximum}, ABS, NS or EX`,
};

/** What the tabs made by Update department tabs say of themselves, and the report on them. */
export const departmentTabMessages = {
  titleOf: (name: string) => `${name}, as of `,
  title: (name: string, day: string) => `${name}, as of ${day}. Made by Update department tabs.`,
  nothing: "There is nothing to list.",
  written: (rows: number) => (rows === 1 ? "1 row." : `${rows} rows.`),
  occupied: (headings: readonly string[]) =>
    `Expected the headings ${headings.slice(0, 3).join(", ")}; found something else. Rename this tab and update again.`,
  overdue: "Overdue",
  signOff: {
    missing: "Marks missing",
    checks: "Look at Data checks",
    ready: "Ready to sign off",
    byTeacher: "Signed off by the teacher",
    done: "Signed off",
    changed: "Changed since",
    mark: (learnerId: string, assessment: string, before: string, now: string) =>
      `${learnerId}, ${assessment}: ${before || "blank"}, now ${now || "blank"}`,
    tooMany: "More marks than a cell can hold: what changes is not told. Give the tracker groups",
    unread: "Marks signed off cannot be read: empty the cell and update again",
  },
  allTutors: "All tutors",
  moreNames: (names: string, count: number) => `${names} and ${count} more`,
  noTutor: "No tutor",
  noTracker: "There is no tracker in this workbook yet. Choose Set up, then New tracker here or Use this sheet.",
  summary: (done: number, left: number) =>
    `${done} tabs are up to date${left > 0 ? `; ${left} could not be written` : ""}.`,
};

/** What Take snapshot says it did. A day is in words. */
export const snapshotMessages = {
  noDataPoints:
    "The Data points tab is empty. Choose Check and repair, which fills in the usual year, and correct the dates.",
  noneOpenYet: "No data point has opened yet, so there is nothing to keep. Look at the dates in the Data points tab.",
  noTracker: "There is no tracker in this workbook yet. Choose Set up, then New tracker here or Use this sheet.",
  noRows: "No tracker has a learner in it yet, so there is nothing to keep.",
  occupied: (tab: string) => `The tab ${tab} holds something else. Rename it and take the snapshot again.`,
  locked: "Someone else is saving at this moment. Nothing was written yet. Take the snapshot again in a few seconds.",
  closed: (point: string, takenOn: string) =>
    `${point} was kept on ${takenOn}. Its deadline has passed, so it stays as it is.`,
  unchanged: (point: string, takenOn: string) => `${point} was kept on ${takenOn}, and nothing has changed since.`,
  taken: (point: string, rows: number) => `${point} is kept: ${rows} rows in the Snapshots tab.`,
  replaced: (point: string, rows: number, changed: number) =>
    `${point} is brought up to date: ${rows} rows in the Snapshots tab, ${changed} of them new or changed.`,
};

/** The destinations tabs. */
export const destinationMessages = {
  all: "All learners",
  noGroup: "No tutor group",
};

/** Evaluate the rule: its two tabs and its report. */
export const evidenceMessages = {
  noOutcomes:
    "The Outcomes tab is empty. Give learners their final grade, or the day they withdrew, and choose Evaluate the rule again.",
  noSnapshots:
    "No data point has been kept yet. Choose Take snapshot at each data point: the rule is judged by what it said then.",
  noMatch:
    "No outcome can be put beside a kept data point. Compare learner IDs, courses and grades; Data checks names those that do not fit.",
  written: (left: number) =>
    left === 0
      ? "Rule evidence and Forecast accuracy are up to date."
      : "Rule evidence or Forecast accuracy could not be written.",
  ruleTitle: (name: string, day: string) =>
    `${name}, as of ${day}. Made by Evaluate the rule. Support after a flag can prevent what was foretold, so precision understates the rule. Learners who had left by a data point are not in it.`,
  forecastTitle: (name: string, day: string) =>
    `${name}, as of ${day}. Made by Evaluate the rule. Learners who left have no final grade and are not in it.`,
  tooFew: "Too few to say",
  withheld: "Withheld",
  small: "Withheld: too few in a part",
  noGrades: "No final grade has a grade said in advance beside it.",
  verdict: {
    "too few": "Too few to say",
    "more often": "Flagged had it more often",
    "less often": "Flagged had it less often",
    "no clear difference": "No clear difference",
  },
  final: { above: "Final grades higher", below: "Final grades lower", within: "No clear difference" },
};

/** The charts, and what drawing them says. */
export const chartMessages = {
  tab: "Charts",
  about:
    "Drawn by Learner Progress with the numbers to the right of the charts. Choose Department ▸ Draw charts to draw them anew.",
  now: "Now",
  bands: "Progress bands by course",
  tiers: "Risk tiers by course",
  trend: "Average and attendance by data point",
  risk: "Enrolments at risk by data point",
  /** Titles under which charts of ours were drawn before. */
  former: ["Learners at risk by data point"],
  chances: (name: string, subject: string) =>
    `Similar learners nationally: ${[name, subject].filter(Boolean).join(", ")}`,
  grade: "Grade",
  similar: "Similar learners %",
  course: "Course",
  dataPoint: "Data point",
  courseOf: (course: string, learners: number) => `${course} (${learners})`,
  enrolments: "% of enrolments",
  percent: "Per cent",
  average: "Average %",
  attendance: "Attendance %",
  atRisk: "Amber or Red %",
  red: "Red %",
  drawn: (charts: number) => `${charts} ${charts === 1 ? "chart was" : "charts were"} drawn on the tab Charts.`,
  selectFirst:
    "Select a learner's row in a tracker first, and the grades of similar learners nationally are drawn too.",
  nothing: "There is nothing to draw yet: no tracker has a learner. Choose Set up ▸ Use this sheet first.",
  occupied: "The tab Charts holds something else. Rename it, then draw the charts again. Nothing was changed.",
};

/** What is said of the weeks that are kept. A day is in words. */
export const weekMessages = {
  occupied: "The tab holds something else, so this week was not kept. Rename it and take the snapshot again.",
  columnsAdded: (headings: readonly string[]) =>
    `${headings.join(", ")} added to the right: how each learner has changed over the last weeks. The risk tier counts what falls (Policy, trend.weeks).`,
  kept: (rows: number, monday: string) => `The week of ${monday} is kept: ${rows} rows.`,
  none: "No week was kept in the last two months, so This week cannot say whose tier has changed. Choose Take snapshot, once a week.",
  old: (day: string, days: number) =>
    `The last week was kept on ${day}, ${days} days ago. Choose Take snapshot, once a week.`,
};
