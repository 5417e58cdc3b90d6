/** What Check and repair says of each thing it found. */
export const repairMessages = {
  tabMade: "The tab was made.",
  tabGone:
    "The tab was missing and is empty now, or has usual values. What stood in it before is gone, and nobody is judged by it: if people had typed there, get it back under File, Version history.",
  trackersListed: "Each tracker has its line.",
  tabFilled: "The empty tab has its headings.",
  usualKeyDates:
    "The tab was made with usual dates of the year; the days are ours, so change them to your own and add parents' evenings.",
  usualYear: "Filled in the usual year of the college policy; the days are ours, so change them to your own.",
  tabOccupied: (headings: string, found: string) =>
    `Expected the headings ${headings}; found ${found}. Until then nothing in this tab is read. Write the missing heading back, or rename this tab, and run Check and repair again.`,
  noLearnerId: (header: string, found: string) =>
    `Expected a heading ${header}; found ${found}. Until then no learner of this sheet is read. Write ${header} above the learners' numbers again and run Check and repair again.`,
  headingsAdded: (headers: readonly string[]) => `Added ${headers.join(", ")}.`,
  settingsAdded: (keys: readonly string[]) => `Added the settings ${keys.join(", ")}; the others keep their values.`,
  policyProblem: (problem: string) => `${problem} Colours use the usual values until then.`,
  rowProblem: (header: string, expected: string, found: string) =>
    `${header}: Expected ${expected.replace(/^(A|An|One|Text)\b/, (word) => word.toLowerCase())}; found ${found}.`,
  emptyCell: "an empty cell",
  rangeNamed: (name: string, tab: string) => `The name ${name} stands for the tab ${tab}.`,
  assessmentsAdded: (codes: readonly string[]) => `Listed ${codes.join(", ")}.`,
  headingGiven: (heading: string, code: string) =>
    heading === ""
      ? `The heading "${code}", which stood in the row above, stands in its own row too: sums find the column by it.`
      : `The heading "${heading}" became "${code}": another column has the same, and sums could not tell them apart.`,
  settingAnswered: (setting: string, answer: string) => `${setting} is "${answer}", as was answered.`,
  columnAdded: (header: string) => `Added ${header} with its formula.`,
  typedColumnAdded: (header: string) => `Added ${header} for you to type in.`,
  formulaBack: (header: string) => `${header}: the formula is back.`,
  formulaJoined: (header: string) => `${header} comes with the formula to its left now.`,
  formulaRenewed: (header: string) => `${header}: the formula had changed and reads the right columns again.`,
  blocked: (header: string, cells: string, count: number) =>
    `${header} cannot fill its column: ${cells}${count > 3 ? ` and ${count - 3} more cells` : ""} stand in its way. Move what was typed there into a column of your own, or delete it; nothing was deleted for you.`,
  typedOver: (header: string, cells: string, count: number) =>
    `${header}: the formula is gone and ${count} cells hold typed values (${cells}). Delete them and run Check and repair again; nothing was deleted for you.`,
  showsError: (header: string, error: string) => `${header} shows ${error}. Rest the pointer on the cell to read why.`,
  lacks: (header: string, needs: readonly string[]) => `${header} is left out: it needs ${needs.join(" and ")}.`,
  unread: (heading: string) => `"${heading}" is not read; its heading stays.`,
  unknownSetting: (key: string, nearest: string | undefined) =>
    `"${key}" is not a setting${nearest ? `; ${nearest} may have been meant` : ""}. It has no effect.`,
  moreProblems: (count: number) => `${count} more rows cannot be read.`,
  usedAs: (heading: string, header: string) => `"${heading}" is read as ${header}; its heading stays.`,
  readNow: (heading: string) => `"${heading}" is read from now on.`,
  unlisted: (heading: string, inAverage: boolean) =>
    `"${heading}" holds marks, and Assessments does not list it, so nobody knows out of how many they are. ${
      inAverage ? "Until it is listed the average says so." : "They are not in the average."
    } Select it and choose Set up, then Add an assessment, and say out of how many; or Use this sheet, to say that it is something else.`,
  noFilter: (cells: string) =>
    `No filter, since ${cells} are merged downwards and Google makes none over them. Everything else works; unmerge them for a filter.`,
  filledFromCourses: (header: string, text: string, count: number) =>
    `${header}: "${text}" from Courses for ${count === 1 ? "one learner" : `${count} learners`}.`,
  learnersListed: (count: number) =>
    count === 1
      ? "One learner of the trackers is listed; date of birth and tutor can be filled in."
      : `${count} learners of the trackers are listed; dates of birth and tutors can be filled in.`,
  numberFormat: (header: string) => `${header}: the number format is back.`,
  validation: (heading: string) => `${heading}: entries are checked.`,
  protection: "A warning protects the computed columns.",
  formats: (count: number) => `The colours are rebuilt: ${count} rules over whole columns. Other rules are kept.`,
  frozen: "The headings are frozen.",
  filter: "The headings have a filter.",
  noTracker: "There is no tracker in this workbook yet. Choose Set up, then New tracker here or Use this sheet.",
  columnsMoved: (sheet: string, column: string) =>
    `Somebody moved or added columns in ${sheet} meanwhile: the heading of column ${column} is not where it was. Nothing was changed in that sheet. Look at it, then do the same again.`,
  formulasTakenOut: (sheet: string, column: string) =>
    `Somebody moved or added columns in ${sheet} while its formulas were written: the heading of column ${column} is not where it was. The formulas were taken out again, so that no tier is worked out from a wrong column. Look at the headings of ${sheet}, then do the same again.`,
  working: (step: number, steps: number, where: string) => `${step} of ${steps}: ${where}`,
  nothingToDo: "Everything is as it should be; nothing was changed.",
  summary: (done: number, left: number) =>
    `${done} put right${left > 0 ? `, ${left} for you to look at` : ""}. Nothing that was typed has been changed.`,
};

