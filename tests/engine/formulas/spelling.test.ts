import { fromExcel, toExcel } from "../../../preview/engine/files/excel-formula";
import { moveFormula, shiftFormula } from "../../../preview/engine/formulas/shift";
import { openReferences, toUniver } from "../../../preview/engine/formulas/to-univer";
import { tokens } from "../../../preview/engine/formulas/tokens";

const formulas = [
  '={"MEG"; MEG(J2:J, E2:E, F2:F, "", LocalTargets, Policy)}',
  "=SUM('My tab'!A2:F, 'It''s'!$B$2:$B)",
  '=IF(A1="it\'s ""B2:B"" {1;2}", {1,2;3,TRUE}, 1E-3)',
  "=LOG10(B2)+#REF!+Sheet!#REF!",
];

test.each(formulas)("The pieces of %s joined are the formula", (formula) => {
  expect(
    tokens(formula)
      .map(({ text }) => text)
      .join(""),
  ).toBe(formula);
});

test("Open ranges are closed and arrays of calculated parts stacked; text and literal arrays stay", () => {
  const spelled = formulas.slice(0, 3).map((formula) => toUniver(tokens(formula)));
  expect(spelled).toEqual([
    '=VSTACK("MEG",MEG(J2:J1048576, E2:E1048576, F2:F1048576, "", LocalTargets, Policy))',
    "=SUM('My tab'!A2:F1048576, 'It''s'!$B$2:$B$1048576)",
    formulas[2],
  ]);
  expect(toUniver(tokens('={"a",B1;C1:C2,{D1;E1}}'))).toBe('=VSTACK(HSTACK("a",B1),HSTACK(C1:C2,VSTACK(D1,E1)))');
  expect(openReferences('=SUM(B2:B1048580)&"B2:B1048576"')).toBe('=SUM(B2:B)&"B2:B1048576"');
});

test.each(['={"MEG"; MEG(J2:J, F2:F)}', '={"a", B1; C1, D1}', "=SUM(FILTER(A2:A, B2:B>1))"])(
  "%s survives an .xlsx file",
  (formula) => {
    expect(fromExcel(toExcel(formula))).toBe(formula);
  },
);

const here = (sheet: string | undefined) => sheet === undefined;

test.each([
  ["=A1+$B$2+C3:D4+A2:F+B:C+2:3", { axis: "column", at: 1, count: 2 }, "=A1+$D$2+E3:F4+A2:H+D:E+2:3"],
  ["=A1+$B$2+C3:D4+A2:F+B:C+2:3", { axis: "column", at: 1, count: -1 }, "=A1+#REF!+B3:C4+A2:E+B:B+2:3"],
  ["=A1+A2+A1:A5+A2:A+2:3", { axis: "row", at: 1, count: 1 }, "=A1+A3+A1:A6+A3:A+3:4"],
  ["=A1+A2+A1:A5+A2:A+2:3", { axis: "row", at: 0, count: -2 }, "=#REF!+#REF!+A1:A3+A1:A+1:1"],
  ["=Other!A1+A1", { axis: "row", at: 0, count: 1 }, "=Other!A1+A2"],
] as const)("%s after %j is %s", (formula, change, expected) => {
  expect(shiftFormula(formula, { sheet: "s", ...change }, here)).toBe(expected);
});

test("A formula moved down takes along what is written without $", () => {
  expect(moveFormula("=A2+A$2+B2:B+Policy!C3", 3)).toBe("=A5+A$2+B5:B+Policy!C6");
  expect(moveFormula("=A1", -1)).toBe("=#REF!");
});
