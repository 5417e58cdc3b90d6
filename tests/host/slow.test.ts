import type { Workbook } from "../../preview/engine/workbook";
import { closeWorkbooks, fill, values } from "../support/workbooks";
import { hostOf } from "./host-of";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const script = `
/** Twice each cell. @customfunction */
function TWICE(cells) {
  if (cells.some(([cell]) => cell === "?")) throw new Error("Expected numbers.");
  return cells.map(([cell]) => [cell === "" ? "" : cell * 2]);
}
function seen() { return SpreadsheetApp.getActiveSheet().getRange("B1:C3").getValues(); }
`;

const secondsPerCall = 0.5;
const loading = "Loading...";

/** B is worked out from A, C from B. */
async function slowWorkbook() {
  const made = hostOf(script, { secondsPerCall });
  fill(made.workbook, "A1", [
    [1, '=IF(A1:A3="","none",TWICE(A1:A3))', "=TWICE(B1:B3)"],
    [2, null, null],
    [3, null, null],
  ]);
  await made.workbook.settled();
  return made;
}

async function loaded(workbook: Workbook): Promise<void> {
  await workbook.settled();
  while (workbook.loading) await new Promise((done) => setTimeout(done, 20));
}

const shown = (workbook: Workbook) => values(workbook, "B1:C3");
const right = [
  [2, 4],
  [4, 8],
  [6, 12],
];

test("A custom function that takes its time says so in its cell, leaves its column empty, and what reads it runs after it", async () => {
  const { workbook, host } = await slowWorkbook();
  const waiting = [
    [loading, loading],
    [null, null],
    [null, null],
  ];
  expect(shown(workbook)).toEqual(waiting);
  expect(workbook.loading).toBe(true);
  expect(await host.run("seen")).toEqual(waiting.map((row) => row.map((cell) => cell ?? "")));

  const steps: unknown[] = [];
  while (workbook.loading) {
    const step = JSON.stringify(shown(workbook));
    if (steps.at(-1) !== step) steps.push(step);
    await new Promise((done) => setTimeout(done, 10));
  }
  expect(shown(workbook)).toEqual(right);
  expect(steps.map((step) => JSON.parse(step as string) as unknown)).toEqual([
    waiting,
    [
      [2, loading],
      [4, null],
      [6, null],
    ],
    ...(steps.length > 2 ? [right] : []),
  ]);
});

test("Cells that are typed while it runs are worked out in the end, and no earlier run overwrites a later one", async () => {
  const { workbook } = await slowWorkbook();
  await loaded(workbook);
  for (const mark of [10, 20, 30, 40]) {
    fill(workbook, "A2", [[mark]]);
    await new Promise((done) => setTimeout(done, 120));
  }
  await loaded(workbook);
  expect(shown(workbook)).toEqual([
    [2, 4],
    [80, 160],
    [6, 12],
  ]);
});

test("A row that is put above while it runs moves what it fills", async () => {
  const { workbook } = await slowWorkbook();
  workbook.insertRows(workbook.activeSheet(), 0, 1);
  await loaded(workbook);
  expect(values(workbook, "B1:C4")).toEqual([[null, null], ...right]);
});

test("One that throws shows its error when it is over", async () => {
  const { workbook } = await slowWorkbook();
  fill(workbook, "A2", [["?"]]);
  await loaded(workbook);
  expect(values(workbook, "B1")).toEqual([["#ERROR!"]]);
});

test("What is known already is not run again", async () => {
  const { workbook } = await slowWorkbook();
  await loaded(workbook);
  for (const mark of [5, 2]) {
    fill(workbook, "A2", [[mark]]);
    await loaded(workbook);
  }
  fill(workbook, "A2", [[5]]);
  await workbook.settled();
  expect(shown(workbook)[1]).toEqual([10, 20]);
});
