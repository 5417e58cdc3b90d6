import type { CellValue, Workbook } from "../../preview/engine/workbook";
import { at, closeWorkbooks, fill, newWorkbook, values } from "../support/workbooks";

afterEach(closeWorkbooks);

/** Three columns, each worked out from the one to its right, which stands later in the sheet. */
const chain: readonly (readonly CellValue[])[] = [
  ['={"Sum";ARRAYFORMULA(B2:B4+1)}', '={"Twice";ARRAYFORMULA(C2:C4*2)}', '={"Plus";ARRAYFORMULA(D2:D4+10)}', "Typed"],
  [null, null, null, 1],
  [null, null, null, 2],
  [null, null, null, 3],
];

test("a mark that is changed at the far end of a chain of arrays reaches the near end", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", chain);
  await workbook.settled();
  fill(workbook, "D2", [[100]]);
  await workbook.settled();
  expect(values(workbook, "A2:C2")).toEqual([[221, 220, 110]]);
});

test("only what depends on a changed cell is worked out again, and once", async () => {
  const workbook = newWorkbook();
  const runs: string[] = [];
  workbook.registerFunction("SEEN", (name, cells) => {
    runs.push(String(name));
    return cells;
  });
  fill(workbook, "A1", [
    ['=SEEN("a",B1:B3)', '=SEEN("b",C1:C3)', '=SEEN("c",D1:D3)', 1, '=SEEN("other",F1:F3)', 9],
    [null, null, null, 2, null, 8],
    [null, null, null, 3, null, 7],
  ]);
  await workbook.settled();
  runs.length = 0;
  fill(workbook, "D2", [[20]]);
  await workbook.settled();
  expect(runs).toEqual(["c", "b", "a"]);
  expect(values(workbook, "A1:A3")).toEqual([[1], [20], [3]]);
});

test("an array that has gone, or has shortened, leaves nothing to those who read its cells", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [["=SUM(B1:B9)", "=SEQUENCE(C1)", 4]]);
  await workbook.settled();
  expect(values(workbook, "A1")).toEqual([[10]]);
  fill(workbook, "C1", [[2]]);
  await workbook.settled();
  expect(values(workbook, "A1")).toEqual([[3]]);
  expect(values(workbook, "B1:B4")).toEqual([[1], [2], [null], [null]]);
  workbook.clearContents(at(workbook, "B1"));
  await workbook.settled();
  expect(values(workbook, "A1:B2")).toEqual([
    [0, null],
    [null, null],
  ]);
});

test("an array that had no room gets it when the one in its way shortens or goes", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [
    ["=SEQUENCE(D1)", null, null, 3, "=SUM(A2:C2)"],
    [null, null, null, null, null],
    ["=SEQUENCE(1,3)", null, null, null, null],
    [null, null, null, null, null],
  ]);
  await workbook.settled();
  expect(values(workbook, "A1")).toEqual([["#REF!"]]);
  fill(workbook, "D1", [[2]]);
  await workbook.settled();
  expect(values(workbook, "A1:A3")).toEqual([[1], [2], [1]]);

  fill(workbook, "B1", [["=SEQUENCE(F1)"]]);
  fill(workbook, "F1", [[5]]);
  await workbook.settled();
  expect(values(workbook, "B1")).toEqual([["#REF!"]]);
  workbook.clearContents(at(workbook, "A3"));
  await workbook.settled();
  expect(values(workbook, "B1:B5")).toEqual([[1], [2], [3], [4], [5]]);
});

test("a reference worked out from text finds what an array shows", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [['=INDIRECT("B"&3)', "=SEQUENCE(3,1,C1)", 5]]);
  await workbook.settled();
  expect(values(workbook, "A1")).toEqual([[7]]);
  fill(workbook, "C1", [[10]]);
  await workbook.settled();
  expect(values(workbook, "A1")).toEqual([[12]]);
});

