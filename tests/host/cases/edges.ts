import type { HostCase, Script } from "./host-case";

const range = "reference/spreadsheet/range";
const sheets = "reference/spreadsheet/sheet";

const said = (act: () => unknown): unknown => {
  try {
    return act() ?? "allowed";
  } catch (error) {
    return (error as Error).message;
  }
};
const allOrSaid = (acts: readonly (() => unknown)[]) => acts.map(said);
const outside = "The coordinates of the range are outside the dimensions of the sheet.";
const small = ({ sheet }: Script) => {
  if (sheet.getMaxRows() > 10) sheet.deleteRows(11, sheet.getMaxRows() - 10);
  if (sheet.getMaxColumns() > 6) sheet.deleteColumns(7, sheet.getMaxColumns() - 6);
};
const filled = ({ sheet }: Script) =>
  void sheet.getRange("A1:C4").setValues([
    ["Name", "Mark", "Group"],
    ["Cem", 40, "b"],
    ["Ada", 60, "a"],
    ["Bo", 40, "a"],
  ]);

/** Just inside and just outside, the first and the last, the neighbour that must stay as it is. */
export const edgeCases: readonly HostCase[] = [
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
          found(finder("0.5")),
          found(sheet.getRange("C2:C3").createTextFinder("ash")),
        ];
      },
    ],
    expected: ["B2,C2", "B2", "C2", "B2", "B2,C2", "B2", "C2", "C3", "C2"],
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
    behaviour: "a cache keeps several values, forgets those that are removed, and takes times within six hours",
    source: "reference/cache/cache",
    steps: [
      ({ CacheService }) => {
        const cache = CacheService.getUserCache();
        cache.putAll({ a: "1", b: "2", c: "3" });
        cache.remove("a");
        cache.removeAll(["c", "d"]);
        return [
          cache.getAll(["a", "b", "c"]),
          CacheService.getDocumentCache()?.get("b"),
          CacheService.getScriptCache().get("b"),
          ...[0, 1, 21_600, 21_601].map((seconds) => said(() => void cache.put("e", "5", seconds))),
          said(() => void cache.put("k".repeat(250), "v".repeat(100 * 1024))),
        ];
      },
    ],
    expected: [
      { b: "2" },
      null,
      null,
      "Invalid argument: expirationInSeconds",
      "allowed",
      "allowed",
      "Invalid argument: expirationInSeconds",
      "allowed",
    ],
  },
  {
    behaviour: "properties are set one or many, deleted one or all, and 9 KB is not too much",
    source: "reference/properties/properties",
    steps: [
      ({ PropertiesService }) => {
        const store = PropertiesService.getUserProperties();
        store.deleteAllProperties().setProperties({ a: "1", b: "2" }).setProperty("c", "3").deleteProperty("a");
        const first = [store.getKeys(), store.getProperties()];
        store.setProperties({ d: "4" });
        const second = store.getKeys();
        store.setProperties({ e: "5" }, true);
        const third = store.getKeys();
        const largest = said(() => store.setProperty("f", "x".repeat(9 * 1024)).getKeys().length);
        store.deleteAllProperties();
        return [...first, second, third, largest, store.getKeys()];
      },
    ],
    expected: [["b", "c"], { b: "2", c: "3" }, ["b", "c", "d"], ["e"], 2, []],
  },
  {
    behaviour: "a store of 500 KB is full, and a value that takes another's place counts once",
    source: "guides/services/quotas",
    steps: [
      ({ PropertiesService }) => {
        const store = PropertiesService.getDocumentProperties();
        store.deleteAllProperties();
        const value = "x".repeat(9 * 1024 - 3);
        for (let key = 100; key < 155; key++) store.setProperty(String(key), value);
        const again = said(() => store.setProperty("100", value).getKeys().length);
        const more = said(() => store.setProperty("155", value));
        store.deleteAllProperties();
        return [again, more];
      },
    ],
    expected: [55, "You have exceeded the property storage quota. Please remove some properties and try again."],
  },
  {
    behaviour: "a lock is had until it is released, and a second release does nothing",
    source: "reference/lock/lock",
    steps: [
      ({ LockService }) => {
        const lock = LockService.getDocumentLock();
        const before = lock.hasLock();
        const got = lock.tryLock(10);
        const user = LockService.getUserLock().hasLock();
        const held = lock.hasLock();
        lock.releaseLock();
        lock.releaseLock();
        return [before, got, user, held, lock.hasLock()];
      },
    ],
    expected: [false, true, false, true, false],
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
      ...["setNumberFormats", "setBackgrounds", "setFontColors", "setFontWeights", "setHorizontalAlignments"],
      ...["setNotes", "setFormulas", "setDataValidations", "setHorizontalAlignment", "sort"],
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
