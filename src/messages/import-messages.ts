const inThousands = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const plural = (count: number, one: string, many = `${one}s`) => `${inThousands(count)} ${count === 1 ? one : many}`;

/** Why a cell was not put back. */
export type LeftBehind = "changed" | "gone" | "twice" | "formula" | "no column";

const leftBehind: Readonly<Record<LeftBehind, string>> = {
  changed: "changed since the import",
  gone: "no row has this learner and course any more",
  twice: "the learner stands more than once on the course, and nobody can say in which row it was",
  formula: "a formula fills the column now",
  "no column": "the sheet or the column is not there any more",
};

const listed = (names: readonly string[]) =>
  names.length <= 10 ? names.join(", ") : `${names.slice(0, 10).join(", ")} and ${names.length - 10} more`;

/** What an import from the MIS says about the file, the cells and itself. */
export const importMessages = {
  noText: "Paste the export, or choose its file.",
  tooLong: (characters: number) =>
    `The export is too long: ${characters} characters; at most 5,000,000 can be taken at once. Export fewer learners or columns.`,
  noHeadings:
    "No row of headings was found among the first 20 rows. Expected at least two known headings, such as Student ID and Attendance %. Copy the headings with the rows.",
  noTarget: "No column of the file is one to import. Choose below what a column is.",
  noPerson: "No column of the file tells whose row it is. Choose the learner ID below.",
  noTracker: "There is no tracker in this spreadsheet yet. Choose Set up ▸ Use this sheet first.",
  asOfNoDay: "Say of which day the figures are.",
  asOfAhead: (day: string) =>
    `The figures are said to be of ${day}, which lies ahead. Nothing was imported; give the day on which they were taken from the register.`,
  importId: "Expected the import's ID that the page made.",
  columnUse: "Expected one of the uses in the list.",
  problem: {
    "no percentage": "Expected a percentage from 0 to 100.",
    "share or percentage":
      "Could be less than 1% or a share such as 0.92; the column holds percentages. Write it with a % sign.",
    "no sessions": "Expected as many sessions attended as were possible, or fewer.",
    "no count": "Expected a whole number from 0 up.",
    "no GCSE average": "Expected an average GCSE score from 0 to 9.",
    "no GCSE grade": "Expected a GCSE grade: 9 to 1, A* to G, or U.",
    "no text": "Expected a result of at most 60 characters.",
    "no mark": "Expected a mark up to the maximum in Assessments, or Missing or Excused.",
    "several courses":
      "The learner has this work on more than one course, and the file does not say which; it was not taken.",
    "no learner": "There is neither a learner ID nor a name.",
    "too many cells":
      "The row has more cells than there are headings; a text with a comma may lack its quotation marks.",
    "open quote": "A quotation mark is never closed, so the rest of the file cannot be told apart.",
    "two values": "Another row says something else for the same cell; neither was taken.",
  },
  unmatched: {
    "unknown learner": "No tracker and no row of the Learners tab has this learner.",
    "unknown course": "The learner is here, but not on this course or in this group.",
    "nothing to fill": "The learner's rows have no column for what the file holds.",
    "another name":
      "The ID and the name are two people's, as in a file that was sorted without its IDs; nothing was taken. Where the IDs are right, set the columns of names to Not read.",
  },
  /** @param here whose the ID is in the workbook */
  hasAnotherName: (here: string) => `Here the ID is that of ${here}.`,
  renamed: (rows: readonly { readonly learnerId: string; readonly name: string; readonly here: string }[]) =>
    `Taken by the ID, though the surname is another here: ${listed(rows.map(({ learnerId, name, here }) => `${learnerId} ${name} (here ${here})`))}. Look whether ${rows.length === 1 ? "it is" : "each is"} a change of name.`,
  otherHeadings: (rows: readonly number[]) =>
    `Row ${listed(rows.map(String))} of the file has headings of another table: what belongs to it was not read. Import that table by itself.`,
  doubt: {
    counts: (heading: string) =>
      `${heading}: beside a column of possible sessions this may be a count or a percentage. Choose what it is below; it is not read until then.`,
    "nothing but 0 and 1": (heading: string) =>
      `${heading}: it holds nothing but 0 and 1, which may be shares or marks of presence. Choose what it is below; it is not read until then.`,
    aside: (heading: string) =>
      `${heading}: what stands beside the name may make it another figure than the learner's own. Choose what it is below; it is not read until then.`,
    several: (heading: string, others: readonly string[]) =>
      `${heading}: the file has another column of the same that says something else (${listed(others)}). Choose below which one it is; none is read until then.`,
  },
  markIn: (code: string) => `Marks of ${code}`,
  noAssessment: (heading: string) =>
    `${heading}: the file has marks of it, and no tracker has a column for it. Choose Set up ▸ Add an assessment… first, or choose below whose marks they are.`,
  maximumUnsaid: (heading: string, maximum: number) =>
    `${heading}: the file does not say what its marks are out of; here they are out of ${maximum}.`,
  otherMaximum: (heading: string, file: number, here: number) =>
    `${heading}: out of ${file} in the file and out of ${here} in Assessments, so it is not read. Put right whichever is wrong, then import again.`,
  aboveMaximum: (heading: string, marks: number, here: number) =>
    `${heading}: ${plural(marks, "mark")} of the file ${marks === 1 ? "is" : "are"} above the ${here} that they are out of here, so that the others may be out of something else too; none is read. Put right whichever is wrong, then import again.`,
  partOfTime: (text: string) =>
    `The file says “${text}”. Figures of one week, or of a time that is over, would stand here as those up to now: import them only if they are up to now.`,
  calculated: (sheet: string, header: string) =>
    `${sheet}: a formula fills ${header}, so the file's values are not written there.`,
  noColumn: (sheets: readonly string[], header: string) =>
    `${sheets.join(", ")}: no column ${header}. Check and repair does not add it; type the heading into an empty column and import again.`,
  fileRow: (row: number) => `File, row ${row}`,
  badRow: (heading: string, found: string, reason: string) =>
    `${heading ? `${heading} “${found}”` : `“${found}”`}: ${reason}`,
  unmatchedRow: (who: string, reason: string) => `${who}: ${reason}`,
  more: (count: number) =>
    `${plural(count, "more line")} of the file ${count === 1 ? "is" : "are"} like the first ones below and ${count === 1 ? "is" : "are"} not listed.`,
  filled: (count: number) => `${plural(count, "empty cell")} filled.`,
  replaced: (count: number) => `${plural(count, "cell")} replaced.`,
  kept: (count: number) => `${plural(count, "cell")} with another value kept, as not ticked.`,
  typedMeanwhile: (count: number) =>
    `${plural(count, "cell")} kept: somebody typed there while the import ran. Import again to see what the file would replace.`,
  goneMeanwhile: (count: number) =>
    `${plural(count, "cell")} not written: their rows were deleted while the import ran.`,
  summary: (filled: number, replaced: number, bad: number, unmatched: number) =>
    filled + replaced === 0
      ? `Nothing was changed. ${plural(bad, "bad row")}, ${plural(unmatched, "unmatched row")}.`
      : `${plural(filled, "cell")} filled, ${plural(replaced, "cell")} replaced. ${plural(bad, "bad row")}, ${plural(unmatched, "unmatched row")}.`,
  auditField: "Import from MIS",
  auditLine: (parts: readonly string[]) => parts.join("; "),
  auditPart: (sheet: string, header: string, filled: number, replaced: number) =>
    `${sheet}, ${header}: ${filled} filled, ${replaced} replaced`,
  auditColumn: (sheet: string, header: string) => `${sheet}, ${header}`,
  undoField: "Import undone",
  undoPartField: "Import undone in part",
  auditMoves: "Somebody is at work in Audit at this moment. Nothing was put back yet. Undo again in a few seconds.",
  nothingToUndo: "There is no import to undo: there was none, or the last one is undone already.",
  putBack: (count: number) => `${plural(count, "cell")} as before.`,
  /** `whose` names a learner and course for each cell. */
  leftBehind: (why: LeftBehind, whose: readonly string[]) =>
    `${plural(whose.length, "cell")} left as ${whose.length === 1 ? "it is" : "they are"}: ${leftBehind[why]} (${listed(whose)}).`,
  lineUnread: (count: number) =>
    `${plural(count, "cell")} left as ${count === 1 ? "it is" : "they are"}: no line of this import that can be read tells what stood there.`,
  undone: (count: number) => `The import is undone: ${plural(count, "cell")} as before.`,
  undonePart: (back: number, left: number) =>
    `The import is not wholly undone: ${plural(back, "cell")} as before, ${left} left as ${left === 1 ? "it is" : "they are"}. Below stands why; what can be put right is put back when you undo again.`,
  undoNotConfirmed: (reason: string) =>
    `Google did not confirm that everything was put back (${reason}). Undo again: what is back already is left as it is.`,
  locked: "Someone else is saving at this moment. Nothing was written yet. Import again in a few seconds.",
  notConfirmed: (reason: string) =>
    `Google did not confirm that everything was written (${reason}). Import again: what was written already is left as it is.`,
};

