import { computedColumns, constantFormula, constantIn, placeMissing } from "../../src/tables/computed-columns";
import type { TrackerKey } from "../../src/tables/tracker";
import { columnLetter, headingOfFormula, type TrackerLayout } from "../../src/tables/tracker-addresses";

const layout = (
  columns: Partial<Record<TrackerKey, number>>,
  assessments: number[] = [],
): TrackerLayout<TrackerKey> => ({
  headerRow: 1,
  columns: new Map(Object.entries(columns) as [TrackerKey, number][]),
  assessments,
  learners: new Map([
    ["learnerId", 0],
    ["dateOfBirth", 3],
  ]),
});

const usual = { learnerId: 0, course: 1, qualification: 2, subject: 3, prior: 4, agreedMeg: 5, attendance: 6 } as const;

describe("the formula of a computed column", () => {
  const formulas = computedColumns(placeMissing(layout(usual, [7, 8]), 9), ",");

  test("stands in the heading and spills heading and values", () => {
    expect(formulas.get("meg")).toBe('={"MEG"; MEG(E2:E, C2:C, D2:D, "", LocalTargets, Policy)}');
  });

  test("holds the current grade against the agreed grade where there is one", () => {
    expect(formulas.get("gap")).toBe('={"Gap to MEG"; GRADEGAP(M2:M, ARRAYFORMULA(IF(F2:F="", J2:J, F2:F)), C2:C)}');
  });

  test("reads the marks from the first assessment to the last", () => {
    expect(formulas.get("average")).toBe('={"Average %"; AVERAGEMARK(H1:I1, H2:I, Assessments)}');
  });

  test("takes one of the two columns that MARKTREND gives", () => {
    expect(formulas.get("sustainedChange")).toBe(
      '={"Sustained change"; INDEX(MARKTREND(H1:I1, H2:I, Assessments), 0, 2)}',
    );
  });

  test("names each signal by its full heading, so that renaming a column breaks no call", () => {
    expect(formulas.get("tier")).toMatch(
      /^=\{"Risk tier"; RISKTIER\("Learner ID", A2:A, "Average %", L2:L, .*"Attendance %", G2:G, "Policy", Policy\)\}$/,
    );
  });

  test("looks the date of birth up by learner ID for the required action only", () => {
    expect(formulas.get("action")).toContain(
      '"Date of birth", ARRAYFORMULA(IFNA(VLOOKUP(A2:A, Learners, 4, FALSE), ""))',
    );
    expect(formulas.get("reasons")).not.toContain("Learners");
  });

  test("uses semicolons where the workbook's decimal sign is a comma", () => {
    const french = computedColumns(placeMissing(layout(usual, [7, 8]), 9), ";");
    expect(french.get("meg")).toBe('={"MEG"; MEG(E2:E; C2:C; D2:D; ""; LocalTargets; Policy)}');
    expect(french.get("gap")).toContain('ARRAYFORMULA(IF(F2:F=""; J2:J; F2:F))');
    expect([...french.values()].join("")).not.toContain(",");
  });

  test("starts below the headings, wherever these stand", () => {
    const lower = computedColumns({ ...layout(usual), headerRow: 4 }, ",");
    expect(lower.get("tier")).toContain("A5:A");
  });

  test("puts assessments that stand apart side by side, past columns of other numbers", () => {
    const apart = computedColumns(placeMissing(layout(usual, [7, 8, 10]), 11), ",");
    expect(apart.get("average")).toBe(
      '={"Average %"; AVERAGEMARK(HSTACK(H1:I1, K1:K1), HSTACK(H2:I, K2:K), Assessments)}',
    );
  });

  test("is left out when the tracker lacks what it needs", () => {
    const few = computedColumns(placeMissing(layout({ learnerId: 0, attendance: 1 }), 2), ",");
    expect([...few.keys()]).toEqual(["tier", "reasons", "action"]);
  });
});

describe("places for columns that are missing", () => {
  test("are to the right, in order, each once", () => {
    const { columns } = placeMissing(layout(usual, [7]), 8);
    expect([columns.get("meg"), columns.get("aspiration"), columns.get("average"), columns.get("action")]).toEqual([
      8, 9, 10, 19,
    ]);
    expect(new Set(columns.values()).size).toBe(columns.size);
  });

  test("are where a deleted formula left its column empty", () => {
    const { columns } = placeMissing(layout({ ...usual, agreedMeg: 6, attendance: 7 }), 12, new Set([5]));
    expect(columns.get("meg")).toBe(5);
  });

  test("leave a column that is there already where it is", () => {
    expect(placeMissing(layout({ ...usual, meg: 9 }), 10).columns.get("meg")).toBe(9);
  });
});

describe("a sheet for one qualification", () => {
  test("keeps it in a formula of its own beside every learner", () => {
    const formula = constantFormula("qualification", "A level", layout(usual), ",");
    expect(formula).toBe('={"Qualification"; ARRAYFORMULA(IF(A2:A="", "", "A level"))}');
    expect(constantIn(formula)).toBe("A level");
  });

  test("reads it back with quotation marks and in any locale", () => {
    expect(constantIn(constantFormula("subject", 'Art, "3D"', layout(usual), ";"))).toBe('Art, "3D"');
    expect(constantIn('={"MEG"; MEG(A2:A)}')).toBeUndefined();
  });
});

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });

  test("the heading of a formula is read from the formula, so that an error does not hide it", () => {
    expect(headingOfFormula('={ "Average %" ; AVERAGEMARK(A1:B1)}')).toBe("Average %");
    expect(headingOfFormula('={"Say ""hi"""; X()}')).toBe('Say "hi"');
    expect(headingOfFormula("=SUM(A1:A9)")).toBeUndefined();
  });
});
