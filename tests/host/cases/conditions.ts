import type { HostCase, Script } from "./host-case";

const numbers = [
  ["NumberEqualTo", "NUMBER_EQUAL_TO"],
  ["NumberNotEqualTo", "NUMBER_NOT_EQUAL_TO"],
  ["NumberGreaterThan", "NUMBER_GREATER_THAN"],
  ["NumberGreaterThanOrEqualTo", "NUMBER_GREATER_THAN_OR_EQUAL_TO"],
  ["NumberLessThan", "NUMBER_LESS_THAN"],
  ["NumberLessThanOrEqualTo", "NUMBER_LESS_THAN_OR_EQUAL_TO"],
] as const;
const between = [
  ["NumberBetween", "NUMBER_BETWEEN"],
  ["NumberNotBetween", "NUMBER_NOT_BETWEEN"],
] as const;
const texts = [
  ["TextEqualTo", "TEXT_EQUAL_TO"],
  ["TextContains", "TEXT_CONTAINS"],
  ["TextDoesNotContain", "TEXT_DOES_NOT_CONTAIN"],
  ["TextStartsWith", "TEXT_STARTS_WITH"],
  ["TextEndsWith", "TEXT_ENDS_WITH"],
] as const;

const format = ({ SpreadsheetApp, sheet }: Script) =>
  SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("B2")]);

function heldByRules(script: Script) {
  const rules = [
    ...numbers.map(([name]) => format(script)[`when${name}`](5)),
    ...between.map(([name]) => format(script)[`when${name}`](1, 9)),
    ...texts.map(([name]) => format(script)[`when${name}`]("x")),
    format(script).whenCellEmpty(),
    format(script).whenCellNotEmpty(),
    format(script).whenFormulaSatisfied('=B2="a!b"'),
  ];
  script.sheet.setConditionalFormatRules(rules.map((rule) => rule.build()));
}

const failing = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return (error as Error).message;
  }
};

