import { parseCondition } from "../../../preview/engine/conditions/parse-condition";
import type { CellValue } from "../../../preview/engine/workbook";

/** Asks the condition, written for A1, of the first row whose cells are given. */
function holds(formula: string, ...cells: CellValue[]): boolean | undefined {
  const question = parseCondition(formula, { row: 0, column: 0 });
  return question?.({ row: 0, column: 0, cell: (row, column) => (row === 0 ? (cells[column] ?? null) : null) });
}

test.each<[string, CellValue[], boolean]>([
  ['=A1="red"', ["Red"], true],
  ['=A1="Red"', ["Red (two marks)"], false],
  ['=A1<>""', [null], false],
  ['=A1=""', [null], true],
  ["=A1=0", [null], true],
  ["=A1<5", ["text"], false],
  ["=AND(ISNUMBER(A1), A1<=-2.5)", [-3], true],
  ["=AND(ISNUMBER(A1), A1<=-2.5)", ["-3"], false],
  ['=AND(A1="Red", N("Learner Progress")=0)', ["Red"], true],
  ['=OR(A1="ABS", AND(ISNUMBER(A1), A1>=0, A1<=100))', [50], true],
  ['=NOT(OR(A1="No", A1=FALSE, A1=0))', [false], false],
  ['=LEFT(A1, 3)="No "', ["No benchmark"], true],
  ['=ISNUMBER(SEARCH("?  found", A1))', ['Prior?  found "x"'], true],
  ['=ISNUMBER(SEARCH("?  found", A1))', ["C"], false],
  ['=SUBSTITUTE(A1, CHAR(10), " ")="Mock 1 (Nov)"', ["Mock\n1\n(Nov)"], true],
  ['=SUBSTITUTE(A1, "", "x")="Mock"', ["Mock"], true],
  ["=IF(A1<=1, A1*100, A1)<85", [0.9], false],
  ["=IF(A1<=1, A1*100, A1)<85", [80], true],
  ["=$B1-A1>1+2*3", [1, 9], true],
  ["=-A1^2=4", [2], true],
  ["=50%=A1", [0.5], true],
  ['=A1&B1="ab"', ["a", "b"], true],
  ['=A1="say ""hi"""', ['say "hi"'], true],
  ["=A1", ["#N/A"], false],
  ["=A1=A1", ["#N/A"], false],
  ["=ISERROR(A1)", ["#N/A"], true],
  ["=A1", [true], true],
  ["=IFERROR(DATEVALUE(A1)<TODAY(), FALSE)", ["2020-02-29"], true],
  ["=IFERROR(DATEVALUE(A1)<TODAY(), FALSE)", ["2999-01-01"], false],
  ["=IFERROR(DATEVALUE(A1)<TODAY(), FALSE)", [""], false],
  ['=DATEVALUE("1900-01-01")=A1', [2], true],
])("%s of %j is %j", (formula, cells, expected) => {
  expect(holds(formula, ...cells)).toBe(expected);
});

test("What is written without $ goes along with the cell that is asked", () => {
  const question = parseCondition('=AND($C2="Red", D$1="x")', { row: 1, column: 0 });
  const asked: [number, number][] = [];
  const cell = (row: number, column: number): CellValue => {
    asked.push([row, column]);
    return column === 2 ? "Red" : "x";
  };
  expect(question?.({ row: 9, column: 5, cell })).toBe(true);
  expect(asked).toEqual([
    [9, 2],
    [0, 8],
  ]);
});

test.each(["=COUNTIF(A:A, A1)>1", "=A1>Policy!B2", "=SUM(A1:A3)>1", "=NOW()>A1", "=Policy>1", "=A1>"])(
  "%s is left to the formula engine",
  (formula) => {
    expect(parseCondition(formula, { row: 0, column: 0 })).toBeUndefined();
  },
);
