import type { Workbook } from "../../../preview/engine/workbook";
import { engine } from "../../support/engine";
import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../../support/workbooks";

afterEach(closeWorkbooks);

const double = (marks: unknown) => (marks as unknown[][]).map(([mark]) => [mark === "" ? "" : Number(mark) * 2]);

async function department(): Promise<Workbook> {
  const workbook = newWorkbook({ name: "Science" });
  workbook.registerFunction("DOUBLE", double);
  const sheet = workbook.activeSheet();
  fill(workbook, "A1", [
    ["ID", "Mark", '={"Double"; DOUBLE(B2:B)}', "=SUM(B2:B)"],
    ["007", 50, null, '=IFNA(XLOOKUP("b",A2:A,B2:B),"none")'],
    ["b", 70, null, true],
  ]);
  workbook.write(at(workbook, "E2"), [[{ value: 45_748, pattern: "dd/mm/yyyy" }]]);
  workbook.setStyle(at(workbook, "A1:D1"), { background: "#1a4f8b", fontColour: "#ffffff", bold: true, wrap: true });
  workbook.setColumnWidth(sheet, 1, 1, 144);
  workbook.setColumnsHidden(sheet, 3, 1, true);
  workbook.freeze(sheet, 1, 2);
  workbook.merge(at(workbook, "A8:B8"));
  workbook.setNote(sheet, 0, 1, "Out of 100");
  workbook.createFilter(at(workbook, "A1:D3"));
  workbook.setFilterCriteria(sheet, 0, ["b"]);
  workbook.insertSheet("Hidden notes");
  workbook.setSheetHidden(at(workbook, "A1", "Hidden notes").sheet, true);
  workbook.activateSheet(sheet);
  workbook.setNamedRange("Marks", "Sheet1!$B:$B");
  workbook.setFormatRules(sheet, [
    {
      areas: [at(workbook, "A2:C1000")],
      condition: { kind: "formula", formula: "=$B2<60" },
      style: { background: "#f4c7c3", bold: true },
    },
  ]);
  const list = { condition: { kind: "list", values: ["Yes", "No"] }, allowInvalid: true, help: "Yes or No." } as const;
  const range = { condition: { kind: "listFromRange", source: "=$A$2:$A" }, allowInvalid: false, help: "" } as const;
  const between = {
    condition: { kind: "numberBetween", test: "between", low: 0, high: 100 },
    allowInvalid: true,
    help: "0–100",
  } as const;
  workbook.setValidation(at(workbook, "F2:F10"), list);
  workbook.setValidation(at(workbook, "G2:G10"), range);
  workbook.setValidation(at(workbook, "B2:B1000"), between);
  await workbook.settled();
  return workbook;
}

async function reopened(workbook: Workbook): Promise<{ again: Workbook; left: string[] }> {
  const bytes = await engine.writeXlsx(workbook, "formulas");
  const again = newWorkbook({ name: "Science" });
  again.registerFunction("DOUBLE", double);
  const left = await engine.openXlsx(again, bytes, "science.xlsx");
  await again.settled();
  return { again, left };
}

test("A workbook saved as .xlsx and opened again is the same", async () => {
  const workbook = await department();
  const { again, left } = await reopened(workbook);
  expect(left).toEqual([]);
  expect(again.sheets().map(({ name, hidden, rows }) => [name, hidden, rows])).toEqual([
    ["Sheet1", false, 1000],
    ["Hidden notes", true, 1000],
  ]);
  const sheet = again.activeSheet();
  expect(values(again, "A1:E4")).toEqual(values(workbook, "A1:E4"));
  const formulas = (book: Workbook) => book.read(at(book, "A1:D3")).map((row) => row.map(({ formula }) => formula));
  expect(formulas(again)).toEqual(formulas(workbook));
  expect(cell(again, "E2").display).toBe("01/04/2025");
  expect(again.styles(at(again, "A1:E2"))).toEqual(workbook.styles(at(workbook, "A1:E2")));
  expect(again.columnWidth(sheet, 1)).toBe(144);
  expect(again.isColumnHidden(sheet, 3)).toBe(true);
  expect(again.sheets()[0]).toMatchObject({ frozenRows: 1, frozenColumns: 2 });
  expect(again.merges(sheet)).toEqual([at(again, "A8:B8")]);
  expect(again.note(sheet, 0, 1)).toBe("Out of 100");
  expect(again.filter(sheet)).toEqual(workbook.filter(sheet));
  expect(again.isRowHidden(sheet, 1)).toBe(true);
  expect(again.namedRanges()).toEqual(workbook.namedRanges());
  expect(again.formatRules(sheet)).toEqual(workbook.formatRules(sheet));
  expect(
    again
      .appearance(at(again, "A2:A3"))
      .flat()
      .map(({ background }) => background),
  ).toEqual(["#f4c7c3", "#ffffff"]);
  expect(new Set(again.validationRules(sheet))).toEqual(new Set(workbook.validationRules(sheet)));
});

