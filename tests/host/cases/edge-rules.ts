import { allOrSaid, filled, said } from "./edge-steps";
import type { HostCase } from "./host-case";

const range = "reference/spreadsheet/range";
const sheets = "reference/spreadsheet/sheet";

/** Rules, filters, merges, protections and names, on their own cells and beside them. */
export const edgeRuleCases: readonly HostCase[] = [
  {
    behaviour: "a script sorts by several columns, each in its order",
    source: `${range}#sortsortspecobj`,
    steps: [
      filled,
      ({ sheet }) => void sheet.getRange("A2:C4").sort([{ column: 2, ascending: false }, 3]),
      ({ sheet }) => sheet.getRange("A1:A4").getValues().flat(),
    ],
    expected: ["Name", "Ada", "Bo", "Cem"],
  },
  {
    behaviour: "a filter sorts what is below its headings",
    source: "reference/spreadsheet/filter#sortcolumnposition,-ascending",
    steps: [
      filled,
      ({ sheet }) => {
        sheet.getRange("A1:C4").createFilter().sort(1, true);
      },
      ({ sheet }) => {
        const filter = sheet.getFilter();
        const before = filter?.getRange().getA1Notation();
        filter?.remove();
        return [sheet.getRange("A1:A4").getValues().flat(), before, sheet.getFilter(), said(() => filter?.getRange())];
      },
    ],
    expected: [["Name", "Ada", "Bo", "Cem"], "A1:C4", null, "The filter does not exist any more."],
  },
  {
    behaviour: "a filter stands over merges in a row, not over merges in a column",
    source: `${range}#createfilter`,
    steps: [
      ({ sheet }) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("D1:D2").merge();
      },
      ({ sheet }) =>
        allOrSaid([() => sheet.getRange("C1:D3").createFilter(), () => typeof sheet.getRange("A1:B3").createFilter()]),
    ],
    expected: ["You can't create a filter over a range containing vertical merges.", "object"],
  },
  {
    behaviour: "a merge is met by what touches it and by nothing beside it",
    source: `${range}#ispartofmerge`,
    steps: [
      ({ sheet }) => void sheet.getRange("C3:D4").merge(),
      ({ sheet }) =>
        ["A1:C3", "D4:E5", "A3:B4", "E3:F4", "C1:D2", "C5:D6", "C3"].map((text) =>
          sheet.getRange(text).isPartOfMerge(),
        ),
    ],
    expected: [true, true, false, false, false, false, true],
  },
  {
    behaviour: "a validation rule stands on its own cells and on none beside them",
    source: `${range}#getdatavalidations`,
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).setAllowInvalid(false).build();
        sheet.getRange("B2:C3").setDataValidation(rule);
      },
      ({ sheet }) => [
        sheet
          .getRange("A1:D4")
          .getDataValidations()
          .map((row) => row.map((rule) => (rule ? "x" : "-")).join("")),
        sheet
          .getRange("C3:D4")
          .getDataValidations()
          .map((row) => row.map((rule) => (rule ? "x" : "-")).join("")),
        sheet.getRange("B1").getDataValidation(),
        ...[0, 10, -1, 11, "five"].map((value) => said(() => void sheet.getRange("C3").setValue(value))),
        said(() => void sheet.getRange("D3").setValue(11)),
        said(() => void sheet.getRange("C4").setValue(11)),
        said(() => void sheet.getRange("B3").setFormula("=99")),
        said(() => void sheet.getRange("B2").setValue("")),
      ],
    ],
    expected: [
      ["----", "-xx-", "-xx-", "----"],
      ["x-", "--"],
      null,
      "allowed",
      "allowed",
      ...Array.from(
        { length: 3 },
        () => "The data you entered in cell C3 violates the data validation rules set on this cell.",
      ),
      "allowed",
      "allowed",
      "allowed",
      "allowed",
    ],
  },
  {
    behaviour: "a rule of a list names its values when it refuses, one of a range takes what stands there",
    source: "reference/spreadsheet/data-validation-builder#requirevalueinrangerange",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        sheet.getRange("F1:F2").setValues([["Red"], [3]]);
        const list = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).setAllowInvalid(false).build();
        const cells = SpreadsheetApp.newDataValidation()
          .requireValueInRange(sheet.getRange("F1:F2"))
          .setAllowInvalid(false)
          .build();
        const ticked = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build();
        sheet.getRange("A1:C1").setDataValidations([[list, cells, ticked]]);
      },
      ({ sheet }) =>
        [
          ["A1", "b"],
          ["A1", "c"],
          ["B1", "Red"],
          ["B1", 3],
          ["B1", "Blue"],
          ["C1", true],
          ["C1", "yes"],
        ].map(([cell, value]) => said(() => void sheet.getRange(String(cell)).setValue(value))),
    ],
    expected: [
      "allowed",
      "The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: a, b.",
      "allowed",
      "allowed",
      "The data you entered in cell B1 violates the data validation rules set on this cell.",
      "allowed",
      "The data you entered in cell C1 violates the data validation rules set on this cell.",
    ],
  },
  {
    behaviour: "protections are of sheets or of ranges, each listed where it stands",
    source: `${sheets}#getprotectionstype`,
    steps: [
      ({ sheet, spreadsheet, SpreadsheetApp }) => {
        const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
        const counts = () => [sheet.getProtections(SHEET).length, sheet.getProtections(RANGE).length];
        const all = spreadsheet.getProtections(RANGE).length;
        const none = counts();
        const whole = sheet.protect().setDescription("whole");
        const part = sheet.getRange("B2:C3").protect().setDescription("part").setWarningOnly(true);
        const both = counts();
        part.setRange(sheet.getRange("B2"));
        const found = [whole, part].map((one) => [
          one.getDescription(),
          String(one.getProtectionType()),
          one.isWarningOnly(),
          one.canEdit(),
        ]);
        const where = part.getRange().getA1Notation();
        part.remove();
        return [
          none,
          both,
          found,
          where,
          counts(),
          spreadsheet.getProtections(RANGE).length - all,
          said(() => part.getDescription()),
        ];
      },
    ],
    expected: [
      [0, 0],
      [1, 1],
      [
        ["whole", "SHEET", false, true],
        ["part", "RANGE", true, true],
      ],
      "B2",
      [1, 0],
      0,
      "The protection does not exist any more.",
    ],
  },
  {
    behaviour: "a name for a range is told in any case and refused when it cannot be one",
    source: "reference/spreadsheet/spreadsheet#setnamedrangename,-range",
    steps: [
      ({ spreadsheet, sheet }) => {
        spreadsheet.setNamedRange("Edge_1", sheet.getRange("B2:C3"));
        return [
          spreadsheet.getRangeByName("EDGE_1")?.getA1Notation(),
          spreadsheet.getRange("edge_1").getA1Notation(),
          said(() => spreadsheet.setNamedRange("1x", sheet.getRange("B2"))),
          said(() => spreadsheet.setNamedRange("a b", sheet.getRange("B2"))),
          said(() => spreadsheet.getRange("nowhere!A1")),
          said(() => spreadsheet.getRange("B2:")),
        ];
      },
    ],
    expected: [
      "B2:C3",
      "B2:C3",
      'The name "1x" is not a valid name for a range.',
      'The name "a b" is not a valid name for a range.',
      "Range not found",
      "Range not found",
    ],
  },
];
