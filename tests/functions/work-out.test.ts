import fc from "fast-check";
import { riskReasons, riskTier } from "../../src/functions/risk";
import { workOut } from "../../src/functions/work-out";
import { tracker } from "../../src/tables/tracker";
import { workedOutKeys } from "../../src/tables/worked-out";
import { anyCells, anyGrid, expectCells } from "../support/any-cells";

const all = workedOutKeys.map((key) => tracker.columns[key].header).join("; ");
const ids = [["Learner ID"], ["L1"], ["L2"]];
const assessments = [
  ["Assessment", "Max mark"],
  ["Test 1", 50],
  ["Mock", 100],
];
const marked = ["Mark headings", [["Test 1", "Mock"]], "Assessments", assessments];
const graded = [
  "Course",
  "MA1",
  "Courses",
  [
    ["Course", "Grade boundaries"],
    ["MA1", "A* 80, A 70, B 60, C 50, D 40, E 30"],
  ],
];
const targeted = ["Qualification", "A level", "MEG", "B"];

describe("WORKOUT, a wrong call", () => {
  test("without headings, or with one that it cannot give, is refused with those it can", () => {
    expect(() => workOut("", "Learner ID", ids)).toThrow(
      'Expected headings of computed columns first, such as "Average %; Working at"; found nothing.',
    );
    expect(() => workOut("Reasons; MEG", "Learner ID", ids)).toThrow('"MEG" is not one of Average %, Working at, ');
  });

  test("with a name that is none, or without its cells, is refused as in RISKTIER", () => {
    expect(() => workOut("Reasons", "Nonsense", ids)).toThrow('"Nonsense" is not a signal of the risk rule');
    expect(() => workOut("Reasons", "Learner ID", ids, "Marks")).toThrow("found 3 arguments, so one has no partner");
    expect(() => workOut("Reasons", "Course", "A", "Course", "B")).toThrow("are the same signal; give it once");
  });
});

test("columns come below their headings, in the order in which they are asked for", () => {
  const marks = [
    ["Test 1", "Mock"],
    [40, 60],
    ["NS", ""],
  ];
  expect(workOut("Missing work; Average %", "Learner ID", ids, ...marked, "Marks", marks)).toEqual([
    ["Missing work", "Average %"],
    [0, 70],
    [1, ""],
  ]);
});

test("marks, and a tab, may come in several ranges side by side", () => {
  const apart = ["Mark headings", [["Test 1"]], "Mark headings", [["Mock"]], "Assessments", assessments];
  const marks = ["Marks", [["Test 1"], [40], [30]], "Marks", [["Mock"], [60]]];
  const tab = [
    "Plans",
    [["Learner ID"], ["L2"]],
    "Plans",
    [["Status"], ["Active"]],
    "Plans",
    [["Review date"], ["2026-02-01"]],
  ];
  expect(workOut("Average %; Next review", "Learner ID", ids, ...apart, ...marks, ...tab)).toEqual([
    ["Average %", "Next review"],
    [70, ""],
    [60, "2026-02-01"],
  ]);
});

test("whom to contact is asked of every row that lists the learner: a No in one of them holds", () => {
  const listed = (...rows: unknown[][]) => [["Learner ID", "Date of birth", "Parent-contact consent"], ...rows];
  const steps = (learners: unknown[][]) =>
    JSON.stringify(
      workOut("Required action", "Learner ID", ids, "Attendance", [[""], [70], [70]], "Learners", learners),
    );
  const [open, no] = [
    ["L1", "2010-05-04", ""],
    ["L1", "2010-05-04", "No - court order"],
  ];
  expect(steps(listed(open))).toContain("Contact parents/carers");
  for (const rows of [listed(open, no), listed(no, open), listed(["L1", "2010-05-04", "Yes"], no)])
    expect(steps(rows)).not.toContain("Contact parents/carers");
});

test("a column that cannot be worked out says why beside each learner, and the others stand", () => {
  const learners = [...ids, [""]];
  const plans = [
    ["Learner ID", "When"],
    ["L1", "2026-02-01"],
  ];
  const given = ["Learner ID", learners, "Attendance %", [["Att"], [86], [95]], "Plans", plans];
  const [headings, first, , last] = workOut("Reasons; Next review; Open actions", ...given);
  expect(headings).toEqual(["Reasons", "Next review", "Open actions"]);
  expect(first).toEqual([
    "Attendance 86% (below 90%)",
    'Plans needs a column headed "Review date", header row included; found "Learner ID", "When".',
    0,
  ]);
  expect(last).toEqual(["", "", ""]);
});

test("any cells give as many rows as there are learners, never a crash but for a wrong call", () => {
  const names = [
    "Marks",
    "Assessments",
    "Course",
    "Courses",
    "Qualification",
    "MEG",
    "Agreed MEG",
    "Average GCSE",
    "Learners",
    "Interventions",
    "Plans",
    "Reviews",
    "Attendance %",
  ];
  fc.assert(
    fc.property(
      anyGrid,
      fc.array(anyCells, { minLength: names.length, maxLength: names.length }),
      (learners, cells) => {
        const given = names.flatMap((name, index) => [name, cells[index]]);
        const result = workOut(all, "Learner ID", learners, "Mark headings", [["Test 1", "Mock"]], ...given);
        expectCells(result, { rows: Math.max(1, learners.length), columns: workedOutKeys.length });
      },
    ),
    { numRuns: 200 },
  );
});

describe("RISKTIER from what was typed, in any row", () => {
  const row = [...marked, "Marks", [[20, 30]], ...graded, ...targeted];

  test("works out average, grade and gap as the columns do", () => {
    expect(riskTier(...row, "Attendance %", 95)).toEqual([["Red"]]);
    expect(riskReasons(...row, "Attendance %", 95)).toEqual([["Severe: 3 grades below MEG (3 or more)"]]);
  });

  test("takes what is given itself in its place", () => {
    expect(riskTier(...row, "Gap to MEG", 0, "Attendance %", 95)).not.toEqual(riskTier(...row, "Attendance %", 95));
    expect(riskTier("Working at", "E", ...targeted, "Attendance %", 95)).toBe("Red");
  });

  test("never calls a mark that cannot be read fine", () => {
    const slip = [...marked, "Marks", [["sixty", 90]], ...graded, ...targeted, "Attendance %", 95];
    expect(riskTier(...slip)).toEqual([["Not enough data"]]);
    expect((riskReasons(...slip) as string[][])[0]?.[0]).toContain("Not read: ");
  });
});
