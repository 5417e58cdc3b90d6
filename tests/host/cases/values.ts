import type { HostCase } from "./host-case";

const range = "reference/spreadsheet/range";
const entered = "reported: setValues reads text as a person's typing (Sheets API, USER_ENTERED)";

/** Sets one cell of an unformatted sheet, and gives its value and what it shows. */
const enter = (value: unknown): HostCase["steps"] => [
  ({ sheet }) => void sheet.getRange("A1").setValue(value),
  ({ sheet }) => [sheet.getRange("A1").getValue(), sheet.getRange("A1").getDisplayValue()],
];

export const valueCases: readonly HostCase[] = [
  {
    behaviour: "an empty cell reads as empty text",
    source: `${range}#getvalue`,
    steps: [({ sheet }) => [sheet.getRange("A1").getValue(), sheet.getRange("A1").getDisplayValue()]],
    expected: ["", ""],
  },
  {
    behaviour: "getValues gives numbers, flags, dates and texts, in rows",
    source: `${range}#getvalues`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:D1").setValues([[1.5, true, new Date("2025-09-01T00:00:00+01:00"), "x"]]),
      ({ sheet }) => {
        const [row = []] = sheet.getRange("A1:D1").getValues();
        return row.map((value) => Object.prototype.toString.call(value));
      },
    ],
    expected: ["[object Number]", "[object Boolean]", "[object Date]", "[object String]"],
  },
  {
    behaviour: "getValue of several cells is the top-left one's",
    source: `${range}#getvalue`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:B1").setValues([["first", "second"]]),
      ({ sheet }) => sheet.getRange("A1:B1").getValue(),
    ],
    expected: "first",
  },
  {
    behaviour: "setValue fills every cell of its range",
    source: `${range}#setvaluevalue`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:B2").setValue(7),
      ({ sheet }) => sheet.getRange("A1:B2").getValues(),
    ],
    expected: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    behaviour: "too few rows are refused",
    source: `${range}#setvaluesvalues`,
    steps: [({ sheet }) => sheet.getRange("A1:A3").setValues([["a"], ["b"]])],
    throws:
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.",
  },
  {
    behaviour: "a row of another width is refused",
    source: `${range}#setvaluesvalues`,
    steps: [({ sheet }) => sheet.getRange("A1:C1").setValues([[]])],
    throws:
      "The number of columns in the data does not match the number of columns in the range. The data has 0 but the range has 3.",
  },
  {
    behaviour: "a text where a grid belongs does not match the signature",
    source: "reported: error text of wrong arguments",
    steps: [({ sheet }) => sheet.getRange("A1").setValues("text" as unknown as string[][])],
    throws: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  },
  {
    behaviour: "undefined clears a cell as null does",
    source: "guides/v8-runtime/migration",
    steps: enter(undefined),
    expected: ["", ""],
  },
  { behaviour: "null clears a cell", source: "reported: setValue(null)", steps: enter(null), expected: ["", ""] },
  { behaviour: "text of figures becomes a number", source: entered, steps: enter("01234"), expected: [1234, "1234"] },
  { behaviour: "a percentage becomes a share", source: entered, steps: enter("86%"), expected: [0.86, "86%"] },
  {
    behaviour: "a percentage with decimals keeps two",
    source: entered,
    steps: enter("86.5%"),
    expected: [0.865, "86.50%"],
  },
  { behaviour: "thousands may be grouped", source: entered, steps: enter("1,234"), expected: [1234, "1,234"] },
  { behaviour: "true in any case becomes a flag", source: entered, steps: enter("True"), expected: [true, "TRUE"] },
  {
    behaviour: "a word stays a word",
    source: entered,
    steps: enter("Distinction*"),
    expected: ["Distinction*", "Distinction*"],
  },
  {
    behaviour: "an apostrophe in front keeps figures as text",
    source: entered,
    steps: enter("'0012"),
    expected: ["0012", "0012"],
  },
  {
    behaviour: "a learner number with letters stays text",
    source: entered,
    steps: enter("LN-0012"),
    expected: ["LN-0012", "LN-0012"],
  },
  { behaviour: "a grade with a plus sign stays text", source: entered, steps: enter("B+"), expected: ["B+", "B+"] },
  {
    behaviour: "a cell formatted as text keeps what it is given",
    source: "reported: number format @ before setValue",
    steps: [
      ({ sheet }) =>
        void sheet
          .getRange("A1:A2")
          .setNumberFormat("@")
          .setValues([["0012"], ["=1+1"]]),
      ({ sheet }) => [...sheet.getRange("A1:A2").getValues(), sheet.getRange("A2").getFormula()],
    ],
    expected: [["0012"], ["=1+1"], ""],
  },
  {
    behaviour: "text of a day and a month is read in the British order",
    source: entered,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setValue("03/09/2025"),
      ({ sheet }) => [(sheet.getRange("A1").getValue() as Date).toISOString(), sheet.getRange("A1").getDisplayValue()],
    ],
    expected: ["2025-09-02T23:00:00.000Z", "03/09/2025"],
  },
  {
    behaviour: "a day that does not exist stays text",
    source: entered,
    steps: enter("31/02/2025"),
    expected: ["31/02/2025", "31/02/2025"],
  },
  {
    behaviour: "a date comes back as the same moment in winter and in summer",
    source: `${range}#getvalues`,
    steps: [
      ({ sheet }) =>
        void sheet
          .getRange("A1:A2")
          .setValues([[new Date("2026-01-15T09:30:00Z")], [new Date("2026-07-15T09:30:00Z")]]),
      ({ sheet }) =>
        sheet
          .getRange("A1:A2")
          .getValues()
          .map(([date]) => (date as Date).toISOString()),
    ],
    expected: ["2026-01-15T09:30:00.000Z", "2026-07-15T09:30:00.000Z"],
  },
  {
    behaviour: "a text that is too long is reported by the next call, not by setValue",
    source: "reported: 50,000 characters in a cell",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        sheet.getRange("A1").setValue("x".repeat(50_001));
        SpreadsheetApp.flush();
      },
    ],
    throws: "Your input contains more than the maximum of 50000 characters in a single cell.",
  },
  {
    behaviour: "a text that is too long fails the execution even when no call follows",
    source: "reported: 50,000 characters in a cell",
    steps: [({ sheet }) => void sheet.getRange("A1").setValue("x".repeat(50_001))],
    throws: "Your input contains more than the maximum of 50000 characters in a single cell.",
  },
  {
    behaviour: "clearContent takes the value and leaves the format",
    source: `${range}#clearcontent`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setBackground("#ff0000").setValue(1),
      ({ sheet }) => void sheet.getRange("A1").clearContent(),
      ({ sheet }) => [sheet.getRange("A1").getValue(), sheet.getRange("A1").getBackground()],
    ],
    expected: ["", "#ff0000"],
  },
  {
    behaviour: "clear takes both",
    source: `${range}#clear`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setBackground("#ff0000").setValue(1),
      ({ sheet }) => void sheet.getRange("A1").clear(),
      ({ sheet }) => [sheet.getRange("A1").getValue(), sheet.getRange("A1").getBackground()],
    ],
    expected: ["", "#ffffff"],
  },
  {
    behaviour: "isBlank is true only when every cell is empty",
    source: `${range}#isblank`,
    steps: [
      ({ sheet }) => void sheet.getRange("B2").setValue(0),
      ({ sheet }) => [sheet.getRange("A1").isBlank(), sheet.getRange("A1:B2").isBlank()],
    ],
    expected: [true, false],
  },
  {
    behaviour:
      "copyTo with PASTE_VALUES onto the same cells turns formulas into what they show, and leaves the formats",
    source: `${range}#copytodestination,-copypastetype,-transposed`,
    steps: [
      ({ sheet }) =>
        void sheet
          .getRange("A1:B1")
          .setBackground("#ff0000")
          .setValues([[2, "=A1*3"]]),
      ({ sheet, SpreadsheetApp }) =>
        sheet.getRange("B1").copyTo(sheet.getRange("B1"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false),
      ({ sheet }) => void sheet.getRange("A1").setValue(5),
      ({ sheet }) => [
        sheet.getRange("B1").getFormula(),
        sheet.getRange("B1").getValue(),
        sheet.getRange("B1").getBackground(),
      ],
    ],
    expected: ["", 6, "#ff0000"],
  },
  {
    behaviour: "copyTo with PASTE_VALUES keeps what an array formula fills, as values",
    source: "reported: pasting values over a spilled array replaces the formula and keeps every cell",
    steps: [
      ({ sheet }) => void sheet.getRange("A1:B1").setValues([[1, "=ARRAYFORMULA(A1:A2*2)"]]),
      ({ sheet }) => void sheet.getRange("A2").setValue(2),
      ({ sheet, SpreadsheetApp }) =>
        sheet.getRange("B1:B2").copyTo(sheet.getRange("B1:B2"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false),
      ({ sheet }) => [sheet.getRange("B1:B2").getFormulas(), sheet.getRange("B1:B2").getValues()],
    ],
    expected: [
      [[""], [""]],
      [[2], [4]],
    ],
  },
  {
    behaviour: "several ranges of a sheet get one value in one call",
    source: "reference/spreadsheet/range-list#setvaluevalue",
    steps: [
      ({ sheet }) => void sheet.getRangeList(["A1:A2", "C1"]).setValue(7),
      ({ sheet }) => sheet.getRange("A1:C2").getValues(),
    ],
    expected: [
      [7, "", 7],
      [7, "", ""],
    ],
  },
];
