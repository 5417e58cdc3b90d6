import type { HostCase } from "./host-case";

const page = "reference/spreadsheet/sheet";

export const sheetCases: readonly HostCase[] = [
  {
    behaviour: "an empty sheet has no last row or column",
    source: "reported: getLastRow of an empty sheet",
    steps: [({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()]],
    expected: [0, 0],
  },
  {
    behaviour: "values are to be had without a range, with -1 for as many as there are",
    source: `${page}#getsheetvaluesstartrow,-startcolumn,-numrows,-numcolumns`,
    steps: [
      ({ sheet }) =>
        void sheet.getRange("B2:C3").setValues([
          [1, "a"],
          [2, "b"],
        ]),
      ({ sheet }) => [
        sheet.getSheetValues(1, 1, -1, -1),
        sheet.getSheetValues(3, 2, -1, 1),
        sheet.getSheetValues(1, 2, 2, -1),
      ],
    ],
    expected: [
      [
        ["", "", ""],
        ["", 1, "a"],
        ["", 2, "b"],
      ],
      [[2]],
      [
        ["", ""],
        [1, "a"],
      ],
    ],
  },
  {
    behaviour: "a sheet tells the named ranges that lie on it, and no others",
    source: `${page}#getnamedranges`,
    steps: [
      ({ sheet, spreadsheet }) => {
        spreadsheet.setNamedRange("OnOneSheet", sheet.getRange("A:B"));
        const other = spreadsheet.insertSheet("Beside a named range");
        spreadsheet.setNamedRange("OnTheOther", other.getRange("A1"));
      },
      ({ sheet }) => sheet.getNamedRanges().map((named) => [named.getName(), named.getRange().getA1Notation()]),
    ],
    expected: [["OnOneSheet", "A:B"]],
  },
  {
    behaviour:
      "the look of a cell is copied onto a larger place of another sheet, over and over, without its text and its note",
    source: "reference/spreadsheet/range#copyformattorangesheet,-column,-columnend,-row,-rowend",
    steps: [
      ({ sheet, spreadsheet }) => {
        const from = sheet.getRange("B2").setValue("text").setNote("note");
        from.setFontWeight("bold").setWrap(true).setBackground("#e3ebf5");
        from.copyFormatToRange(spreadsheet.insertSheet("Takes a look"), 1, 2, 3, 3);
      },
      ({ spreadsheet }) => {
        const cells = spreadsheet.getSheetByName("Takes a look")?.getRange("A3:C3");
        return [
          cells?.getFontWeights(),
          cells?.getBackgrounds(),
          cells?.getWrap(),
          cells?.getValues(),
          cells?.getNotes(),
        ];
      },
    ],
    expected: [[["bold", "bold", "normal"]], [["#e3ebf5", "#e3ebf5", "#ffffff"]], true, [["", "", ""]], [["", "", ""]]],
  },
  {
    behaviour: "appendRow writes below the last row that has content",
    source: `${page}#appendrowrowcontents`,
    steps: [
      ({ sheet }) => void sheet.getRange("B3").setValue("last"),
      ({ sheet }) => void sheet.appendRow(["a", 2]),
      ({ sheet }) => sheet.getRange("A4:B4").getValues(),
    ],
    expected: [["a", 2]],
  },
  {
    behaviour: "appendRow twice in one execution writes two rows",
    source: `${page}#appendrowrowcontents`,
    steps: [
      ({ sheet }) => void sheet.appendRow(["a"]).appendRow(["b"]),
      ({ sheet }) => sheet.getRange("A1:A2").getValues(),
    ],
    expected: [["a"], ["b"]],
  },
  {
    behaviour: "the number of rows does not depend on their content",
    source: `${page}#getmaxrows`,
    steps: [
      ({ sheet }) => {
        const before = sheet.getMaxRows();
        sheet.insertRowsAfter(before, 5);
        return sheet.getMaxRows() - before;
      },
    ],
    expected: 5,
  },
  {
    behaviour: "deleted rows pull up those below them",
    source: `${page}#deleterowsrowposition,-howmany`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]),
      ({ sheet }) => sheet.deleteRows(2, 2),
      ({ sheet }) => sheet.getRange("A1:A3").getValues(),
    ],
    expected: [["a"], ["d"], [""]],
  },
  {
    behaviour: "inserted columns push values to the right",
    source: `${page}#insertcolumnsafterafterposition,-howmany`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:B1").setValues([["a", "b"]]),
      ({ sheet }) => void sheet.insertColumnsAfter(1, 2),
      ({ sheet }) => sheet.getRange("A1:D1").getValues(),
    ],
    expected: [["a", "", "", "b"]],
  },
  {
    behaviour: "a deleted column draws those right of it in",
    source: `${page}#deletecolumncolumnposition`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:C1").setValues([["a", "b", "c"]]),
      ({ sheet }) => void sheet.deleteColumn(2),
      ({ sheet }) => sheet.getRange("A1:B1").getValues(),
    ],
    expected: [["a", "c"]],
  },
  {
    behaviour: "heights of rows are set in pixels; the sheet itself is given back",
    source: `${page}#setrowheightsstartrow,-numrows,-height`,
    steps: [({ sheet }) => sheet.setRowHeights(2, 3, 21).setRowHeight(2, 63).getName() === sheet.getName()],
    expected: true,
  },
  {
    behaviour: "rows and columns can be frozen separately",
    source: `${page}#setfrozenrowsrows`,
    steps: [
      ({ sheet }) => {
        sheet.setFrozenRows(1);
        sheet.setFrozenColumns(3);
      },
      ({ sheet }) => [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    ],
    expected: [1, 3],
  },
  {
    behaviour: "columns can be made as wide as wished",
    source: `${page}#setcolumnwidthsstartcolumn,-numcolumns,-width`,
    steps: [
      ({ sheet }) => void sheet.setColumnWidths(2, 2, 140),
      ({ sheet }) => [sheet.getColumnWidth(2), sheet.getColumnWidth(3)],
    ],
    expected: [140, 140],
  },
  {
    behaviour: "hiding a column shows in isColumnHiddenByUser",
    source: `${page}#hidecolumnscolumnindex`,
    steps: [
      ({ sheet }) => sheet.hideColumns(2),
      ({ sheet }) => [sheet.isColumnHiddenByUser(1), sheet.isColumnHiddenByUser(2)],
    ],
    expected: [false, true],
  },
  {
    behaviour: "a row that nobody hid is hidden neither by a filter nor by a person",
    source: `${page}#isrowhiddenbyfilterrowposition`,
    steps: [({ sheet }) => [sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByUser(2)]],
    expected: [false, false],
  },
  {
    behaviour: "a sheet can be hidden, and again without effect",
    source: `${page}#hidesheet`,
    steps: [
      ({ sheet }) => {
        sheet.hideSheet();
        sheet.hideSheet();
      },
      ({ sheet }) => sheet.isSheetHidden(),
    ],
    expected: true,
  },
  {
    behaviour: "the colour of a sheet's tab is null until it is set, and null takes it away",
    source: `${page}#settabcolorcolor`,
    steps: [
      ({ sheet }) => sheet.getTabColor(),
      ({ sheet }) => {
        sheet.setTabColor("#0b6e69");
        return sheet.getTabColor();
      },
    ],
    expected: "#0b6e69",
  },
  {
    behaviour: "sheets are counted from 1, and one that is inserted at an index stands behind so many others",
    source: `${page}#getindex`,
    steps: [
      ({ sheet, spreadsheet }) => {
        const between = spreadsheet.insertSheet("Between", sheet.getIndex());
        const place = between.getIndex() - sheet.getIndex();
        spreadsheet.deleteSheet(between);
        return place;
      },
    ],
    expected: 1,
  },
  {
    behaviour: "a name that another sheet has is refused",
    source: "reported: error text of a doubled sheet name",
    steps: [
      ({ sheet, spreadsheet }) => {
        const other = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() !== sheet.getSheetId());
        sheet.setName(other?.getName() ?? "");
      },
    ],
    throws: "A sheet with this name already exists. Please enter another name.",
  },
  {
    behaviour: "clearContents leaves the formats of the sheet",
    source: `${page}#clearcontents`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setValue(1).setFontWeight("bold"),
      ({ sheet }) => void sheet.clearContents(),
      ({ sheet }) => [sheet.getLastRow(), sheet.getRange("A1").getFontWeight()],
    ],
    expected: [0, "bold"],
  },
  {
    behaviour: "a filter stands once on a sheet",
    source: "reference/spreadsheet/range#createfilter",
    steps: [
      ({ sheet }) =>
        void sheet
          .getRange("A1:B3")
          .setValues([
            ["a", "b"],
            [1, 2],
            [3, 4],
          ])
          .createFilter(),
      ({ sheet }) => sheet.getRange("A1:B3").createFilter(),
    ],
    throws: "You can't create a filter in a sheet that already has a filter.",
  },
  {
    behaviour: "getFilter gives the filter's range, and null without one",
    source: `${page}#getfilter`,
    steps: [
      ({ sheet }) => (sheet.getFilter() === null ? void sheet.getRange("A1:B3").createFilter() : undefined),
      ({ sheet }) => sheet.getFilter()?.getRange().getA1Notation(),
    ],
    expected: "A1:B3",
  },
];