const named = (heading: string) => (heading === "" ? "A column without a heading" : `"${heading}"`);
const repair = "Run Check and repair";

/** Where a tracker's headings or cells and its formulas say different things: what was found, and what was expected. */
export const columnDoubtMessages = {
  renamed: (heading: string, header: string) => ({
    found: `${named(heading)} is read as ${header}, as the formulas of the tracker do`,
    expected: `The heading ${header}; if it is something else, choose Set up, then Use this sheet, and say what it is`,
  }),
  notReached: (heading: string, isMarks: boolean) => ({
    found: isMarks
      ? `${named(heading)} is listed in Assessments, but the tracker's formulas do not reach it`
      : `${named(heading)} is not read by the tracker's formulas yet`,
    expected: repair,
  }),
  second: (heading: string, instead: string) => ({
    found: `${named(heading)} is not read: column ${instead} is read in its place`,
    expected:
      "One column of each measure; if this one counts, choose Set up, then Use this sheet, and say so, if not, give it another heading",
  }),
  unlisted: (heading: string) => ({
    found: `${named(heading)} holds marks, and Assessments does not list it`,
    expected: "Out of how many they are: choose Set up, then Use this sheet, and say it, or list it in Assessments",
  }),
  headless: {
    found: "Marks without a heading: no sum counts them",
    expected: "Its heading again, as Assessments lists it",
  },
  typedOver: (cells: string, count: number) => ({
    found: `${count} typed ${count === 1 ? "value" : "values"} (${cells}) in place of the formula: nothing keeps them right`,
    expected: `The formula: delete what was pasted there and ${repair.toLowerCase().replace("check", "Check")}`,
  }),
  broken: (error: string, cells: string) => ({
    found: cells === "" ? `shows ${error}` : `shows ${error}: ${cells} in its way`,
    expected: `${repair}, which says what is in the way`,
  }),
  /** In a report. */
  sentence: ({ found, expected }: { readonly found: string; readonly expected: string }) => `${found}. ${expected}.`,
  dropped: (
    header: string,
    heading: string,
    by: { readonly now: string | undefined; readonly instead: string | undefined },
  ) =>
    `The formulas read this column as ${header} until now; it is headed ${heading === "" ? "nothing" : `"${heading}"`}${
      by.now === undefined ? "" : ` and is read as ${by.now}`
    }. ${by.instead === undefined ? `Nobody is judged by ${header} any more` : `Column ${by.instead} is read as ${header}`}. If that is wrong, write ${header} above it again and run Check and repair again.`,
};
