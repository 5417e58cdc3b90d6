import { closeWorkbooks, fill, newWorkbook, values } from "../support/workbooks";

afterEach(closeWorkbooks);

test("a formula that reads cells an array further right has yet to fill gets them in the first calculation", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [
    ['={"Sum";ARRAYFORMULA(B2:B4+1)}', '={"Twice";ARRAYFORMULA(C2:C4*2)}', '={"Plus";ARRAYFORMULA(D2:D4+10)}', "Typed"],
    [null, null, null, 1],
    [null, null, null, 2],
    [null, null, null, 3],
  ]);
  await workbook.settled();
  expect(values(workbook, "A2:D4")).toEqual([
    [23, 22, 11, 1],
    [25, 24, 12, 2],
    [27, 26, 13, 3],
  ]);
});

test("two arrays that lengthen one another come to rest instead of calculating for ever", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [["=SEQUENCE(COUNT(C1:C50)+1)", null, "=SEQUENCE(COUNT(A1:A50)+1)"]]);
  await workbook.settled();
  expect(workbook.dirty).toBe(false);
});

test("a workbook is settled when what was typed during a calculation is calculated too", async () => {
  const workbook = newWorkbook({ newSheet: { rows: 2000, columns: 4 } });
  const rows = 1500;
  const column = (value: (row: number) => string | number) =>
    Array.from({ length: rows }, (_, row) => [value(row + 1)]);
  fill(
    workbook,
    "B1",
    column((row) => `=A${row}+1`),
  );
  fill(workbook, "C1", [["=SUM(B1:B1500)"]]);
  await workbook.settled();
  for (let round = 1; round <= 5; round++) {
    fill(
      workbook,
      "A1",
      column(() => round),
    );
    const settled = workbook.settled();
    await new Promise((done) => setTimeout(done, 15 * round));
    fill(workbook, "A1", [[0]]);
    await settled;
    expect([round, values(workbook, "C1")]).toEqual([round, [[(round + 1) * rows - round]]]);
    expect(workbook.dirty).toBe(false);
  }
  // What a stopped calculation leaves open keeps the process from ending.
  expect(process.getActiveResourcesInfo()).not.toContain("MessagePort");
}, 30_000);
