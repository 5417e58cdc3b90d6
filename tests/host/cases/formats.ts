import type { HostCase } from "./host-case";

const range = "reference/spreadsheet/range";

export const formatCases: readonly HostCase[] = [
  {
    behaviour: "an unformatted cell is white, black and of normal weight",
    source: `${range}#getbackground`,
    steps: [
      ({ sheet }) => [
        sheet.getRange("A1").getBackground(),
        sheet.getRange("A1").getFontColors(),
        sheet.getRange("A1").getFontWeight(),
      ],
    ],
    expected: ["#ffffff", [["#000000"]], "normal"],
  },
  {
    behaviour: "setBackgrounds colours each cell, and null takes a colour away",
    source: `${range}#setbackgroundscolor`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:B1").setBackground("#123456"),
      ({ sheet }) => void sheet.getRange("A1:B1").setBackgrounds([[null, "#ABCDEF"]] as string[][]),
      ({ sheet }) => sheet.getRange("A1:B1").getBackgrounds(),
    ],
    expected: [["#ffffff", "#abcdef"]],
  },
  {
    behaviour: "setBackgrounds demands the size of the range",
    source: `${range}#setbackgroundscolor`,
    steps: [({ sheet }) => sheet.getRange("A1:B2").setBackgrounds([["#ffffff", "#ffffff"]])],
    throws: "The data has 1 but the range has 2.",
  },
  {
    behaviour: "a number format changes what is shown, not the value",
    source: `${range}#setnumberformatnumberformat`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setValue(0.125).setNumberFormat("0.0%"),
      ({ sheet }) => [
        sheet.getRange("A1").getValue(),
        sheet.getRange("A1").getDisplayValue(),
        sheet.getRange("A1").getNumberFormat(),
      ],
    ],
    expected: [0.125, "12.5%", "0.0%"],
  },
  {
    behaviour: "a number format of a list of ranges holds in each of them and nowhere between",
    source: "reference/spreadsheet/range-list#setnumberformatnumberformat",
    steps: [
      ({ sheet }) => {
        sheet.getRange("A1:C1").setValues([[0.5, 0.5, 0.5]]);
        sheet.getRangeList(["A1:A2", "C1:C2"]).setNumberFormat("0.0%");
      },
      ({ sheet }) => sheet.getRange("A1:C1").getDisplayValues(),
    ],
    expected: [["50.0%", "0.5", "50.0%"]],
  },
  {
    behaviour: "clearFormat leaves the value",
    source: `${range}#clearformat`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1").setValue(5).setFontWeight("bold"),
      ({ sheet }) => void sheet.getRange("A1").clearFormat(),
      ({ sheet }) => [sheet.getRange("A1").getValue(), sheet.getRange("A1").getFontWeight()],
    ],
    expected: [5, "normal"],
  },
  {
    behaviour: "an alignment leaves the value",
    source: `${range}#sethorizontalalignmentalignment`,
    steps: [({ sheet }) => sheet.getRange("A1").setValue(5).setHorizontalAlignment("center").getValue()],
    expected: 5,
  },
  {
    behaviour: "wrapping is set by strategy and read as a flag",
    source: `${range}#setwrapstrategystrategy`,
    steps: [
      ({ sheet, SpreadsheetApp }) => void sheet.getRange("A1").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP),
      ({ sheet }) => sheet.getRange("A1").getWrap(),
    ],
    expected: true,
  },
];
