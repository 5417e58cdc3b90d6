import type { Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import type { Workbook } from "../../preview/engine/workbook";
import type { FormatRule } from "../../preview/engine/rules/rule";
import { engine } from "../support/engine";
import { at, closeWorkbooks, fill, newWorkbook } from "../support/workbooks";

afterEach(closeWorkbooks);

const red = "#f4c7c3";
const green = "#d9ead3";

const backgrounds = (workbook: Workbook, a1: string): string[] =>
  workbook.appearance(at(workbook, a1)).flatMap((row) => row.map(({ background }) => background));

/** Tiers in C2:C5 by a spilled function; rows A:C coloured by formula, C by text. */
async function coloured() {
  const workbook = newWorkbook();
  workbook.registerFunction("TIER", (marks) =>
    (marks as unknown[][]).map(([mark]) => [mark === "" ? "" : Number(mark) < 40 ? "Red" : "On track"]),
  );
  fill(workbook, "A1", [
    ["ID", "Mark", '={"Tier"; TIER(B2:B)}'],
    ["a", 20, null],
    ["b", 70, null],
    ["c", 30, null],
    ["d", 80, null],
  ]);
  const rules: FormatRule[] = [
    {
      areas: [at(workbook, "C2:C1000")],
      condition: { kind: "text", test: "equals", text: "On track" },
      style: { background: green },
    },
    {
      areas: [at(workbook, "A2:C1000")],
      condition: { kind: "formula", formula: '=$C2="Red"' },
      style: { background: red, fontColour: "#a50e0e", bold: true },
    },
  ];
  workbook.setFormatRules(workbook.activeSheet(), rules);
  await workbook.settled();
  return workbook;
}

test("Formula and text conditions colour spilled cells", async () => {
  const workbook = await coloured();
  expect(backgrounds(workbook, "A1:C1")).toEqual(["#ffffff", "#ffffff", "#ffffff"]);
  expect(backgrounds(workbook, "A2:C2")).toEqual([red, red, red]);
  expect(backgrounds(workbook, "A3:C3")).toEqual(["#ffffff", "#ffffff", green]);
  expect(workbook.appearance(at(workbook, "A2"))[0]?.[0]).toEqual({
    background: red,
    fontColour: "#a50e0e",
    bold: true,
  });
});

test("The grid draws the cell that appearance tells of", async () => {
  let univer: Univer | undefined;
  const workbook = newWorkbook({ plugins: (given) => (univer = given) });
  fill(workbook, "A1", [["Red"]]);
  const condition = { kind: "text", test: "equals", text: "red" } as const;
  workbook.setFormatRules(workbook.activeSheet(), [
    { areas: [at(workbook, "A1")], condition, style: { background: red } },
  ]);
  const unit = univer?.__getInjector().get(engine.IUniverInstanceService).getCurrentUnitOfType<UniverWorkbook>(2);
  expect(unit?.getActiveSheet().getCell(0, 0)?.s).toMatchObject({ bg: { rgb: red } });
});

test("A changed mark changes the colour", async () => {
  const workbook = await coloured();
  fill(workbook, "B3", [[10]]);
  await workbook.settled();
  expect(backgrounds(workbook, "A3:C3")).toEqual([red, red, red]);
});

test("The first rule of the list decides where two hold", async () => {
  const workbook = await coloured();
  const areas = [at(workbook, "A2:A3")];
  workbook.setFormatRules(workbook.activeSheet(), [
    { areas, condition: { kind: "notEmpty" }, style: { background: "#111111" } },
    { areas, condition: { kind: "text", test: "equals", text: "a" }, style: { background: "#222222", bold: true } },
  ]);
  await workbook.settled();
  expect(workbook.appearance(at(workbook, "A2:A3"))).toEqual([
    [{ background: "#111111", fontColour: "#000000", bold: true }],
    [{ background: "#111111", fontColour: "#000000", bold: false }],
  ]);
});

test.each([
  [
    "a row inside the area",
    (workbook: Workbook) => workbook.insertRows(workbook.activeSheet(), 2, 1),
    ["A2:C2", "A5:C5"],
    ["A4:C4"],
  ],
  [
    "a row before it",
    (workbook: Workbook) => workbook.insertRows(workbook.activeSheet(), 0, 1),
    ["A3:C3", "A5:C5"],
    ["A4:C4"],
  ],
  [
    "a column inside it",
    (workbook: Workbook) => workbook.insertColumns(workbook.activeSheet(), 1, 1),
    ["A2:D2", "A4:D4"],
    ["A3:D3"],
  ],
  [
    "a deleted first row",
    (workbook: Workbook) => workbook.deleteRows(workbook.activeSheet(), 1, 1),
    ["A3:C3"],
    ["A2:C2"],
  ],
])("After %s the colours are on the same learners", async (_, change, red_, notRed) => {
  const workbook = await coloured();
  change(workbook);
  await workbook.settled();
  for (const a1 of red_) expect(new Set(backgrounds(workbook, a1))).toEqual(new Set([red]));
  for (const a1 of notRed) expect(backgrounds(workbook, a1)).not.toContain(red);
});

test("A rule's area and formula follow insertions, and an undo takes them back", async () => {
  const workbook = await coloured();
  const sheet = workbook.activeSheet();
  const before = workbook.formatRules(sheet);
  workbook.insertColumns(sheet, 0, 1);
  workbook.insertRows(sheet, 0, 1);
  expect(workbook.formatRules(sheet)[1]).toMatchObject({
    areas: [{ row: 2, column: 1, rows: 999, columns: 3 }],
    condition: { kind: "formula", formula: '=$D3="Red"' },
  });
  workbook.undo();
  workbook.undo();
  expect(workbook.formatRules(sheet)).toEqual(before);
});

test("Validation is kept by area, replaced where it is set again, and follows the structure", () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet();
  const yesNo = {
    condition: { kind: "list", values: ["Yes", "No, thanks"] },
    allowInvalid: true,
    help: "Yes or no.",
  } as const;
  workbook.setValidation(at(workbook, "B2:B10"), yesNo);
  workbook.setValidation(at(workbook, "B5:B6"), {
    condition: { kind: "listFromRange", source: "=$D$2:$D" },
    allowInvalid: false,
    help: "",
  });
  expect(workbook.validationRules(sheet)).toEqual([
    { ...yesNo, areas: [at(workbook, "B2:B4"), at(workbook, "B7:B10")] },
    {
      condition: { kind: "listFromRange", source: "=$D$2:$D" },
      allowInvalid: false,
      help: "",
      areas: [at(workbook, "B5:B6")],
    },
  ]);
  workbook.insertColumns(sheet, 0, 1);
  workbook.deleteRows(sheet, 1, 1);
  expect(workbook.validationRules(sheet)).toEqual([
    { ...yesNo, areas: [at(workbook, "C2:C3"), at(workbook, "C6:C9")] },
    {
      condition: { kind: "listFromRange", source: "=$E$2:$E" },
      allowInvalid: false,
      help: "",
      areas: [at(workbook, "C4:C5")],
    },
  ]);
  workbook.setValidation(at(workbook, "A1:Z999"), null);
  expect(workbook.validationRules(sheet)).toEqual([]);
});

test("Protections are recorded and follow the structure", () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet();
  const given = { sheet, area: at(workbook, "K1:K1000"), warningOnly: true, description: "Computed", editors: [] };
  const id = workbook.addProtection(given);
  workbook.insertColumns(sheet, 2, 1);
  expect(workbook.protections()).toEqual([{ ...given, id, area: at(workbook, "L1:L1000") }]);
  workbook.removeProtection(id);
  expect(workbook.protections()).toEqual([]);
});
