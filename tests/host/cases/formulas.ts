import type { HostCase } from "./host-case";

const range = "reference/spreadsheet/range";

export const formulaCases: readonly HostCase[] = [
  {
    behaviour: "text that begins with = becomes a formula",
    source: `${range}#setvaluevalue`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setValue("=1+2"),
      ({ sheet }) => [sheet.getRange("A1").getFormula(), sheet.getRange("A1").getValue()],
    ],
    expected: ["=1+2", 3],
  },
  {
    behaviour: "getFormula of a constant or an empty cell is empty text",
    source: `${range}#getformula`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setValue(3),
      ({ sheet }) => [sheet.getRange("A1").getFormula(), sheet.getRange("B1").getFormula()],
    ],
    expected: ["", ""],
  },
  {
    behaviour: "getFormulas gives empty texts where there is no formula",
    source: `${range}#getformulas`,
    steps: [
      ({ sheet }) =>
        void sheet.getRange("A1:B2").setValues([
          [1, "=A1*2"],
          ["", "x"],
        ]),
      ({ sheet }) => sheet.getRange("A1:B2").getFormulas(),
    ],
    expected: [
      ["", "=A1*2"],
      ["", ""],
    ],
  },
  {
    behaviour: "setFormula adds the = that is missing",
    source: `${range}#setformulaformula`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setFormula("SUM(2,3)"),
      ({ sheet }) => [sheet.getRange("A1").getFormula(), sheet.getRange("A1").getValue()],
    ],
    expected: ["=SUM(2,3)", 5],
  },
  {
    behaviour: "setFormulas demands the size of the range",
    source: `${range}#setformulasformulas`,
    steps: [({ sheet }) => sheet.getRange("A1:B1").setFormulas([["=1"]])],
    throws: "The data has 1 but the range has 2.",
  },
  {
    behaviour: "setFormulas gives each cell its own",
    source: `${range}#setformulasformulas`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:B1").setFormulas([["=1+1", "=A1*10"]]),
      ({ sheet }) => [sheet.getRange("A1:B1").getFormulas(), sheet.getRange("A1:B1").getValues()],
    ],
    expected: [[["=1+1", "=A1*10"]], [[2, 20]]],
  },
  {
    behaviour: "a value takes the place of a formula",
    source: `${range}#setvaluevalue`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setFormula("=1+1"),
      ({ sheet }) => void sheet.getRange("A1").setValue("typed"),
      ({ sheet }) => [sheet.getRange("A1").getFormula(), sheet.getRange("A1").getValue()],
    ],
    expected: ["", "typed"],
  },
  {
    behaviour: "an array spills into the cells beside and below, which have no formula of their own",
    source: "guides/sheets/functions",
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setFormula("={1,2;3,4}"),
      ({ sheet }) => [sheet.getRange("A1:B2").getValues(), sheet.getRange("B2").getFormula()],
    ],
    expected: [
      [
        [1, 2],
        [3, 4],
      ],
      "",
    ],
  },
  {
    behaviour: "spilled cells count for the last row",
    source: "reference/spreadsheet/sheet#getlastrow",
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setFormula("={1;2;3}"),
      ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()],
    ],
    expected: [3, 1],
  },
  {
    behaviour: "a formula that cannot be calculated reads as its error's text",
    source: "reported: getValue() of an error cell",
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setFormula("=1/0"),
      ({ sheet }) => sheet.getRange("A1").getValue(),
    ],
    expected: "#DIV/0!",
  },
];
