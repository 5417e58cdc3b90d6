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
  tabs: new Map([
    [
      "Learners",
      {
        name: "Learners",
        headerRow: 1,
        positions: new Map([
          ["learnerId", 0],
          ["dateOfBirth", 3],
          ["parentContactConsent", 20],
        ]),
      },
    ],
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

  const call =
    '"Learner ID", A1:A, "Mark headings", H1:I1, "Marks", H1:I, "Assessments", Assessments, "Course", B1:B, "Courses", Courses, ' +
    '"Qualification", C1:C, "MEG", J1:J, "Agreed MEG", F1:F, ';

  test("names all that a tier is worked out from, which no mark's result is among", () => {
    expect(formulas.get("tier")).toBe(
      `=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Risk tier", RISKTIER(${call}"Attendance %", G1:G, "Policy", Policy)))`,
    );
  });

  test("gives every column that stands beside it", () => {
    expect(formulas.get("average")).toBe(
      '=WORKOUT("Average %; Working at; Gap to MEG; Progress band; Latest change; Sustained change; Missing work; Reasons; ' +
        `Required action; Open actions; Next review; Areas", ${call}"Average GCSE", E1:E, "Attendance %", G1:G, ` +
        `"Learners", 'Learners'!A1:A, "Learners", 'Learners'!D1:D, "Learners", 'Learners'!U1:U, "Policy", Policy)`,
    );
    expect(formulas.get("areas")).toBe("");
  });

  test("reads no more than its own columns need", () => {
    const apart = layout({ ...usual, average: 9, reasons: 11, openActions: 13 }, [7, 8]);
    const few = computedColumns(apart, ",");
    expect(few.get("average")).toBe(
      '=WORKOUT("Average %", "Learner ID", A1:A, "Mark headings", H1:I1, "Marks", H1:I, "Assessments", Assessments, "Course", B1:B)',
    );
    expect(few.get("reasons")).not.toContain("Learners");
    expect(few.get("openActions")).toBe('=WORKOUT("Open actions", "Learner ID", A1:A)');
  });

  test("names someone's own average, grade or gap beside what it would be worked out from", () => {
    const own = layout({ ...usual, average: 9, workingAt: 10, gap: 11, tier: 12 }, [7, 8]);
    const given = (...theirs: TrackerKey[]) => computedColumns(own, ",", new Set(theirs)).get("tier") ?? "";
    expect(given("average")).toContain('"Course", B1:B, "Average %", J1:J, "Courses", Courses');
    expect(given("workingAt")).toContain('"Working at", K1:K, "Qualification", C1:C');
    expect(given("gap")).toContain('"Gap to MEG", L1:L, "Qualification", C1:C');
    expect(given()).not.toMatch(/"(?:Average %|Working at|Gap to MEG)"/);
  });

  test("uses semicolons where the workbook's decimal sign is a comma", () => {
    const french = computedColumns(placeMissing(layout(usual, [7, 8]), 9), ";");
    expect(french.get("meg")).toBe(
      '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0; "MEG"; MEG(E1:E; C1:C; D1:D; ""; LocalTargets; Policy)))',
    );
    expect(french.get("average")).toContain('"Marks"; H1:I; "Assessments"; Assessments');
    expect([...french.values()].join("")).not.toContain(",");
  });

  test("starts at the heading, so that a row inserted right below it is covered, wherever the headings stand", () => {
    const lower = computedColumns(placeMissing({ ...layout(usual), headerRow: 4 }, 9), ",");
    expect(lower.get("tier")).toContain("A4:A");
  });

  test("reads assessments that stand apart group by group, past columns of other numbers", () => {
    const apart = computedColumns(placeMissing(layout(usual, [7, 8, 10]), 11), ",");
    expect(apart.get("average")).toContain(
      '"Mark headings", H1:I1, "Mark headings", K1:K1, "Marks", H1:I, "Marks", K1:K, "Assessments"',
    );
  });

  test("is left out when the tracker lacks what it needs", () => {
    const few = computedColumns(placeMissing(layout({ learnerId: 0, attendance: 1 }), 2), ",");
    expect([...few.keys()]).toEqual(["tier", "reasons", "action", "openActions", "nextReview", "areas"]);
    expect(few.get("reasons")).toMatch(/^=WORKOUT\("Reasons; Required action; Open actions; Next review; Areas", /);
  });
});

describe("places for columns that are missing", () => {
  test("are to the right, in order, each once", () => {
    const { columns } = placeMissing(layout(usual, [7]), 8);
    expect([columns.get("meg"), columns.get("aspiration"), columns.get("average"), columns.get("action")]).toEqual([
      8, 9, 11, 19,
    ]);
    expect(new Set(columns.values()).size).toBe(columns.size);
  });

  test("are where a deleted formula left its column empty", () => {
    const { columns } = placeMissing(layout({ ...usual, agreedMeg: 6, attendance: 7 }), 12, new Map([[5, undefined]]));
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
