import { isTorn } from "../../src/sheets/torn-grid";

const formula = (heading: string) => `=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "${heading}", AVERAGEMARK(C1, C1:C)))`;
const read = (shown: readonly unknown[], formulas: readonly string[]) =>
  isTorn({ values: [["Register"], shown], formulas: [[""], formulas] });

test("formulas and values of one moment are not torn, nor where something is calculating, in error or blank", () => {
  const formulas = ["", "", formula("Average %")];
  for (const shown of ["Average %", "", null, "#REF!", "Loading..."])
    expect([shown, read(["ID", "Test 1", shown], formulas)]).toEqual([shown, false]);
  expect(read(["ID", "Test 1", "Sum"], ["", "", "=SUM(A2:A9)"])).toBe(false);
});

test("another heading where a formula of ours gives one was read before or after a column came", () => {
  expect(read(["ID", "", "Test 1", "Average %"], ["", "", formula("Average %")])).toBe(true);
  expect(read(["ID", "Average %"], ["", "", formula("Average %")])).toBe(false);
  expect(read(["ID", "Average %", "Notes"], ["", "", formula("Average %")])).toBe(true);
});