test("A workbook saved as values can be read by a program that has no add-on: no formula is left, and what arrays show is there", async () => {
  const workbook = await department();
  fill(workbook, "H1", [['={"Day";ARRAYFORMULA(E2:E3)}']]);
  await workbook.settled();
  const { sheets } = await engine.format.readXlsx(await engine.writeXlsx(workbook, "values"), { readStyles: true });
  expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
  expect(sheets[0]?.rows.slice(0, 3).map((row) => row.slice(0, 4))).toEqual([
    ["ID", "Mark", "Double", 120],
    ["007", 50, 100, 70],
    ["b", 70, 140, true],
  ]);
  expect(sheets[0]?.cells?.get("1,7")?.style?.numFmt).toBe("dd/mm/yyyy");
  const again = newWorkbook();
  await engine.openXlsx(again, await engine.writeXlsx(workbook, "values"), "values.xlsx");
  await again.settled();
  expect(values(again, "A1:H3")).toEqual(values(workbook, "A1:H3"));
});

test("Google's wrapping of custom functions and arrays is taken off", async () => {
  const wrapped = (formula: string, value: unknown) =>
    `IFERROR(__xludf.DUMMYFUNCTION("${formula}"),${JSON.stringify(value)})`;
  const cells = new Map([
    ["0,0", { value: "Mark" }],
    ["1,0", { value: 4 }],
    ["2,0", { value: 5 }],
    ["0,1", { formula: wrapped('{""Double""; DOUBLE(A2:A3)}', "Double"), formulaResult: "Double" }],
    ["1,1", { formula: wrapped('""COMPUTED_VALUE""', 8), formulaResult: 8 }],
    ["2,1", { formula: wrapped('""COMPUTED_VALUE""', 10), formulaResult: 10 }],
  ]);
  const bytes = await engine.format.writeXlsx({ sheets: [{ name: "Marks", rows: [], cells }] });
  const workbook = newWorkbook();
  workbook.registerFunction("DOUBLE", double);
  await engine.openXlsx(workbook, bytes, "from-google.xlsx");
  await workbook.settled();
  expect(cell(workbook, "B1").formula).toBe('={"Double"; DOUBLE(A2:A3)}');
  expect(values(workbook, "B1:B3")).toEqual([["Double"], [8], [10]]);
});

test("What the preview has no place for is named", async () => {
  const bytes = await engine.format.writeXlsx({
    sheets: [
      {
        name: "Marks",
        rows: [[1]],
        conditionalRules: [
          {
            type: "colorScale",
            priority: 1,
            range: "A1:A9",
            colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FF0000", "00FF00"] },
          },
        ],
        dataValidations: [{ type: "textLength", operator: "lessThan", formula1: "5", range: "B1:B9" }],
      },
    ],
  });
  const left = await engine.openXlsx(newWorkbook(), bytes, "marks.xlsx");
  expect(left).toEqual([
    "Marks A1:A9: a conditional format of the kind colorScale was left out.",
    "Marks B1:B9: a validation of the kind textLength was left out.",
  ]);
});

test.each([
  ["an empty file", new Uint8Array(), "found an empty file."],
  ["text", new TextEncoder().encode("ID,Mark\na,5"), "found something that cannot be read"],
])("A file that is %s is refused in words", async (_, bytes, words) => {
  await expect(engine.openXlsx(newWorkbook(), bytes, "marks.xlsx")).rejects.toThrow(
    new RegExp(`Expected an Excel workbook \\(\\.xlsx\\) in marks\\.xlsx, ${words}`),
  );
});
