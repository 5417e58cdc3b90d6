/** What a cell makes of something that is written into it. The same cases are tested in the preview and can be run in a live sheet. */
export interface CellCase {
  /** Set before the value; "" for a cell nobody has formatted. */
  readonly format: string;
  readonly given: string | number | boolean;
  readonly value: string | number | boolean;
  readonly shown: string;
}

/** developers.google.com/apps-script/reference/spreadsheet/range#setnumberformatnumberformat */
export const formatPage = "reference/spreadsheet/range#setnumberformatnumberformat";

/** Texts that a cell of the format "@" keeps as they are typed; every record of ours counts on it. */
const keptTexts = [
  "=1+1",
  '=HYPERLINK("https://example.org","x")',
  "+1",
  "+44 20 7946 0000",
  "-1",
  "@home",
  "007",
  "1e3",
  "3/4",
  "01/09/2025",
  "2025-09-01",
  "12:30",
  "TRUE",
  "10%",
  "£5",
  "1,000",
  "'til half term",
  "  quiet  ",
  "one\ntwo",
  "#N/A",
];

const kept = (text: string): CellCase => ({ format: "@", given: text, value: text, shown: text });
const numbered = (format: string, given: number, shown: string): CellCase => ({ format, given, value: given, shown });

export const cellCases: readonly CellCase[] = [
  ...keptTexts.map(kept),
  { format: "", given: "007", value: 7, shown: "7" },
  { format: "", given: "'007", value: "007", shown: "007" },
  { format: "", given: "TRUE", value: true, shown: "TRUE" },
  { format: "", given: "10%", value: 0.1, shown: "10%" },
  { format: "", given: "plain words", value: "plain words", shown: "plain words" },
  { format: "", given: false, value: false, shown: "FALSE" },
  { format: "", given: 1.5, value: 1.5, shown: "1.5" },
  { format: "", given: "", value: "", shown: "" },
  numbered("0", 3.7, "4"),
  numbered("0.0", 70, "70.0"),
  numbered("0.0", 36.67, "36.7"),
  numbered("0.00", 12.5, "12.50"),
  numbered("0%", 0.5, "50%"),
  numbered("0.0%", 0.915, "91.5%"),
  numbered("#,##0", 1234, "1,234"),
  numbered("+0;-0;0", 2, "+2"),
  numbered("+0;-0;0", -1, "-1"),
  numbered("+0;-0;0", 0, "0"),
  numbered("+0.0;-0.0;0.0", -40, "-40.0"),
  numbered("dd/mm/yyyy", 45901, "01/09/2025"),
  numbered("yyyy-mm-dd", 45901, "2025-09-01"),
];
