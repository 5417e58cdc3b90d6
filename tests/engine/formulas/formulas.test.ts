import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../../support/workbooks";

afterEach(closeWorkbooks);

/** IDs and numbers in A2:B6, with a blank, and a Policy tab with its named columns. */
function department() {
  const workbook = newWorkbook();
  fill(workbook, "A1", [
    ["ID", "Prior"],
    ["a", 5],
    ["b", 3],
    ["c", null],
    ["d", 9],
    ["e", 7],
  ]);
  workbook.insertSheet("Policy");
  fill(
    workbook,
    "A1",
    [
      ["Setting", "Value"],
      ["step", 10],
    ],
    "Policy",
  );
  workbook.activateSheet(at(workbook, "A1", "Sheet1").sheet);
  workbook.setNamedRange("Policy", "Policy!$A:$D");
  const step = (policy: unknown) => Number((policy as unknown[][])[1]?.[1]);
  workbook.registerFunction("PLUS", (priors, policy) =>
    (priors as unknown[][]).map(([prior]) => [prior === "" ? "" : Number(prior) + step(policy)]),
  );
  return workbook;
}

test("A formula in the header row spills a header and a custom function's column", async () => {
  const workbook = department();
  fill(workbook, "C1", [['={"Sum"; PLUS(B2:B, Policy)}']]);
  await workbook.settled();
  expect(values(workbook, "C1:C7")).toEqual([["Sum"], [15], [13], [""], [19], [17], [""]]);
  expect(cell(workbook, "C1").formula).toBe('={"Sum"; PLUS(B2:B, Policy)}');
  expect(cell(workbook, "C2").formula).toBe("");
});

test("A change of a setting in a named range calculates what depends on it", async () => {
  const workbook = department();
  fill(workbook, "C1", [['={"Sum"; PLUS(B2:B, Policy)}']]);
  await workbook.settled();
  fill(workbook, "B2", [[100]], "Policy");
  expect(workbook.dirty).toBe(true);
  await workbook.settled();
  expect(workbook.dirty).toBe(false);
  expect(values(workbook, "C2:C3")).toEqual([[105], [103]]);
});

test("Something in the way of an array gives #REF! and why, overwrites nothing, and clears again", async () => {
  const workbook = department();
  fill(workbook, "C1", [['={"Sum"; PLUS(B2:B, Policy)}']]);
  fill(workbook, "C4", [["mine"]]);
  await workbook.settled();
  expect(cell(workbook, "C1")).toMatchObject({
    value: "#REF!",
    error: "Array result was not expanded because it would overwrite data in C4.",
  });
  expect(values(workbook, "C2:C5")).toEqual([[null], [null], ["mine"], [null]]);
  workbook.clearContents(at(workbook, "C4"));
  await workbook.settled();
  expect(values(workbook, "C1:C4")).toEqual([["Sum"], [15], [13], [""]]);
});

test("Open ranges reach the sheet's last row and follow rows and columns that come and go", async () => {
  const workbook = department();
  const sheet = workbook.activeSheet();
  fill(workbook, "D1", [["=SUM(B2:B)", "=COUNTA($A$2:$A)", "=SUM(Policy!B2:B)", "=SUM(Sheet1!A2:B)", "=B2"]]);
  await workbook.settled();
  expect(values(workbook, "D1:H1")).toEqual([[24, 5, 10, 24, 5]]);

  workbook.insertColumns(sheet, 1, 2);
  await workbook.settled();
  expect(workbook.read(at(workbook, "F1:J1"))[0]?.map(({ formula }) => formula)).toEqual([
    "=SUM(D2:D)",
    "=COUNTA($A$2:$A)",
    "=SUM(Policy!B2:B)",
    "=SUM(Sheet1!A2:D)",
    "=D2",
  ]);
  expect(values(workbook, "F1:J1")).toEqual([[24, 5, 10, 24, 5]]);

  workbook.deleteColumns(sheet, 1, 2);
  workbook.insertRows(sheet, 0, 1);
  await workbook.settled();
  expect(workbook.read(at(workbook, "D2:H2"))[0]?.map(({ formula }) => formula)).toEqual([
    "=SUM(B3:B)",
    "=COUNTA($A$3:$A)",
    "=SUM(Policy!B2:B)",
    "=SUM(Sheet1!A3:B)",
    "=B3",
  ]);
  fill(workbook, "B1000", [[1000]]);
  await workbook.settled();
  expect(values(workbook, "D2:G2")).toEqual([[1024, 5, 10, 1024]]);
});

test("A deletion in a sheet out of view moves the references to that sheet only", async () => {
  const workbook = department();
  const policy = at(workbook, "A1", "Policy").sheet;
  fill(workbook, "D1", [["=SUM(Policy!B2:B)", "=Policy!B2", "=SUM(A2:B)"]]);
  workbook.insertColumns(policy, 0, 2);
  workbook.deleteColumns(policy, 0, 1);
  await workbook.settled();
  expect(workbook.read(at(workbook, "D1:F1"))[0]?.map(({ formula }) => formula)).toEqual([
    "=SUM(Policy!C2:C)",
    "=Policy!C2",
    "=SUM(A2:B)",
  ]);
  expect(workbook.namedRanges()).toEqual([{ name: "Policy", reference: "Policy!$B:$E" }]);
});

test("Arrays of Sheets, ARRAYFORMULA, look-ups and sorting calculate", async () => {
  const workbook = department();
  fill(workbook, "D1", [
    [
      '={"t","u";A2:A3,B2:B3}',
      null,
      '=ARRAYFORMULA(IF(B2:B="","",B2:B*2))',
      '=ARRAYFORMULA(IFNA(XLOOKUP(A2:A6,A3:A4,B3:B4),"?"))',
      "=SORT(A2:B6,2,FALSE)",
      null,
      '=SPLIT("a, 2"," ,")',
      null,
      '=JOIN("-",A2:A4)',
      "=COUNTUNIQUE(A2:A6,A2)",
    ],
  ]);
  await workbook.settled();
  expect(values(workbook, "D1:E3")).toEqual([
    ["t", "u"],
    ["a", 5],
    ["b", 3],
  ]);
  expect(values(workbook, "F1:F4")).toEqual([[10], [6], [""], [18]]);
  expect(values(workbook, "G1:G5").flat()).toEqual(["?", 3, null, "?", "?"]);
  expect(values(workbook, "H1:I5")).toEqual([
    ["d", 9],
    ["e", 7],
    ["a", 5],
    ["b", 3],
    ["c", null],
  ]);
  expect(values(workbook, "J1:M1")).toEqual([["a", 2, "a-b-c", 5]]);
});

test("A function that only Google has shows an error that names it", async () => {
  const workbook = department();
  fill(workbook, "D1", [['=QUERY(A1:B6,"select A")', "=NOSUCHTHING(1)"]]);
  await workbook.settled();
  expect(cell(workbook, "D1")).toMatchObject({
    value: "#NAME?",
    error: "The local preview cannot calculate QUERY. Google Sheets can.",
  });
  expect(cell(workbook, "E1")).toMatchObject({ value: "#NAME?", error: "Unknown function: 'NOSUCHTHING'." });
});
