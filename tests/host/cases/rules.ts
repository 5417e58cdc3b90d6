import type { HostCase } from "./host-case";

const formats = "reference/spreadsheet/conditional-format-rule-builder";
const validation = "reference/spreadsheet/data-validation-builder";

export const ruleCases: readonly HostCase[] = [
  {
    behaviour: "setConditionalFormatRules replaces all rules and keeps their order",
    source: "reference/spreadsheet/sheet#setconditionalformatrulesrules",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        const rule = (text: string) =>
          SpreadsheetApp.newConditionalFormatRule()
            .whenTextEqualTo(text)
            .setBackground("#ff0000")
            .setRanges([sheet.getRange("A1:A9")])
            .build();
        sheet.setConditionalFormatRules([rule("gone")]);
        sheet.setConditionalFormatRules([rule("first"), rule("second")]);
      },
      ({ sheet }) => sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()?.getCriteriaValues()),
    ],
    expected: [["first"], ["second"]],
  },
  {
    behaviour: "a rule can be read back: criteria, ranges, colours",
    source: formats,
    steps: [
      ({ sheet, SpreadsheetApp }) =>
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenFormulaSatisfied('=$B2="Red"')
            .setBackground("#f4c7c3")
            .setFontColor("#5f0f0a")
            .setBold(true)
            .setItalic(true)
            .setRanges([sheet.getRange("A2:C9"), sheet.getRange("E2:E9")])
            .build(),
        ]),
      ({ sheet, SpreadsheetApp }) => {
        const [rule] = sheet.getConditionalFormatRules();
        const condition = rule?.getBooleanCondition();
        return [
          rule?.getRanges().map((range) => range.getA1Notation()),
          condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
          condition?.getCriteriaValues(),
          condition?.getBackground(),
          condition?.getFontColor(),
          condition?.getBold(),
          condition?.getItalic(),
        ];
      },
    ],
    expected: [["A2:C9", "E2:E9"], true, ['=$B2="Red"'], "#f4c7c3", "#5f0f0a", true, true],
  },
  {
    behaviour: "a copy of a rule keeps its colours; other cells and another formula do not change the first",
    source: "reference/spreadsheet/conditional-format-rule#copy",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        const first = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied("=A1>1")
          .setBackground("#f4c7c3")
          .setBold(true)
          .setRanges([sheet.getRange("A1:A9")])
          .build();
        const second = first
          .copy()
          .setRanges([sheet.getRange("B1:B9")])
          .whenFormulaSatisfied("=B1>2")
          .build();
        sheet.setConditionalFormatRules([first, second]);
      },
      ({ sheet }) =>
        sheet.getConditionalFormatRules().map((rule) => {
          const condition = rule.getBooleanCondition();
          const cells = rule.getRanges().map((range) => range.getA1Notation());
          return [cells, condition?.getCriteriaValues(), condition?.getBackground(), condition?.getBold()];
        }),
    ],
    expected: [
      [["A1:A9"], ["=A1>1"], "#f4c7c3", true],
      [["B1:B9"], ["=B1>2"], "#f4c7c3", true],
    ],
  },
  {
    behaviour: "an empty list removes every rule",
    source: "reference/spreadsheet/sheet#setconditionalformatrulesrules",
    steps: [
      ({ sheet, SpreadsheetApp }) =>
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenCellEmpty()
            .setBackground("#cccccc")
            .setRanges([sheet.getRange("A1")])
            .build(),
        ]),
      ({ sheet }) => sheet.setConditionalFormatRules([]),
      ({ sheet }) => sheet.getConditionalFormatRules().length,
    ],
    expected: 0,
  },
  {
    behaviour: "a rule's formula may not name another sheet",
    source: "reported: conditional format across sheets",
    steps: [({ SpreadsheetApp }) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=Policy!$B$2>A1")],
    throws: "Conditional format rule cannot reference a different sheet.",
  },
  {
    behaviour: "a new validation rule only warns",
    source: `${validation}#getallowinvalid`,
    steps: [({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().requireDate().build().getAllowInvalid()],
    expected: true,
  },
  {
    behaviour: "a validation rule can be read back",
    source: validation,
    steps: [
      ({ sheet, SpreadsheetApp }) =>
        void sheet
          .getRange("B2:B5")
          .setDataValidation(
            SpreadsheetApp.newDataValidation()
              .requireValueInList(["H", "L", "T"], true)
              .setHelpText("H, L or T")
              .setAllowInvalid(false)
              .build(),
          ),
      ({ sheet, SpreadsheetApp }) => {
        const rule = sheet.getRange("B3").getDataValidation();
        return [
          rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
          rule?.getCriteriaValues()[0],
          rule?.getHelpText(),
          rule?.getAllowInvalid(),
          sheet.getRange("B6").getDataValidation(),
        ];
      },
    ],
    expected: [true, ["H", "L", "T"], "H, L or T", false, null],
  },
  {
    behaviour: "setDataValidation(null) takes a rule away",
    source: "reference/spreadsheet/range#setdatavalidationrule",
    steps: [
      ({ sheet, SpreadsheetApp }) =>
        void sheet
          .getRange("A1:A3")
          .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build()),
      ({ sheet }) => void sheet.getRange("A2").setDataValidation(null),
      ({ sheet }) =>
        sheet
          .getRange("A1:A3")
          .getDataValidations()
          .map(([rule]) => rule !== null),
    ],
    expected: [true, false, true],
  },
  {
    behaviour: "a rule that refuses also refuses a script's write",
    source: "reported: setValue under strict validation",
    steps: [
      ({ sheet, SpreadsheetApp }) =>
        void sheet
          .getRange("M2")
          .setDataValidation(
            SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).build(),
          ),
      ({ sheet, SpreadsheetApp }) => {
        sheet.getRange("M2").setValue(101);
        SpreadsheetApp.flush();
      },
    ],
    throws: "The data you entered in cell M2 violates the data validation rules set on this cell.",
  },
  {
    behaviour: "a rule that only warns lets a script's write pass",
    source: "reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata",
    steps: [
      ({ sheet, SpreadsheetApp }) =>
        void sheet
          .getRange("A1")
          .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build()),
      ({ sheet }) => void sheet.getRange("A1").setValue(101),
      ({ sheet }) => sheet.getRange("A1").getValue(),
    ],
    expected: 101,
  },
  {
    behaviour: "protecting a sheet twice gives one protection, a range twice gives two",
    source: "reference/spreadsheet/range#protect",
    steps: [
      ({ sheet }) => {
        sheet.protect();
        sheet.protect();
        sheet.getRange("A1").protect();
        sheet.getRange("A1").protect();
      },
      ({ sheet, SpreadsheetApp }) => [
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      ],
    ],
    expected: [1, 2],
  },
  {
    behaviour: "a warning-only protection keeps its words and lets a script write",
    source: "reference/spreadsheet/protection#setwarningonlywarningonly",
    steps: [
      ({ sheet }) => void sheet.getRange("A:A").protect().setWarningOnly(true).setDescription("Calculated"),
      ({ sheet }) => void sheet.getRange("A1").setValue("written"),
      ({ sheet, SpreadsheetApp }) => {
        const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        return [
          sheet.getRange("A1").getValue(),
          protection?.isWarningOnly(),
          protection?.getDescription(),
          protection?.canEdit(),
        ];
      },
    ],
    expected: ["written", true, "Calculated", true],
  },
];
