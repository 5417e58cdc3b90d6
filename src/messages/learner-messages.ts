const grades = (count: number) => `${count} grade${count === 1 ? "" : "s"}`;

/** What the learner card says. */
export const learnerMessages = {
  useSelectedRow: "Use selected row",
  none: "No learner yet",
  hint: "Select a learner's row in the tracker, then choose Use selected row.",
  shown: (name: string, tier: string) => (tier ? `Now showing ${name}: ${tier}.` : `Now showing ${name}.`),
  nameless: "Name not recorded",
  id: (id: string) => `ID ${id}`,
  tutorGroup: (group: string) => `Group ${group}`,
  tutor: (name: string) => `Tutor ${name}`,
  courses: (count: number) => (count === 1 ? "1 course" : `${count} courses`),
  together: (areas: string) => `Over all courses: ${areas}`,
  noTier: "No risk tier",
  reasons: "Why",
  noReasons: {
    "On track": "Nothing recorded is past a threshold.",
    "Not enough data": "Too little is recorded to say.",
  },
  judged: {
    heading: "How this was judged",
    lines: {
      below: (concern: string, severe: string) => `Concern below ${concern}, severe below ${severe}`,
      "or less": (concern: string, severe: string) =>
        `Concern from ${concern} down${severe && `, severe from ${severe} down`}`,
      "or more": (concern: string, severe: string) =>
        `Concern from ${concern} up${severe && `, severe from ${severe} up`}`,
    },
    endsBelow: (floor: string) => `, where it ends below ${floor}`,
    verdicts: {
      severe: "severe",
      concern: "a concern",
      "no concern": "no concern",
      "not read": "cannot be read",
      "not recorded": "not recorded",
      "not judged": "not judged beside the gap",
    },
  },
  action: "Required action",
  grades: "Grades",
  meg: "MEG",
  agreedMeg: "Agreed MEG",
  discussedOn: "Discussed with learner on",
  workingAt: "Working at",
  aspiration: "Aspirational",
  forecast: "Forecast",
  gap: "Gap",
  gapIs: (gap: number) => (gap === 0 ? "on target" : `${grades(Math.abs(gap))} ${gap > 0 ? "above" : "below"}`),
  band: "Progress band",
  average: "Average",
  chances: "Similar learners nationally",
  reached: "Similar learners reached it",
  marks: "Marks",
  noMarks: "No marks recorded yet.",
  marksTable: "Marks as a list",
  codes: { ABS: "absent", NS: "not submitted", EX: "exempt" } as Record<string, string>,
  notMark: (found: string) => `not a mark: ${found}`,
  notYet: "not yet",
  trend: (first: string, last: string, lowest: string, highest: string, count: number) =>
    count === 1
      ? `One mark: ${last}.`
      : `${count} marks, from ${first} to ${last}; lowest ${lowest}, highest ${highest}.`,
  signals: "Attendance and engagement",
  asOf: (value: string, day: string) => `${value}, as of ${day}`,
  where: (sheet: string, row: number) => `${sheet}, row ${row}`,
  taughtBy: (teacher: string) => `Teacher ${teacher}`,
  group: (group: string) => `Group ${group}`,
  unknown: "not recorded",
  search: "Find by name or ID",
  find: "Find",
  foundCount: (count: number, more: number) =>
    more > 0
      ? `The first ${count} of ${count + more}. Type more of the name.`
      : count === 0
        ? "Nobody is found by that name or ID."
        : count === 1
          ? "1 learner found."
          : `${count} learners found.`,
  tasks: "What to do",
  logAction: "Log an action",
  plan: "Support plan",
  review: "Progress review",
  concern: "Raise a concern",
  history: "History",
  more: "Print and more",
  printOneToOne: "Print for the one-to-one",
  printParents: "Print for parents' evening",
  contactNote: (note: string) => `About contacting parents or carers, Learners says: "${note}"`,
  logForSelected: "Log an action for all selected rows",
  begun: "begun",
  concerns: (count: number) => (count === 1 ? "A concern to answer" : `${count} concerns to answer`),
  answer: "Answer",
  openActions: (count: number) => (count === 1 ? "1 open action" : `${count} open actions`),
  showAll: (count: number) => `Show all ${count}`,
  noActions: "No open actions",
  overdue: (count: number) => `${count} overdue`,
  reviewOn: (day: string) => `review ${day}`,
  reviewAction: "Review",
  reviewOf: (type: string) => `Review: ${type}`,
  nextReview: (day: string, overdue: boolean) => `Next review ${day}${overdue ? ": overdue" : ""}`,
  planIs: (status: string) => `Support plan, ${status}`,
  target: (measure: string, from: string, to: string) =>
    [measure, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" "),
};

