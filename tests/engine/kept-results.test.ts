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

test("what depends on the time is worked out again all the same", async () => {
  const day = jest.spyOn(Date, "now");
  const before = newWorkbook();
  fill(before, "A1", [["=TODAY()", "=A1+1"]]);
  await before.settled();
  const snapshot = before.snapshot();
  const [[today = 0] = []] = values(before, "A1");
  (snapshot.model as { sheets: Record<string, { cellData: Record<number, Record<number, { v: number }>> }> }).sheets[
    "sheet-1"
  ]!.cellData[0]![0]!.v = Number(today) - 9;
  const workbook = newWorkbook({ snapshot, isCalculated: true });
  await workbook.settled();
  expect(values(workbook, "A1:B1")).toEqual([[today, Number(today) + 1]]);
  day.mockRestore();
});

test("with other functions than those it was calculated with, all is calculated", async () => {
  const workbook = newWorkbook({ snapshot: await kept() });
  const { runs } = withFunctions(workbook);
  await workbook.settled();
  expect(runs()).toBe(1);
  expect(values(workbook, "A2:A3")).toEqual([[10], [14]]);
});
