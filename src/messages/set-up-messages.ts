/** What set-up says. */
export const setUpMessages = {
  noHeadings: (sheet: string) =>
    `Expected a row of two headings or more among the first ten rows of "${sheet}"; found none. Select the tracking sheet, or start with New tracker here.`,
  tabIsNoTracker: (sheet: string) =>
    `"${sheet}" is one of the add-on's own tabs. Select the sheet that you keep your learners in.`,
  marksWithoutHeading: (column: string) =>
    `Column ${column} was read as marks, and its heading is gone. Nothing was changed. Type its heading again (Assessments lists it), then choose Use this sheet again.`,
  arrayHeading: (cell: string) =>
    `Expected headings that stand in their own cells; found a formula in ${cell} that gives several of them, which a new column would break. Copy the row of headings and paste it in its place as values only (Ctrl+Shift+V), then choose Use this sheet again. Nothing was changed.`,
  refusesFormulas: (sheet: string) =>
    `"${sheet}" takes no formula in its row of headings, as a Google Sheets table does not. Nothing was changed. Choose the table's menu beside its name, then Revert to unformatted data; then choose Use this sheet again.`,
  noLearnerId: "Expected a column that tells learners apart; found none chosen. Nothing was changed.",
  headingMoved: (column: string, expected: string, found: string) =>
    `Expected "${expected}" at the top of column ${column}; found "${found}". The sheet has changed since it was read. Nothing was changed; open Use this sheet again.`,
  sheetGone: (sheet: string) => `Expected a sheet named "${sheet}"; found none. Nothing was changed.`,
  tabOccupied: (tab: string, headings: string) =>
    `Expected the tab "${tab}" to have the headings ${headings}; found something else there. Rename that tab, then try again. Nothing was changed.`,
  tabRenamed: (tab: string, found: string, heading = "") =>
    `The tab "${tab}" is missing, and "${found}" is that tab under another name. Name it ${tab} again, then try again; if it is kept for something else, change its heading ${heading} and delete the named range that stands for it. Nothing was changed.`,
  mergedAcross: (cells: string) => `the merged cells ${cells} lie across its place beside the names`,
  spillsAcross: (cell: string) =>
    `the formula in ${cell} gives the cells beside it too, which a new column would break`,
  countsColumns: (cell: string) => `the formula in ${cell} counts columns, and would count wrongly after a new one`,
  frozenBeside: (column: string) => `Columns up to ${column} stay in sight.`,
  tooWideToFreeze: (width: number, most: number) =>
    `The names and the tier are not kept in sight while you scroll: they take ${width} pixels, more than ${most}.`,
  mergedNotFrozen: (cells: string) =>
    `The names and the tier are not kept in sight while you scroll: ${cells} is merged beyond them.`,
  trackerMade: (sheet: string) => `"${sheet}" is ready: type learners and marks below the headings.`,
  trackerMadeInNewSheet: (sheet: string, used: string) =>
    `"${used}" is not empty, so the tracker is in a new sheet, "${sheet}".`,
  none: (headers: readonly string[]) => `No ${headers.join(", ")} yet`,
  needs: (need: string) => `Needs ${need}: say which column that is, or answer the question about it.`,
  needsColumn: (need: string) => `Needs ${need}: say which column that is, or add one with that heading.`,
  ownIds: (id: string, names: readonly string[]) =>
    `${id} stands for ${names.slice(0, 4).join(", ")}${names.length > 4 ? ` and ${names.length - 4} more` : ""}: give each learner an ID of their own, with all its digits, before anything is recorded.`,
  twiceOnCourse: (id: string, course: string, first: number, again: number) =>
    `${id} stands twice on ${course}, in rows ${first} and ${again}: is one of them another course, or one too many? Until then the learner counts twice.`,
  boundaries: (courses: readonly string[]) =>
    `Write the grade boundaries of ${courses.slice(0, 4).join(", ")}${courses.length > 4 ? ` and ${courses.length - 4} more` : ""}, such as "A 80, B 70, C 60": Working at and the gap come from them.`,
  firstSteps: (sheet: string) => [
    {
      where: `${sheet}, from column A on`,
      text: "Type or paste your learners: ID, name, course, qualification, subject and average GCSE.",
    },
    {
      where: "Assessments",
      text: "Give each piece of work its name, what it is out of and how much it counts. Its name is the heading of its column.",
    },
    {
      where: "Courses",
      text: "List each course with its grade boundaries: Working at and the gap come from them.",
    },
  ],
  sheetSetUp: (sheet: string, changes: number) =>
    changes === 0
      ? `"${sheet}" is already set up; nothing was changed.`
      : `"${sheet}" is set up: ${changes} ${changes === 1 ? "change" : "changes"}.`,
};

