import type { HostCase } from "./host-case";

const range = "reference/spreadsheet/range";

/** What the add-on calls beside cells: who is there, menus, panels, columns, rules, sheets. */
export const peopleCases: readonly HostCase[] = [
  {
    behaviour: "the active spreadsheet has an address",
    source: "reference/spreadsheet/spreadsheet#geturl",
    steps: [({ SpreadsheetApp }) => typeof SpreadsheetApp.getActiveSpreadsheet().getUrl()],
    expected: "string",
  },
  {
    behaviour: "the active user's address is text, empty where Google does not tell it",
    source: "reference/base/session#getactiveuser",
    steps: [({ Session }) => typeof Session.getActiveUser().getEmail()],
    expected: "string",
  },
  {
    behaviour: "display values are texts, in rows",
    source: `${range}#getdisplayvalues`,
    steps: [
      ({ sheet }) =>
        void sheet.getRange("A1:B2").setValues([
          [1, true],
          ["x", ""],
        ]),
      ({ sheet }) => sheet.getRange("A1:B2").getDisplayValues(),
    ],
    expected: [
      ["1", "TRUE"],
      ["x", ""],
    ],
  },
  {
    behaviour: "number formats are set and read cell by cell",
    source: `${range}#setnumberformatsnumberformats`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:B1").setNumberFormats([["@", "0.0"]]),
      ({ sheet }) => sheet.getRange("A1:B1").getNumberFormats(),
    ],
    expected: [["@", "0.0"]],
  },
  {
    behaviour: "a new sheet adds one to the number of sheets",
    source: "reference/spreadsheet/spreadsheet#getnumsheets",
    steps: [
      ({ spreadsheet }) => {
        const before = spreadsheet.getNumSheets();
        const added = spreadsheet.insertSheet();
        const after = spreadsheet.getNumSheets();
        spreadsheet.deleteSheet(added);
        return after - before;
      },
    ],
    expected: 1,
  },
  {
    behaviour: "the sheet made active is the active one",
    source: "reference/spreadsheet/spreadsheet#setactivesheetsheet",
    steps: [({ spreadsheet, sheet }) => spreadsheet.setActiveSheet(sheet).getName() === sheet.getName()],
    expected: true,
  },
  {
    behaviour: "a column has the width it was given",
    source: "reference/spreadsheet/sheet#setcolumnwidthcolumnposition,-width",
    steps: [({ sheet }) => sheet.setColumnWidth(2, 140).getColumnWidth(2)],
    expected: 140,
  },
  {
    behaviour: "wrapping is set for a range and read again",
    source: `${range}#setwrapiswrapenabled`,
    steps: [({ sheet }) => void sheet.getRange("A1").setWrap(true), ({ sheet }) => sheet.getRange("A1").getWrap()],
    expected: true,
  },
  {
    behaviour: "a protection that is removed is gone",
    source: "reference/spreadsheet/protection#remove",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        const protection = sheet.getRange("A1:A2").protect();
        protection.remove();
        return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      },
    ],
    expected: 0,
  },
  {
    behaviour: "a validation by formula keeps its formula",
    source: "reference/spreadsheet/data-validation-builder#requireformulasatisfiedformula",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=A1>0").build();
        sheet.getRange("A1").setDataValidation(rule);
        return sheet.getRange("A1").getDataValidation()?.getCriteriaValues();
      },
    ],
    expected: ["=A1>0"],
  },
  {
    behaviour: "menus are built in a chain",
    source: "reference/base/menu",
    steps: [
      ({ SpreadsheetApp }) => {
        const ui = SpreadsheetApp.getUi();
        const below = ui.createMenu("Below").addItem("Entry", "step");
        ui.createAddonMenu().addItem("First", "step").addSubMenu(below).addToUi();
        return "built";
      },
    ],
    expected: "built",
  },
  {
    behaviour: "a sidebar and a toast are shown while the script goes on",
    source: "reference/base/ui#showsidebaruserinterface",
    steps: [
      ({ SpreadsheetApp, HtmlService, spreadsheet }) => {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>hello</p>"));
        spreadsheet.toast("hello");
        return "went on";
      },
    ],
    expected: "went on",
  },
  {
    behaviour: "a line chart takes colours, options and a title for its axis",
    source: "reference/spreadsheet/embedded-line-chart-builder",
    steps: [
      ({ sheet }) => {
        const chart = sheet
          .newChart()
          .asLineChart()
          .setColors(["#112233"])
          .setYAxisTitle("Per cent")
          .setOption("title", "Marks")
          .addRange(sheet.getRange("A1:B3"))
          .setPosition(5, 2, 0, 0)
          .build();
        sheet.insertChart(chart);
        return sheet.getCharts().length;
      },
    ],
    expected: 1,
  },
];