/** Every condition of a conditional format and of a validation rule, read back as it was given. */
export const conditionCases: readonly HostCase[] = [
  {
    behaviour: "each condition of a conditional format is read back with its values",
    source: "reference/spreadsheet/conditional-format-rule-builder",
    steps: [
      heldByRules,
      ({ sheet }) =>
        sheet.getConditionalFormatRules().map((rule) => {
          const condition = rule.getBooleanCondition();
          return [String(condition?.getCriteriaType()), condition?.getCriteriaValues()];
        }),
    ],
    expected: [
      ...numbers.map(([, name]) => [name, [5]]),
      ...between.map(([, name]) => [name, [1, 9]]),
      ...texts.map(([, name]) => [name, ["x"]]),
      ["CELL_EMPTY", []],
      ["CELL_NOT_EMPTY", []],
      ["CUSTOM_FORMULA", ['=B2="a!b"']],
    ],
  },
  {
    behaviour: "a conditional format without condition, without cells or over another sheet is refused",
    source: "reference/spreadsheet/conditional-format-rule-builder#build",
    steps: [
      ({ SpreadsheetApp, sheet, spreadsheet }) => {
        const other = spreadsheet.insertSheet(`${sheet.getName()} other`);
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setRanges([other.getRange("A1")])
          .build();
        return [
          failing(() =>
            SpreadsheetApp.newConditionalFormatRule()
              .setRanges([sheet.getRange("A1")])
              .build(),
          ),
          failing(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()),
          failing(() => sheet.setConditionalFormatRules([rule])),
          sheet.getConditionalFormatRules().length,
        ];
      },
    ],
    expected: [
      "The conditional format rule has no condition.",
      "Conditional format rules must have at least one range.",
      "Conditional format rule cannot reference a different sheet.",
      0,
    ],
  },
  {
    behaviour: "a rule paints what it was told, and reads null for the rest",
    source: "reference/spreadsheet/boolean-condition",
    steps: [
      (script) => {
        const plain = format(script).whenCellEmpty().setBackground("#ABCDEF");
        const bold = format(script).whenCellEmpty().setBold(true).setItalic(false);
        script.sheet.setConditionalFormatRules([
          plain.build(),
          bold.build(),
          bold.build().copy().setFontColor("#123").build(),
        ]);
      },
      ({ sheet }) =>
        sheet.getConditionalFormatRules().map((rule) => {
          const condition = rule.getBooleanCondition();
          return [
            condition?.getBackground(),
            condition?.getFontColor(),
            condition?.getBold(),
            condition?.getItalic(),
            rule.getGradientCondition(),
          ];
        }),
    ],
    expected: [
      ["#abcdef", null, null, null, null],
      [null, null, true, false, null],
      [null, "#112233", true, false, null],
    ],
  },
  {
    behaviour: "each condition of a validation rule is read back with its values",
    source: "reference/spreadsheet/data-validation-builder",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        const rule = () => SpreadsheetApp.newDataValidation();
        const rules = [
          ...numbers.map(([name]) => rule()[`require${name}`](5)),
          ...between.map(([name]) => rule()[`require${name}`](1, 9)),
          rule().requireValueInList(["a", "b"]),
          rule().requireValueInList(["a"], false),
          rule().requireValueInRange(sheet.getRange("F1:F2"), false),
          rule().requireDate(),
          rule().requireCheckbox(),
          rule().requireFormulaSatisfied("=A1>1"),
        ];
        for (const [at, one] of rules.entries())
          sheet.getRange(at + 1, 1).setDataValidation(one.setHelpText(`${at}`).build());
      },
      ({ sheet }) =>
        sheet
          .getRange("A1:A14")
          .getDataValidations()
          .map(([rule]) => [
            String(rule?.getCriteriaType()),
            rule
              ?.getCriteriaValues()
              .map((value) => (String(value) === "Range" ? value.getA1Notation() : value) as unknown),
            rule?.getHelpText(),
            rule?.getAllowInvalid(),
          ]),
    ],
    expected: [
      ...numbers.map(([, name], at) => [name, [5], `${at}`, true]),
      ...between.map(([, name], at) => [name, [1, 9], `${at + 6}`, true]),
      ["VALUE_IN_LIST", [["a", "b"], true], "8", true],
      ["VALUE_IN_LIST", [["a"], false], "9", true],
      ["VALUE_IN_RANGE", ["F1:F2", false], "10", true],
      ["DATE_IS_VALID_DATE", [], "11", true],
      ["CHECKBOX", [], "12", true],
      ["CUSTOM_FORMULA", ["=A1>1"], "13", true],
    ],
  },
  {
    behaviour: "each comparison of a rule that refuses takes what lies on its side of the edge",
    source: "reference/spreadsheet/data-validation-builder",
    steps: [
      ({ sheet, SpreadsheetApp }) => {
        const rule = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false);
        const rules = [
          ...numbers.map(([name]) => rule()[`require${name}`](5)),
          rule().requireNumberNotBetween(4, 6),
          rule().requireDate(),
        ];
        for (const [at, one] of rules.entries()) sheet.getRange(at + 1, 1).setDataValidation(one.build());
      },
      ({ sheet }) =>
        Array.from({ length: 8 }, (_, at) =>
          [3, 4, 5, 6, 7, "x"].filter(
            (value) => failing(() => void sheet.getRange(at + 1, 1).setValue(value)) === undefined,
          ),
        ),
    ],
    expected: [[5], [3, 4, 6, 7], [6, 7], [5, 6, 7], [3, 4], [3, 4, 5], [3, 7], [3, 4, 5, 6, 7]],
  },
  {
    behaviour: "a validation rule without criteria is refused; a copy keeps what was not changed",
    source: "reference/spreadsheet/data-validation#copy",
    steps: [
      ({ SpreadsheetApp }) => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireNumberBetween(1, 9)
          .setAllowInvalid(false)
          .setHelpText("1 to 9")
          .build();
        const copy = rule.copy();
        return [
          failing(() => SpreadsheetApp.newDataValidation().build()),
          copy.getAllowInvalid(),
          [
            String(copy.build().getCriteriaType()),
            copy.build().getHelpText(),
            copy.setAllowInvalid(true).build().getAllowInvalid(),
          ],
          rule.getAllowInvalid(),
        ];
      },
    ],
    expected: ["The data validation rule has no criteria.", false, ["NUMBER_BETWEEN", "1 to 9", true], false],
  },
];
