import type { HostCase } from "./host-case";

const range = "reference/spreadsheet/range";
const sheetPage = "reference/spreadsheet/sheet";

export const rangeCases: readonly HostCase[] = [
  {
    behaviour:
      "a text finder gives the cells that hold a text, whole or in part, or fit a pattern, whatever their case",
    source: "reference/spreadsheet/text-finder",
    steps: [
      ({ sheet }) => {
        sheet.getRange("A1:A4").setValues([["ACT-1"], ["act-12"], ["x ACT-1"], ["ACT-1"]]);
        const column = sheet.getRange("A1:A4");
        const rows = (finder: GoogleAppsScript.Spreadsheet.TextFinder) => finder.findAll().map((cell) => cell.getRow());
        return [
          rows(column.createTextFinder("ACT-1")),
          rows(column.createTextFinder("ACT-1").matchEntireCell(true)),
          rows(column.createTextFinder("ACT-1").matchCase(true)),
          rows(column.createTextFinder("^(ACT-1|ACT-12)$").useRegularExpression(true).matchEntireCell(true)),
          rows(column.createTextFinder("nowhere")),
        ];
      },
    ],
    expected: [[1, 2, 3, 4], [1, 4], [1, 3, 4], [1, 2, 4], []],
  },
  {
    behaviour: "rows and columns count from 1",
    source: sheetPage,
    steps: [
      ({ sheet }) => {
        const cells = sheet.getRange(2, 3, 4, 5);
        return [
          cells.getA1Notation(),
          cells.getRow(),
          cells.getColumn(),
          cells.getLastRow(),
          cells.getLastColumn(),
          cells.getNumRows(),
          cells.getNumColumns(),
        ];
      },
    ],
    expected: ["C2:G5", 2, 3, 5, 7, 4, 5],
  },
  {
    behaviour: "one cell is written without a colon, also beyond column Z",
    source: `${range}#geta1notation`,
    steps: [({ sheet }) => [sheet.getRange(1, 26).getA1Notation(), sheet.getRange("$B$4").getA1Notation()]],
    expected: ["Z1", "B4"],
  },
  {
    behaviour: "an open range reaches to the end of the sheet",
    source: `${sheetPage}#getrangea1notation`,
    steps: [
      ({ sheet }) => {
        const open = sheet.getRange("B3:B");
        return [
          open.getRow(),
          open.getLastRow() === sheet.getMaxRows(),
          sheet.getRange("2:2").getLastColumn() === sheet.getMaxColumns(),
        ];
      },
    ],
    expected: [3, true, true],
  },
  {
    behaviour: "offset keeps the size and may go back",
    source: `${range}#offsetrowoffset,-columnoffset`,
    steps: [({ sheet }) => sheet.getRange("C3:D4").offset(-1, 1).getA1Notation()],
    expected: "D2:E3",
  },
  {
    behaviour: "offset may give a size",
    source: `${range}#offsetrowoffset,-columnoffset,-numrows,-numcolumns`,
    steps: [({ sheet }) => sheet.getRange("A1").offset(1, 0, 2, 3).getA1Notation()],
    expected: "A2:C3",
  },
  {
    behaviour: "getCell counts within the range",
    source: `${range}#getcellrow,-column`,
    steps: [({ sheet }) => sheet.getRange("B2:C3").getCell(2, 2).getA1Notation()],
    expected: "C3",
  },
  {
    behaviour: "a range outside the sheet is refused",
    source: "reported: error text of a range outside",
    steps: [({ sheet }) => sheet.getRange(sheet.getMaxRows() + 1, 1)],
    throws: "The coordinates of the range are outside the dimensions of the sheet.",
  },
  {
    behaviour: "a range without rows is refused",
    source: "reported: error text of an empty range",
    steps: [({ sheet }) => sheet.getRange(2, 1, 0, 1)],
    throws: "The number of rows in the range must be at least 1.",
  },
  {
    behaviour: "text that is no reference is refused",
    source: "reported: error text of a wrong reference",
    steps: [({ sheet }) => sheet.getRange("not a range")],
    throws: "Range not found",
  },
  {
    behaviour: "the data range reaches from A1 to the last row and column with content",
    source: `${sheetPage}#getdatarange`,
    steps: [
      ({ sheet }) => void sheet.getRange("C4").setValue("x"),
      ({ sheet }) => sheet.getDataRange().getA1Notation(),
    ],
    expected: "A1:C4",
  },
  {
    behaviour: "merged cells are found from any range that touches them",
    source: `${range}#getmergedranges`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:C1").merge(),
      ({ sheet }) => [
        sheet
          .getRange("B1:B5")
          .getMergedRanges()
          .map((merged) => merged.getA1Notation()),
        sheet.getRange("B1").isPartOfMerge(),
        sheet.getRange("B2").isPartOfMerge(),
      ],
    ],
    expected: [["A1:C1"], true, false],
  },
  {
    behaviour: "sort takes the column of the sheet and an order",
    source: `${range}#sortsortspecobj`,
    steps: [
      ({ sheet }) =>
        void sheet.getRange("B1:C3").setValues([
          ["b", 2],
          ["c", 3],
          ["a", 1],
        ]),
      ({ sheet }) => void sheet.getRange("B1:C3").sort({ column: 3, ascending: false }),
      ({ sheet }) => sheet.getRange("B1:C3").getValues(),
    ],
    expected: [
      ["c", 3],
      ["b", 2],
      ["a", 1],
    ],
  },
  {
    behaviour: "setNote(null) takes a note away",
    source: `${range}#setnotenote`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:B1").setNotes([["why", "who"]]),
      ({ sheet }) => void sheet.getRange("B1").setNote(null as unknown as string),
      ({ sheet }) => sheet.getRange("A1:B1").getNotes(),
    ],
    expected: [["why", ""]],
  },
];