const count = (many: number, one: string, more = `${one}s`) =>
  `${many.toLocaleString("en-GB")} ${many === 1 ? one : more}`;

/** The dialog that imports an export of the MIS. */
export const importFormMessages = {
  title: "Import from MIS",
  about:
    "Attendance, punctuality, behaviour, achievements and baseline, from an export of SIMS, Arbor, Bromcom, iSAMS, ProSolution, EBS, Unit-e or any other system; marks, from the grades of Google Classroom or another platform. Nothing is changed before you have seen what would change.",
  file: "Choose the exported file (CSV or TSV)",
  paste: "or paste the rows here, with their headings",
  asOf: "The figures are of",
  asOfHint: (day: string) => `${day}. The card says it, and Data checks says when it is long ago.`,
  preview: "Show what would change",
  empty: "Paste the export, or choose its file.",
  notRead: (name: string) => `The file ${name} could not be read. Open it, copy its cells and paste them here.`,
  another: "Another file",
  readAs: (rows: number, headerRow: number) =>
    headerRow === 0
      ? `${count(rows, "row")} without headings: say what each column is.`
      : `${count(rows, "row")} below the headings in row ${headerRow}.`,
  found: {
    fill: (many: number) => `${count(many, "empty cell")} to fill`,
    replace: (many: number) => `${count(many, "cell")} with another value`,
    same: (many: number) => `${count(many, "cell")} already the same`,
    bad: (many: number) => `${count(many, "bad row")}`,
    unmatched: (many: number) => `${count(many, "unmatched row")}`,
  },
  columns: "Columns of the file",
  columnsHint: "Change what a column is read as, if it was taken wrongly.",
  useOf: (heading: string) => `Read ${heading || "the column without a heading"} as`,
  noHeading: "No heading",
  unread: "Not read",
  replace: "Cells that hold another value",
  replaceHint: "They keep what they hold unless you tick them.",
  replaceAll: (many: number, sheet: string, header: string) =>
    `Replace all ${many.toLocaleString("en-GB")} in ${sheet}, ${header}`,
  replaceOne: (cell: string, name: string) => `Replace ${cell}, ${name}`,
  fill: "Empty cells that will be filled",
  unmatched: "Rows that belong to nobody here",
  isLearner: (name: string, id: string, hasBirth: boolean) =>
    `${hasBirth ? "Same name and date of birth" : "Same name"}: this is ${name}, ${id}`,
  isEveryLearner: (many: number) => `These are all the learners of the same name (${many.toLocaleString("en-GB")})`,
  bad: "Bad rows, left out",
  notes: "Worth knowing",
  head: {
    tick: "Replace",
    cell: "Cell",
    learner: "Learner",
    course: "Course",
    change: "Before → after",
    row: "File row",
    found: "Found",
    reason: "Reason",
    column: "Column",
    samples: "Such as",
    use: "Read as",
    choice: "Confirm",
  },
  emptyCell: "empty",
  all: (many: number) => `Show all ${many.toLocaleString("en-GB")}`,
  firstOnly: (many: number) => `The first ${many.toLocaleString("en-GB")} are listed; the others are like them.`,
  write: (many: number) => `Write ${count(many, "cell")}`,
  nothingToWrite: "Nothing to write",
  untouched: "Nothing has been changed yet.",
  done: "Imported",
  cancel: "Cancel",
  close: "Close",
  undo: "Undo this import",
  undoLast: "Undo the last import",
  undone: (isPart: boolean) => (isPart ? "Undone in part" : "Undone"),
  left: "Left as it was",
  written: "Written",
};