const inPercent = (value: number) => `${Math.round(value * 10) / 10}%`;

/** What the panel says while a sheet is set up. */
export const setUpFormMessages = {
  title: (sheet: string) => `Set up "${sheet}"`,
  readAgain: "Read the sheet again",
  found: (row: number, rows: number) => `Headings in row ${row}, ${rows} row${rows === 1 ? "" : "s"} below.`,
  already: "This sheet is already a tracker. Setting it up again adds only what is missing.",
  nothingChanged: "Nothing has been changed yet.",
  questions: "Please answer",
  choose: "Choose a column",
  chooseAnswer: "Please choose",
  chooseUse: "Say what this column is, or leave it as it is.",
  chooseScale: "Say which end of the attitude scale is the best.",
  headingBecomes: (code: string) => `Its heading becomes "${code}", since another column has the same.`,
  guesses: "Please check",
  guessesHint: "We think we know these. Change what is wrong.",
  sure: (count: number) => `Recognised (${count})`,
  kept: (count: number) => `Stay as they are (${count})`,
  adds: "Will be added",
  addsNothing: "Nothing: every column that can be calculated is there.",
  lacks: "Cannot be calculated",
  usedAs: (letter: string, heading: string) => `Use column ${letter}, ${heading || "no heading"}, as`,
  noHeading: "(no heading)",
  keep: "Leave as it is",
  assessment: "Assessment (marks)",
  maxMark: "Max mark",
  weight: "Weight",
  weightHint: "Weight 2 counts twice; 0 does not count in the average.",
  empty: "empty",
  samples: (samples: readonly string[]) => samples.join(" · "),
  see: "See what comes out",
  start: "Set up this sheet",
  outcome: "What will come out",
  learners: (count: number) => (count === 1 ? "1 learner:" : `${count} learners:`),
  average: ({ mean, lowest, highest }: { mean: number; lowest: number; highest: number }) =>
    `Class average ${inPercent(mean)}; lowest ${inPercent(lowest)}, highest ${inPercent(highest)}.`,
  percent: inPercent,
  noReason: "Nothing past a line.",
  columnName: (letter: string, heading: string) => `${letter} ${heading}`.trim(),
  answerTo: { qualification: "Which qualification", attitude: "Which end is the best" },
  tierPlace: {
    title: "Where the risk tier goes",
    comes: (letter: string) =>
      `Right beside the names, in a new column ${letter}. Your columns from there on move one to the right; all others are added on the right.`,
    empty: (letter: string) => `Right beside the names, in the empty column ${letter}.`,
    right: (why: string) => `On the right, with the others: ${why}.`,
  },
  changed: "Something was changed since: look at what comes out once more.",
  toDo: (count: number) => (count === 1 ? "One thing is left to do first:" : `${count} things are left to do first:`),
};

/** What a form of the sidebar and the server both say of the same mistake. */
export const formMessages = {
  maxMark: "Max mark: expected a number above 0 and up to 10,000.",
  weight: "Weight: expected a number from 0 to 10,000.",
  noLearnerId: "Choose the column that tells learners apart (Learner ID).",
  usedTwice: (headings: readonly string[]) =>
    `${headings.map((heading) => `"${heading}"`).join(" and ")} cannot both be used as the same thing. Keep one of them as it is.`,
};

/** The help texts of checked cells; our rules are known by how they begin. */
export const validationMessages = {
  prefix: "Learner Progress: ",
  list: (values: readonly string[]) => `Learner Progress: one of ${values.join(", ")}.`,
  number: (minimum: number, maximum: number) => `Learner Progress: a number from ${minimum} to ${maximum}.`,
  date: "Learner Progress: a date.",
  marks: (maxMark: number) =>
    `Learner Progress: a mark from 0 to ${maxMark}, or ABS (absent), NS (not submitted) or EX (exempt).`,
};

/** What is asked and said of a sheet that we never saw. */
const questions = {
  learnerId: "Which column tells learners apart? A name is not enough where two learners share it.",
  qualification: "Which qualification is this sheet for?",
  subject: "Which subject is this sheet for?",
  attitude: "Which end of the attitude scale is the best? The answer holds for the whole workbook.",
};

