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