/** Why the sidebar has no learner to show. */
export const cardMessages = {
  noTracker: (sheet: string) =>
    `"${sheet}" is not a tracker. Select a learner's row in a tracker, then choose Use selected row.`,
  unknownLearner: (id: string) =>
    `No tracker of this workbook has a row for the learner ${id}. Check the ID, or search by name.`,
  sharedId: (id: string, names: readonly string[]) =>
    `The ID ${id} stands for ${names.length} learners: ${names.join(", ")}. This card shows one of them, without the records kept under that ID. Give each an ID of their own, with all its digits, before you record anything.`,
  notInStaff: (account: string) =>
    `${account ? `The account ${account}` : "This account"} is not in the Staff tab. Add a row with its email and your name as it stands in the tracker, or choose a name.`,
  noStaff: (account: string) =>
    `There is no Staff tab yet. Choose Department ▸ Update department tabs, which makes it; then add a row with ${account ? `the account ${account}` : "your account"} and your name as it stands in the tracker, or choose a name here.`,
  progressReview: "Progress review",
  noLearners: (sheet: string) =>
    `None of the selected rows of "${sheet}" has a learner ID. Select the rows of one or more learners.`,
  tooManySelected: (most: number) =>
    `More than ${most} rows are selected. Select fewer: an action is logged for 60 learners at most.`,
  leftOut: (rows: number) =>
    rows === 1 ? "1 selected row is hidden and left out." : `${rows} selected rows are hidden and left out.`,
  allHidden: (rows: number) =>
    `All selected rows with a learner (${rows}) are hidden by a filter or by hand. Select rows that can be seen.`,
  noLearner: (sheet: string, row: number) =>
    `Row ${row} of "${sheet}" has no learner ID. Select a learner's row, then choose Use selected row.`,
};

/** What the list of a person's own tasks says. */
export const listMessages = {
  title: "My list",
  whose: "Whose list",
  choose: "Choose a name",
  again: "Read again",
  shown: (name: string) => (name ? `The list of ${name}.` : "No name is chosen."),
  concerns: "Concerns to answer",
  answers: "Answers to your concerns",
  overdue: "Overdue",
  thisWeek: "Due this week",
  redWithoutAction: "Red without an action or plan",
  year: "The year",
  yearDue: {
    Marks: (name: string, group: string, by: string, count: number) =>
      `Marks of ${name}, ${group}: ${count} to enter by ${by}`,
    Reviews: (name: string, _tutor: string, by: string, count: number) =>
      `${name}: ${count === 1 ? "1 learner" : `${count} learners`} to be reviewed by ${by}`,
    "Key date": (name: string, forWhom: string, by: string) => `${by}: ${forWhom ? `${name} (${forWhom})` : name}`,
  },
  changedTier: (since: string) => `Changed tier since ${since}`,
  kinds: {
    Action: "Review an action",
    Contact: "Contact parents or carers",
    Plan: "Review the plan",
    Review: "Progress review",
    Concern: "Target of a concern",
  },
  fromTo: (was: string, now: string) => `from ${was} to ${now}`,
  none: "no tier",
  count: (heading: string, count: number) => `${heading} (${count})`,
  nobody: "Nothing.",
};