/** About one column, which `place` names. */
const aboutColumn = {
  maximum: (place: string) =>
    `${place}: out of how many are these marks, if they are marks? The sheet does not say it for certain.`,
  weight: (place: string) =>
    `${place}: out of how many are these marks, and how much do they count? The number in brackets may be either.`,
  heading: (place: string) => `${place}: another column has the same heading. What is it, and out of how many?`,
  marks: (place: string) =>
    `${place}: are these marks? 0 and 1 may only say that work came; marks such as 8/10 or 34 (C) cannot be read, and some have become dates.`,
  attendance: (place: string) => `${place}: these are counts of sessions, not a percentage. Is there one elsewhere?`,
  direction: (place: string) =>
    `${place}: does + stand for the better, and are these grades above or below the target? If not, or if nobody knows, leave it as it is.`,
  several: (place: string) =>
    `${place}: another column says the same, perhaps of another time or of another course. Which of them counts here now? Choose for that one what it is, and leave the others as they are.`,
  column: (place: string) => `${place}: what is in this column?`,
};

/** "Rows 7 (Average) and 9 (Total)"; nobody reads more than a few. */
function inRows(rows: readonly string[]): string {
  const few = rows.slice(0, 4);
  const more = rows.length > few.length ? [`${rows.length - few.length} more`] : [];
  const all = [...few, ...more];
  const last = all.length > 1 ? ` and ${all[all.length - 1]}` : "";
  return `${rows.length === 1 ? "Row" : "Rows"} ${all.slice(0, Math.max(1, all.length - 1)).join(", ")}${last}`;
}

/** Of rows that somebody should look at, before and after set-up. */
const aboutRows = {
  "no learner": (rows: readonly string[]) =>
    `${inRows(rows)}: no learner, as it looks, but a label, a note or a line of figures, and has a tier all the same. Empty the cell in the column of IDs, or move the row off this sheet.`,
  "no ID": (rows: readonly string[]) =>
    `${inRows(rows)}: a name without an ID. There is no tier without one: give each learner an ID.`,
  "nobody's": (rows: readonly string[]) =>
    `${inRows(rows)}: figures without an ID or a name, so nobody has them. If they are another course of the learner above, repeat the ID in the row.`,
  left: (rows: readonly string[]) =>
    `${inRows(rows)}: the sheet says that the learner has left, and the row counts like the others. Take it off this sheet if that is so.`,
};

const doubts = {
  ...aboutRows,
  "tables side by side":
    "A second table of other learners stands to the right. Only the one on the left is read: the other one needs a sheet of its own.",
  "newest first":
    "By their headings the marks stand from the newest to the oldest. Changes and falls are read from left to right: move the columns, so that the newest stands on the right.",
  "mostly Red": "More than half of the learners would be Red. Is this answer right?",
  "low average": "The class average would be below 25%. Is this answer right?",
  "high average": "The class average would be above 95%. Is this answer right?",
  "all of one tier": "All learners would have the same tier. Is this answer right?",
  "one ID for several":
    "One ID stands beside several names, such as TBC or a long number that was rounded to 1.23457E+09: it tells nobody apart. Is this the column of IDs?",
  "two tables":
    "Headings stand in more than one row, so that learners stand above the headings or below other ones. Leave one table on this sheet: the other one needs a sheet of its own.",
  "no MEG": "No learner would have a minimum expected grade. Is this answer right?",
};

type About = keyof typeof questions | keyof typeof aboutColumn;

export const adoptionMessages = {
  questions,
  column: (letter: string, heading: string) => (heading === "" ? `Column ${letter}` : `Column ${letter}, ${heading}`),
  asked: (about: About, place: string) =>
    about in aboutColumn
      ? aboutColumn[about as keyof typeof aboutColumn](place)
      : questions[about as keyof typeof questions],
  doubt: (what: keyof typeof doubts, rows: readonly string[] = []) => {
    const text = doubts[what];
    return typeof text === "function" ? text(rows) : text;
  },
  aboutRows,
  /** Where what is known of a column comes from. */
  why: {
    heading: (found: string) => `From "${found}" in the heading.`,
    "number format": (found: string) => `From the number format, ${found}.`,
    cells: (found: string) => (found === "" ? "From its cells." : `From its cells, ${found}.`),
    "row of maxima": (found: string) => `From the row of maximum marks, ${found}.`,
    "columns beside": (found: string) => `From the columns beside it, ${found}.`,
  },
};

/** The tab that links to all others. */
export const startHereMessages = {
  year: {
    due: ". Due within four weeks: ",
    nothing: ". No date within four weeks.",
    marks: "teachers: marks of ",
    reviews: "tutors: ",
    by: " by ",
  },
  notYet: "(not there yet)",
  usedBy: (who: string) => who.charAt(0).toUpperCase() + who.slice(1),
};