/** Every value of a sheet. */
function everything(workbook: Workbook): CellValue[][] {
  const sheet = workbook.activeSheet();
  return workbook.read({ sheet, row: 0, column: 0, rows: 14, columns: 8 }).map((row) => row.map(({ value }) => value));
}

/** Numbers that are the same in each run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Formulas = readonly ((from: string) => string)[];

const ofFewCells: Formulas = [
  (from: string) => `=SEQUENCE(MOD(ABS(SUM(${from}1:${from}3)),5)+1)`,
  (from: string) => `={"Head";ARRAYFORMULA(${from}2:${from}6*2)}`,
  (from: string) => `=SUM(${from}1:${from}9)`,
  (from: string) => `=ARRAYFORMULA(${from}1:${from}4+1)`,
  (from: string) => `=COUNTA(${from}2:${from})`,
];
/** What is worked out of whole columns is remembered from one calculation to the next. */
const ofColumns: Formulas = [
  (from: string) =>
    `=ARRAYFORMULA(IF(${from}1:${from}="", "none", IF(${from}1:${from}>3, ${from}1:${from}&" high", "low")))`,
  (from: string) => `=ARRAYFORMULA(IFERROR(MATCH(${from}1:${from}&"", {"1";"4 high";"7"}, 0), LEN(${from}1:${from})))`,
  (from: string) =>
    `=TEXTJOIN(",", TRUE, ARRAYFORMULA(IF(ISNUMBER(${from}1:${from}), TEXT(${from}1:${from}, "0.0"), TRIM(${from}1:${from}))))`,
  (from: string) => `=ARRAYFORMULA((${from}1:${from}=2)+(${from}1:${from}<=2)-(${from}1:${from}<>2))`,
  (from: string) => `={"Head";ARRAYFORMULA(${from}2:${from}40*2)}`,
];
const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);

test.each(
  [ofFewCells, ofColumns].flatMap((formulas, index) =>
    seeds.map((seed) => [["few cells", "whole columns"][index], seed, formulas] as const),
  ),
)(
  "after whatever was typed, inserted and deleted, a workbook with formulas of %s shows what it shows when it is opened anew (%i)",
  async (_, seed, formulas) => {
    const random = randomFrom(seed);
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet();
    const column = (index: number) => String.fromCharCode(65 + index);
    for (let step = 0; step < 14; step++) {
      const [c, r, kind] = [random(7), random(3), random(12)];
      // Only from columns further right, so that nothing feeds on itself.
      const from = column(Math.min(7, c + 1 + random(7 - c)));
      // Of two that want the same cells the one that was first has them, which a workbook that is opened anew cannot know.
      const cell = `${column(c)}${r === 0 || formulas === ofColumns ? 1 : random(10) + 1}`;
      if (kind < 5) fill(workbook, cell, [[formulas[kind]?.(from) ?? null]]);
      else if (kind < 9) fill(workbook, `${column(random(8))}${random(6) + 1}`, [[random(9)]]);
      else if (kind === 9) workbook.clearContents(at(workbook, cell));
      else if (kind === 10) workbook.insertRows(sheet, random(6), 1);
      else workbook.deleteRows(sheet, random(6), 1);
      if (random(3) > 0) await workbook.settled();
    }
    await workbook.settled();
    const anew = newWorkbook({ snapshot: workbook.snapshot() });
    await anew.settled();
    expect(everything(workbook)).toEqual(everything(anew));
  },
);

test("a comparison looks at what a column shows, not at what its formula worked with on the way", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [
    ["=ARRAYFORMULA(ROW(E1:E4)-1)", "=ARRAYFORMULA(A1:A4=2)", '=ARRAYFORMULA(IF(A1:A4<2,"early","late"))'],
  ]);
  await workbook.settled();
  expect(values(workbook, "A1:C4")).toEqual([
    [0, false, "early"],
    [1, false, "early"],
    [2, true, "late"],
    [3, false, "late"],
  ]);
});
