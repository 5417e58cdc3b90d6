const count = (many: number, one: string, more = `${one}s`) =>
  `${many.toLocaleString("en-GB")} ${many === 1 ? one : more}`;

/** The dialog that imports an export of the MIS. */
export const importFormMessages = {
  title: "Import from MIS",
  about:
    "Attendance, punctuality, behaviour, achievements and baseline, from an export of SIMS, Arbor, Bromcom, iSAMS, ProSolution, EBS, Unit-e or any other system. Nothing is changed before you have seen what would change.",
  file: "Choose the exported file (CSV or TSV)",
  paste: "or paste the rows here, with their headings",
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
  isLearner: (name: string, id: string) => `Same name and date of birth: this is ${name}, ${id}`,
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
  close: "Close",
  undo: "Undo this import",
  undoLast: "Undo the last import",
  undone: (isPart: boolean) => (isPart ? "Undone in part" : "Undone"),
  left: "Left as it was",
  written: "Written",
};
