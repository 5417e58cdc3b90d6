import { closeWorkbooks, fill, newWorkbook, values } from "../../support/workbooks";

afterEach(closeWorkbooks);

const list = [["Ash"], ["birch"], ["Ash"], [5], ["5"], ["C*"], [null], [true]];

/** What is looked for by itself, and within a column of others: one answer. */
test.each<[string | number | boolean | null, number | string]>([
  ["Ash", 1],
  ["BIRCH", 2],
  ["elm", "#N/A"],
  [5, 4],
  ["C~*", 6],
  ["b*", 2],
])("MATCH(%s, …, 0) is %s, alone and among others", async (wanted, place) => {
  const workbook = newWorkbook();
  fill(workbook, "A1", list);
  fill(workbook, "C1", [[wanted], ["elm"]]);
  fill(workbook, "E1", [["=MATCH(C1, A1:A8, 0)", "=ARRAYFORMULA(MATCH(C1:C2, A1:A8, 0))"]]);
  await workbook.settled();
  expect(values(workbook, "E1:F2")).toEqual([
    [place, place],
    [null, "#N/A"],
  ]);
});

test("a row of texts is gone through as a column is, and a list of two columns is refused", async () => {
  const workbook = newWorkbook();
  fill(workbook, "A1", [
    ["a", "b", "c"],
    ["d", null, null],
  ]);
  fill(workbook, "E1", [["b"], ["c"]]);
  fill(workbook, "G1", [
    ["=ARRAYFORMULA(MATCH(E1:E2, A1:C1, 0))", "=ARRAYFORMULA(IFERROR(MATCH(E1:E2, A1:B2, 0), 0))"],
  ]);
  await workbook.settled();
  expect(values(workbook, "G1:H2")).toEqual([
    [2, 0],
    [3, null],
  ]);
});
