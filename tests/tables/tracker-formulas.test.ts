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
    ["parentContactConsent", 20],
  ]),
});

const usual = { learnerId: 0, course: 1, qualification: 2, subject: 3, prior: 4, agreedMeg: 5, attendance: 6 } as const;

describe("the formula of a computed column", () => {
  const formulas = computedColumns(placeMissing(layout(usual, [7, 8]), 9), ",");

  test("stands in the heading and spills heading and values", () => {
    expect(formulas.get("meg")).toBe(
      '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "MEG", MEG(E1:E, C1:C, D1:D, "", LocalTargets, Policy)))',
    );
  });

  test("holds the current grade against the agreed grade where there is one", () => {
    expect(formulas.get("gap")).toBe(
      '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Gap to MEG", GRADEGAP(M1:M, IF(F1:F="", J1:J, F1:F), C1:C)))',
    );
  });

  test("reads the marks from the first assessment to the last", () => {
    expect(formulas.get("average")).toBe(
      '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Average %", AVERAGEMARK(H1:I1, H1:I, Assessments, B1:B)))',
    );
  });

  test("takes one of the two columns that MARKTREND gives", () => {
    expect(formulas.get("sustainedChange")).toBe(
      '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Sustained change", INDEX(MARKTREND(H1:I1, H1:I, Assessments, B1:B), 0, 2)))',
    );
  });

  test("names each signal by its full heading, so that renaming a column breaks no call", () => {
    expect(formulas.get("tier")).toMatch(
      /, "Risk tier", RISKTIER\("Learner ID", A1:A, "Average %", L1:L, .*"Attendance %", G1:G, "Policy", Policy\)\)\)$/,
    );
  });

  test("looks up what is recorded about contacting parents", () => {
    expect(formulas.get("action")).toContain('"Parent-contact consent", IFNA(VLOOKUP(A1:A, Learners, 21, FALSE), "")');
  });

  test("looks the date of birth up by learner ID for the required action only", () => {
    expect(formulas.get("action")).toContain('"Date of birth", IFNA(VLOOKUP(A1:A, Learners, 4, FALSE), "")');
    expect(formulas.get("reasons")).not.toContain("Learners");
  });

  test("uses semicolons where the workbook's decimal sign is a comma", () => {
    const french = computedColumns(placeMissing(layout(usual, [7, 8]), 9), ";");
    expect(french.get("meg")).toBe(
      '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0; "MEG"; MEG(E1:E; C1:C; D1:D; ""; LocalTargets; Policy)))',
    );
    expect(french.get("gap")).toContain('IF(F1:F=""; J1:J; F1:F)');
    expect([...french.values()].join("")).not.toContain(",");
  });

  test("starts at the heading, so that a row inserted right below it is covered, wherever the headings stand", () => {
    const lower = computedColumns({ ...layout(usual), headerRow: 4 }, ",");
    expect(lower.get("tier")).toContain("A4:A");
  });

  test("puts assessments that stand apart side by side, past columns of other numbers", () => {
    const apart = computedColumns(placeMissing(layout(usual, [7, 8, 10]), 11), ",");
    expect(apart.get("average")).toBe(
      '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Average %", AVERAGEMARK(HSTACK(H1:I1, K1:K1), HSTACK(H1:I, K1:K), Assessments, B1:B)))',
    );
  });

  test("is left out when the tracker lacks what it needs", () => {
    const few = computedColumns(placeMissing(layout({ learnerId: 0, attendance: 1 }), 2), ",");
    expect([...few.keys()]).toEqual(["tier", "reasons", "action", "openActions", "nextReview", "areas"]);
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
    expect(formula).toBe('=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Qualification", IF(A1:A="", "", "A level")))');
    expect(constantIn(formula)).toBe("A level");
  });

  test("reads it back with quotation marks and in any locale", () => {
    expect(constantIn(constantFormula("subject", 'Art, "3D"', layout(usual), ";"))).toBe('Art, "3D"');
    expect(constantIn('=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "MEG", MEG(A1:A)))')).toBeUndefined();
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
    expect(headingOfFormula('=arrayformula( IF(ROW(A2:A)-ROW(A2)=0 ; "Average %" ; AVERAGEMARK(A1:B1)))')).toBe(
      "Average %",
    );
    expect(headingOfFormula('=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Say ""hi""", X()))')).toBe('Say "hi"');
    expect(headingOfFormula("=SUM(A1:A9)")).toBeUndefined();
  });
});
