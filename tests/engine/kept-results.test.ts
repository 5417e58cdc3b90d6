import type { Snapshot, Workbook } from "../../preview/engine/workbook";
import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../support/workbooks";

afterEach(closeWorkbooks);

/** A function that counts how often it is run, and one that always fails. */
function withFunctions(workbook: Workbook): { runs: () => number } {
  let runs = 0;
  workbook.registerFunction("TWICE", (marks) => {
    runs++;
    return (marks as unknown[][]).map(([mark]) => [mark === "" ? "" : Number(mark) * 2]);
  });
  workbook.registerFunction("FAIL", () => {
    throw new Error("As it was said.");
  });
  return { runs: () => runs };
}

async function kept(): Promise<Snapshot> {
  const workbook = newWorkbook();
  withFunctions(workbook);
  fill(workbook, "A1", [
    ['={"Twice";TWICE(B2:B)}', "Mark", "=SUM(A2:A)", "=FAIL()", "=SEQUENCE(3)", '={"Flag";B2:B3>5}'],
    [null, 5, null, null, null, null],
    [null, 7, null, null, "in the way", null],
  ]);
  await workbook.settled();
  return JSON.parse(JSON.stringify(workbook.snapshot())) as Snapshot;
}

test("a workbook that was kept calculated shows everything again without running a function", async () => {
  const workbook = newWorkbook({ snapshot: await kept(), isCalculated: true });
  const { runs } = withFunctions(workbook);
  await workbook.settled();
  expect(runs()).toBe(0);
  expect(values(workbook, "A1:F4")).toEqual([
    ["Twice", "Mark", 24, "#ERROR!", "#REF!", "Flag"],
    [10, 5, null, null, null, false],
    [14, 7, null, null, "in the way", true],
    ["", null, null, null, null, null],
  ]);
  expect(cell(workbook, "D1").error).toBe("As it was said.");
  expect(cell(workbook, "E1").error).toBe("Array result was not expanded because it would overwrite data in E3.");
});

test("the next change is worked out from there, and an array that had no room gets it", async () => {
  const workbook = newWorkbook({ snapshot: await kept(), isCalculated: true });
  const { runs } = withFunctions(workbook);
  await workbook.settled();
  fill(workbook, "B3", [[1]]);
  workbook.clearContents(at(workbook, "E3"));
  await workbook.settled();
  expect(runs()).toBe(1);
  expect(values(workbook, "A1:F3")).toEqual([
    ["Twice", "Mark", 12, "#ERROR!", 1, "Flag"],
    [10, 5, null, null, 2, false],
    [2, 1, null, null, 3, false],
  ]);
});

/** Cells that show the day or the hour, kept as if they had last been worked out `days` ago, and as if they had shown 9. */
async function keptBefore(days: number, formulas = ["=TODAY()", "=A1+1"]) {
  const before = newWorkbook();
  fill(before, "A1", [formulas]);
  await before.settled();
  const snapshot = JSON.parse(JSON.stringify(before.snapshot())) as Snapshot;
  const { sheets } = snapshot.model as { sheets: Record<string, { cellData: Record<number, object> }> };
  for (const cell of Object.values(sheets["sheet-1"]?.cellData[0] ?? {})) Object.assign(cell as object, { v: 9 });
  (snapshot.results as { day: number }).day -= days;
  const workbook = newWorkbook({ snapshot, isCalculated: true });
  await workbook.settled();
  // A calculation that nobody asked for begins a moment later.
  await new Promise((done) => setTimeout(done, 300));
  await workbook.settled();
  const today = values(before, "A1")[0]?.[0] as number;
  return { workbook, snapshot, today };
}

test("what depends on the day is worked out again on another day", async () => {
  const { workbook, today } = await keptBefore(1);
  expect(values(workbook, "A1:B1")).toEqual([[today, today + 1]]);
});

test("on the day on which it was kept nothing is worked out, but what depends on the hour", async () => {
  expect(values((await keptBefore(0)).workbook, "A1:B1")).toEqual([[9, 9]]);
  const { workbook, today } = await keptBefore(0, ["=NOW()"]);
  expect(values(workbook, "A1")[0]?.[0]).toBeGreaterThanOrEqual(today);
});

test("the day that is kept is the one on which was calculated, not the one on which it was kept", async () => {
  const { snapshot } = await keptBefore(3);
  const { day } = snapshot.results as { day: number };
  (snapshot.model as { sheets: Record<string, { cellData: object }> }).sheets["sheet-1"]!.cellData = {
    0: { 0: { v: 1 } },
  };
  const workbook = newWorkbook({ snapshot, isCalculated: true });
  await workbook.settled();
  expect((workbook.snapshot().results as { day: number }).day).toBe(day);
});

test("with other functions than those it was calculated with, all is calculated", async () => {
  const workbook = newWorkbook({ snapshot: await kept() });
  const { runs } = withFunctions(workbook);
  await workbook.settled();
  expect(runs()).toBe(1);
  expect(values(workbook, "A2:A3")).toEqual([[10], [14]]);
});
