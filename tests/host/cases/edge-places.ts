import { allOrSaid, small } from "./edge-steps";
import type { HostCase } from "./host-case";

const range = "reference/spreadsheet/range";
const sheets = "reference/spreadsheet/sheet";
const outside = "The coordinates of the range are outside the dimensions of the sheet.";

/** Ranges, rows and columns just inside and just outside of a sheet. */
export const edgePlaceCases: readonly HostCase[] = [
  {
    behaviour: "a range may end where the sheet does, and not one further",
    source: `${sheets}#getrangerow,-column,-numrows,-numcolumns`,
    steps: [
      small,
      ({ sheet }) =>
        allOrSaid([
          () => sheet.getRange(1, 1, 10, 6).getA1Notation(),
          () => sheet.getRange(10, 6).getA1Notation(),
          () => sheet.getRange(2, 1, 10, 1),
          () => sheet.getRange(1, 2, 1, 6),
          () => sheet.getRange(0, 1),
          () => sheet.getRange(1, 0),
          () => sheet.getRange(1, 1, 0),
          () => sheet.getRange(1, 1, 1, 0),
          () => sheet.getRange(1.9, 2.9).getA1Notation(),
          () => (sheet.getRange as (...given: unknown[]) => unknown)("A1", 1),
          () => sheet.getRange(1, NaN),
          () => sheet.getRange("C:C").getA1Notation(),
          () => sheet.getRange("$B$2:$C").getA1Notation(),
          () => sheet.getRange("2:3").getA1Notation(),
          () => sheet.getRange("A11"),
        ]),
    ],
    expected: [
      "A1:F10",
      "F10",
      outside,
      outside,
      "The starting row of the range is too small.",
      "The starting column of the range is too small.",
      "The number of rows in the range must be at least 1.",
      "The number of columns in the range must be at least 1.",
      "B1",
      "The parameters (String,number,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      "The parameters (number,number,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      "C:C",
      "B2:C10",
      "2:3",
      outside,
    ],
  },
  {
    behaviour: "a cell is counted within its range, up to its corner",
    source: `${range}#getcellrow,-column`,
    steps: [
      ({ sheet }) => {
        const area = sheet.getRange("B2:C3");
        return allOrSaid([
          () => area.getCell(2, 2).getA1Notation(),
          () => area.getCell(0, 1),
          () => area.getCell(1, 0),
          () => area.getCell(3, 1),
          () => area.getCell(1, 3),
          () => area.getGridId() === sheet.getSheetId(),
          () => [area.getRowIndex(), area.getHeight(), area.getWidth(), area.getLastRow(), area.getLastColumn()].join(),
        ]);
      },
    ],
    expected: [
      "C3",
      "Cell reference out of range",
      "Cell reference out of range",
      "Cell reference out of range",
      "Cell reference out of range",
      true,
      "2,2,2,3,3",
    ],
  },
  {
    behaviour: "only one cell of a range is a corner: value, shown and formula are its own",
    source: `${range}#getformula`,
    steps: [
      ({ sheet }) =>
        void sheet.getRange("B2:C3").setFormulas([
          ["1+1", "=2+2"],
          ["", "=3+3"],
        ]),
      ({ sheet }) => {
        const area = sheet.getRange("B2:C3");
        return [
          area.getFormula(),
          area.getFormulas(),
          area.getDisplayValue(),
          area.getValue(),
          area.getDisplayValues(),
        ];
      },
    ],
    expected: [
      "=1+1",
      [
        ["=1+1", "=2+2"],
        ["", "=3+3"],
      ],
      "2",
      2,
      [
        ["2", "4"],
        ["", "6"],
      ],
    ],
  },
  {
    behaviour: "rows and columns are deleted up to the end and not beyond it",
    source: `${sheets}#insertrowafterafterposition`,
    steps: [
      small,
      ({ sheet }) => {
        const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
        return allOrSaid([
          () => sheet.deleteRows(rows, 2),
          () => sheet.deleteRows(0, 1),
          () => sheet.deleteRows(1, 0),
          () => sheet.deleteColumns(columns, 2),
          () => sheet.deleteColumns(0, 1),
          () => sheet.deleteColumns(1, 0),
          () => sheet.deleteRows(rows, 1),
          () => sheet.deleteColumns(columns, 1),
          () => sheet.setColumnWidths(columns, 1, 50),
          () => sheet.autoResizeColumns(columns, 1),
          () => sheet.hideColumns(columns, 1),
          () => sheet.setRowHeights(rows, 1, 50),
          () => sheet.setColumnWidths(columns - 1, 1, 50).getName() === sheet.getName(),
          () => sheet.setRowHeights(rows - 1, 1, 50).getName() === sheet.getName(),
          () => rows - sheet.getMaxRows(),
          () => columns - sheet.getMaxColumns(),
        ]);
      },
    ],
    expected: [
      "Those rows are out of bounds.",
      "Those rows are out of bounds.",
      "Those rows are out of bounds.",
      "Those columns are out of bounds.",
      "Those columns are out of bounds.",
      "Those columns are out of bounds.",
      "allowed",
      "allowed",
      "Those columns are out of bounds.",
      "Those columns are out of bounds.",
      "Those columns are out of bounds.",
      "Those rows are out of bounds.",
      true,
      true,
      1,
      1,
    ],
  },
  {
    behaviour: "where rows and columns come in is counted from 1, on the side that is asked for",
    source: `${sheets}#insertrowafterafterposition`,
    steps: [
      ({ sheet }) =>
        void sheet.getRange("A1:C3").setValues([
          ["a1", "b1", "c1"],
          ["a2", "b2", "c2"],
          ["a3", "b3", "c3"],
        ]),
      ({ sheet }) => {
        sheet.insertRowAfter(1);
        sheet.insertRowBefore(1);
        sheet.insertRowsAfter(2, 2);
        sheet.insertRowsBefore(6, 1);
        sheet.insertColumnAfter(1);
        sheet.insertColumnBefore(1);
        sheet.insertColumnsAfter(3, 2);
        sheet.insertColumnsBefore(6, 1);
        const where = (text: string) =>
          sheet
            .getDataRange()
            .createTextFinder(text)
            .findAll()
            .map((cell) => cell.getA1Notation())
            .join();
        return ["a1", "b1", "c1", "a2", "a3"].map(where);
      },
    ],
    expected: ["B2", "G2", "H2", "B7", "B8"],
  },
  {
    behaviour: "what is hidden, frozen and wide is so in its own place only",
    source: `${sheets}#hidecolumnscolumnindex`,
    steps: [
      ({ sheet }) => {
        sheet.hideColumns(2);
        sheet.hideColumns(4, 2);
        sheet.showColumns(5);
        sheet.setColumnWidth(3, 77);
        sheet.setColumnWidths(6, 2, 88);
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
      },
      ({ sheet }) => [
        [1, 2, 3, 4, 5, 6].map((column) => sheet.isColumnHiddenByUser(column)),
        [2, 3, 4, 5, 6, 7, 8].map((column) => sheet.getColumnWidth(column) % 100),
        sheet.getFrozenRows(),
        sheet.getFrozenColumns(),
      ],
    ],
    expected: [[false, true, false, true, false, false], [0, 77, 0, 0, 88, 88, 0], 2, 1],
  },
  {
    behaviour: "a column is made as wide as its longest text, an empty one stays",
    source: `${sheets}#autoresizecolumnscolumnstart,-numcolumns`,
    steps: [
      ({ sheet }) =>
        void sheet.getRange("A1:C2").setValues([
          ["a", "", "abcdefghij"],
          ["abc", "", "a"],
        ]),
      ({ sheet }) => {
        sheet.autoResizeColumns(1, 2);
        sheet.autoResizeColumn(3);
        return [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column));
      },
    ],
    expected: [37, 100, 86, 100],
  },
  {
    behaviour: "a text is found by what a cell shows: whole or part, in its case or any, or by a pattern",
    source: "reference/spreadsheet/text-finder",
    steps: [
      ({ sheet }) =>
        void sheet.getRange("B2:C3").setValues([
          ["Ash", "ash tree"],
          ["", 0.5],
        ]),
      ({ sheet }) => {
        const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
          finder
            .findAll()
            .map((cell) => cell.getA1Notation())
            .join();
        const finder = (text: string) => sheet.getDataRange().createTextFinder(text);
        return [
          found(finder("ash")),
          found(finder("ash").matchEntireCell(true)),
          found(finder("ash").matchCase(true)),
          found(finder("Ash").matchCase(true).matchEntireCell(true)),
          found(finder("a.h").useRegularExpression(true)),
          found(finder("A.h|x").useRegularExpression(true).matchEntireCell(true).matchCase(true)),
          found(finder("a.h").useRegularExpression(true).matchCase(true)),
          found(finder("as.").useRegularExpression(true).matchEntireCell(true)),
          found(finder("z*").useRegularExpression(true)),
          found(finder("0.5")),
          found(sheet.getRange("C2:C3").createTextFinder("ash")),
        ];
      },
    ],
    expected: ["B2,C2", "B2", "C2", "B2", "B2,C2", "B2", "C2", "B2", "B2,C2,C3", "C3", "C2"],
  },
  {
    behaviour: "a row is appended below what is there, in a sheet that is full too",
    source: `${sheets}#appendrowrowcontents`,
    steps: [
      small,
      ({ sheet }) => void sheet.getRange("A10").setValue("last"),
      ({ sheet }) => void sheet.appendRow(["86%", true, "x"]),
      ({ sheet }) => [
        sheet.getMaxRows(),
        sheet.getLastRow(),
        sheet.getLastColumn(),
        sheet.getRange("A11:C11").getValues(),
      ],
    ],
    expected: [11, 11, 3, [[0.86, true, "x"]]],
  },
];
