import { allOrSaid } from "./edge-steps";
import type { HostCase } from "./host-case";

const range = "reference/spreadsheet/range";
const sheets = "reference/spreadsheet/sheet";

/** Contents, formats and notes of a cell, beside a neighbour that must stay as it is. */
export const edgeLookCases: readonly HostCase[] = [
  {
    behaviour: "a range is blank when each of its cells is",
    source: `${range}#isblank`,
    steps: [
      ({ sheet }) => {
        sheet.getRange("B2").setValue("x");
        sheet.getRange("C3").setFormula('=""');
      },
      ({ sheet }) => ["A1:B1", "A1:B2", "C3", "D4"].map((text) => sheet.getRange(text).isBlank()),
    ],
    expected: [true, false, false, true],
  },
  {
    behaviour: "clear takes contents, formats or both, and of no other cell",
    source: `${range}#clearoptions`,
    steps: [
      ({ sheet }) =>
        void sheet
          .getRange("A1:A5")
          .setValues([["a"], ["b"], ["c"], ["d"], ["e"]])
          .setBackground("#ff0000"),
      ({ sheet }) => {
        sheet.getRange("A1").clear({ contentsOnly: true });
        sheet.getRange("A2").clear({ formatOnly: true });
        sheet.getRange("A3").clear();
        sheet.getRange("A4").clearContent();
      },
      ({ sheet }) => [sheet.getRange("A1:A5").getValues().flat(), sheet.getRange("A1:A5").getBackgrounds().flat()],
    ],
    expected: [
      ["", "b", "", "", "e"],
      ["#ff0000", "#ffffff", "#ffffff", "#ff0000", "#ff0000"],
    ],
  },
  {
    behaviour: "a whole sheet is cleared of contents, of formats or of both",
    source: `${sheets}#clearoptions`,
    steps: [
      ({ sheet }) => void sheet.getRange("C3").setValue("a").setBackground("#ff0000"),
      ({ sheet }) => void sheet.clear({ contentsOnly: true }),
      ({ sheet }) => {
        const first = [sheet.getRange("C3").getValue(), sheet.getRange("C3").getBackground()];
        sheet.getRange("C3").setValue("b");
        sheet.clear({ formatOnly: true });
        return [...first, sheet.getRange("C3").getValue(), sheet.getRange("C3").getBackground()];
      },
    ],
    expected: ["", "#ff0000", "b", "#ffffff"],
  },
  {
    behaviour: "each format is set for a range or cell by cell, and read back from its own cell",
    source: `${range}#getfontweights`,
    steps: [
      ({ sheet }) => {
        const cells = sheet.getRange("B2:C3");
        cells.setNumberFormats([
          ["0%", "@"],
          ["General", "dd/mm/yyyy"],
        ]);
        cells.setFontColors([
          ["#ff0000", null],
          ["#00ff00", "#0000ff"],
        ]);
        cells.setFontWeights([
          ["bold", "normal"],
          [null, "bold"],
        ]);
        cells.setHorizontalAlignments([
          ["left", "center"],
          ["right", null],
        ]);
        sheet.getRange("C2").setWrap(true);
        sheet
          .getRange("E5")
          .setNumberFormat("0.0")
          .setFontWeight("bold")
          .setFontColor("#abcdef")
          .setFontStyle("italic");
      },
      ({ sheet }) => {
        const [cells, one] = [sheet.getRange("B2:C3"), sheet.getRange("E5:F5")];
        return [
          cells.getNumberFormats(),
          cells.getFontColors(),
          cells.getFontWeights(),
          ["B2", "C2"].map((text) => sheet.getRange(text).getWrap()),
          [one.getNumberFormat(), one.getFontWeight(), one.getFontColors(), one.getFontWeights()],
          sheet.getRange("A1").getNumberFormat(),
        ];
      },
    ],
    expected: [
      [
        ["0%", "@"],
        ["0.###############", "dd/mm/yyyy"],
      ],
      [
        ["#ff0000", "#000000"],
        ["#00ff00", "#0000ff"],
      ],
      [
        ["bold", "normal"],
        ["normal", "bold"],
      ],
      [false, true],
      ["0.0", "bold", [["#abcdef", "#000000"]], [["bold", "normal"]]],
      "0.###############",
    ],
  },
  {
    behaviour: "a format of another size than its range is refused by the method's own name",
    source: `${range}#setfontweightsfontweights`,
    steps: [
      ({ sheet }) => {
        const cells = sheet.getRange("A1:B1");
        const odd = "x" as unknown as never[][];
        return allOrSaid([
          () => cells.setNumberFormats(odd),
          () => cells.setBackgrounds(odd),
          () => cells.setFontColors(odd as never),
          () => cells.setFontWeights(odd),
          () => cells.setHorizontalAlignments(odd),
          () => cells.setNotes(odd),
          () => cells.setFormulas(odd),
          () => cells.setDataValidations(odd),
          () => cells.setHorizontalAlignment("middle" as never),
          () => cells.sort("x" as never),
        ]).map((message) =>
          String(message).replace("The parameters (String) don't match the method signature for ", ""),
        );
      },
    ],
    expected: [
      "setNumberFormats",
      "setBackgrounds",
      "setFontColors",
      "setFontWeights",
      "setHorizontalAlignments",
      "setNotes",
      "setFormulas",
      "setDataValidations",
      "setHorizontalAlignment",
      "sort",
    ].map((name) => `SpreadsheetApp.Range.${name}.`),
  },
  {
    behaviour: "notes are kept cell by cell",
    source: `${range}#setnotesnotes`,
    steps: [
      ({ sheet }) => {
        sheet.getRange("B2:C3").setNotes([
          ["b2", "c2"],
          [null, "c3"],
        ] as never);
        sheet.getRange("C2").clearNote();
        sheet.getRange("E5:E6").setNote("both");
      },
      ({ sheet }) => [
        sheet.getRange("A1:C3").getNotes(),
        sheet.getRange("B2:C2").getNote(),
        sheet.getRange("E5:E7").getNotes().flat(),
      ],
    ],
    expected: [
      [
        ["", "", ""],
        ["", "b2", ""],
        ["", "", "c3"],
      ],
      "b2",
      ["both", "both", ""],
    ],
  },
  {
    behaviour: "values are copied onto a range of the same size, as values; nothing else is emulated",
    source: `${range}#copytodestination,-copypastetype,-transposed`,
    steps: [
      ({ sheet }) => void sheet.getRange("A1:A2").setFormulas([["=1+1"], ["=A1*2"]]),
      ({ sheet, SpreadsheetApp }) => {
        const { PASTE_VALUES } = SpreadsheetApp.CopyPasteType;
        sheet.getRange("A1:A2").copyTo(sheet.getRange("C1:C2"), PASTE_VALUES, false);
        const refused = allOrSaid([
          () => sheet.getRange("A1:A2").copyTo(sheet.getRange("C1"), PASTE_VALUES, false),
          () => sheet.getRange("A1:A2").copyTo(sheet.getRange("C1:D1"), PASTE_VALUES, true),
          () => sheet.getRange("A1:A2").copyTo(sheet.getRange("C1:C2")),
        ]);
        return [
          sheet.getRange("C1:C2").getFormulas().flat(),
          sheet.getRange("C1:C2").getValues().flat(),
          new Set(refused).size,
          refused[0],
        ];
      },
    ],
    expected: [
      ["", ""],
      [2, 4],
      1,
      "Local preview: Range.copyTo is not emulated. Only PASTE_VALUES onto a range of the same size is.",
    ],
  },
  {
    behaviour: "a cell that is set back to an automatic format takes a format from what is typed again",
    source: `${range}#setnumberformatnumberformat`,
    steps: [
      ({ sheet }) => {
        const cells = sheet.getRange("A1:A3").setNumberFormat("0.0");
        sheet.getRange("A1").setNumberFormat("General");
        sheet.getRange("A2").setNumberFormat("0.###############");
        cells.setValue("50%");
      },
      ({ sheet }) => sheet.getRange("A1:A3").getDisplayValues().flat(),
    ],
    expected: ["50%", "50%", "0.5"],
  },
];
