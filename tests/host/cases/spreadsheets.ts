import type { HostCase } from "./host-case";

const page = "reference/spreadsheet/spreadsheet";

export const spreadsheetCases: readonly HostCase[] = [
  {
    behaviour: "a sheet or a named range that does not exist is null",
    source: `${page}#getsheetbynamename`,
    steps: [({ spreadsheet }) => [spreadsheet.getSheetByName("no such tab"), spreadsheet.getRangeByName("NoSuchName")]],
    expected: [null, null],
  },
  {
    behaviour: "a new sheet becomes the active one",
    source: `${page}#insertsheetsheetname`,
    steps: [
      ({ spreadsheet }) => {
        const made = spreadsheet.insertSheet("Made by a case");
        const name = spreadsheet.getActiveSheet().getName();
        spreadsheet.deleteSheet(made);
        return name;
      },
    ],
    expected: "Made by a case",
  },
  {
    behaviour: "a new sheet may not have the name of another",
    source: "reported: error text of a doubled sheet name",
    steps: [({ sheet, spreadsheet }) => spreadsheet.insertSheet(sheet.getName())],
    throws: "A sheet with this name already exists. Please enter another name.",
  },
  {
    behaviour: "a name stands for whole columns and grows with them",
    source: `${page}#setnamedrangename,-range`,
    steps: [
      ({ sheet, spreadsheet }) => spreadsheet.setNamedRange("WholeColumns", sheet.getRange("A:B")),
      ({ sheet }) => void sheet.insertRowsAfter(sheet.getMaxRows(), 3),
      ({ sheet, spreadsheet }) => {
        const named = spreadsheet.getRangeByName("WholeColumns");
        return [named?.getA1Notation(), named?.getLastRow() === sheet.getMaxRows()];
      },
    ],
    expected: ["A:B", true],
  },
  {
    behaviour: "named ranges can be listed and removed",
    source: `${page}#removenamedrangename`,
    steps: [
      ({ sheet, spreadsheet }) => spreadsheet.setNamedRange("ToRemove", sheet.getRange("A1:B2")),
      ({ spreadsheet }) => {
        const found = spreadsheet.getNamedRanges().find((named) => named.getName() === "ToRemove");
        const notation = found?.getRange().getA1Notation();
        spreadsheet.removeNamedRange("ToRemove");
        return [notation, spreadsheet.getRangeByName("ToRemove")];
      },
    ],
    expected: ["A1:B2", null],
  },
  {
    behaviour: "a reference may name its sheet",
    source: `${page}#getrangea1notation`,
    steps: [
      ({ sheet, spreadsheet }) => {
        const range = spreadsheet.getRange(`'${sheet.getName()}'!B2:C3`);
        return [range.getA1Notation(), range.getSheet().getSheetId() === sheet.getSheetId()];
      },
    ],
    expected: ["B2:C3", true],
  },
  {
    behaviour: "the active range is what was made active last",
    source: "reference/spreadsheet/range#activate",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        sheet.getRange("B2:C3").activate();
        return SpreadsheetApp.getActiveRange()?.getA1Notation();
      },
    ],
    expected: "B2:C3",
  },
  {
    behaviour: "a sheet that is made active is the active one, and so is one that the spreadsheet is told",
    source: "reference/spreadsheet/sheet#activate",
    steps: [
      ({ sheet, spreadsheet }) => {
        const other = spreadsheet.insertSheet(`${sheet.getName()} other`);
        const active = () => spreadsheet.getActiveSheet().getName() === sheet.getName();
        spreadsheet.setActiveSheet(other);
        const before = active();
        return [before, sheet.activate().getName() === sheet.getName(), active()];
      },
    ],
    expected: [false, true, true],
  },
  {
    behaviour: "the active range list holds the active range when nothing else is selected",
    source: "reference/spreadsheet/spreadsheet#getactiverangelist",
    steps: [
      ({ sheet, spreadsheet }) => {
        sheet.getRange("B2:C3").activate();
        const list = spreadsheet.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
        return list?.getRanges().map((range) => range.getA1Notation());
      },
    ],
    expected: ["B2:C3"],
  },
  {
    behaviour: "the spreadsheet tells its locale and time zone",
    source: `${page}#getspreadsheetlocale`,
    steps: [({ spreadsheet }) => [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]],
    expected: ["en_GB", "Europe/London"],
  },
  {
    behaviour: "in a sheet in which nothing was selected the first cell is",
    source: `reference/spreadsheet/spreadsheet#getactiverange`,
    steps: [
      ({ sheet, spreadsheet }) => {
        sheet.getRange("B2:C3").activate();
        spreadsheet.insertSheet(`${sheet.getName()} unseen`);
        return [
          spreadsheet.getActiveRange()?.getA1Notation(),
          spreadsheet.getActiveSheet().getName() === sheet.getName(),
        ];
      },
    ],
    expected: ["A1", false],
  },
];
