import fc from "fast-check";
import { averageMark, markTrend, missingWork } from "../../src/functions/marks";
import { functionMessages } from "../../src/messages/function-messages";
import { anyCells, anyGrid, expectCells } from "../support/any-cells";

const headers = [["T1", "T2", "Mock"]];
const assessments = [
  ["Assessment", "Max mark", "Weight", "Date"],
  ["T1", 50, 1, new Date(2025, 9, 1)],
  ["T2", 20, 1, "2025-11-03"],
  ["Mock", 100, 2, "05/01/2026"],
];

describe("AVERAGEMARK", () => {
  test("an Assessments range without its headings is refused", () => {
    expect(() => averageMark(headers, [[1, 2, 3]], [["T1", 50, 1]])).toThrow(
      'Assessments needs a column headed "Assessment"',
    );
  });

  test("nothing marked yet is blank", () => {
    expect(
      averageMark(
        headers,
        [
          ["", "", ""],
          ["ABS", "EX", "NS"],
        ],
        assessments,
      ),
    ).toEqual([[""], [""]]);
  });

  test("marks are weighted, and blanks, ABS, EX and NS are left out", () => {
    const marks = [
      [25, 20, 50],
      [25, "", ""],
      ["abs", 20, " NS "],
      ["EX", "50%", 50],
    ];
    expect(averageMark(headers, marks, assessments)).toEqual([[62.5], [50], [100], [50]]);
  });

  test("each row may have headings of its own", () => {
    expect(averageMark([["T1"], ["T2"], ["Mock"]], [[10], [10], [10]], assessments)).toEqual([[20], [50], [10]]);
  });

  test("work of weight 0 never counts, a blank weight counts as 1", () => {
    const weights = [
      ["Assessment", "Max mark", "Weight"],
      ["T1", 50, 0],
      ["T2", 20, ""],
      ["Mock", 100, 1],
    ];
    expect(
      averageMark(
        headers,
        [
          [50, "", ""],
          [50, 10, 100],
        ],
        weights,
      ),
    ).toEqual([[""], [75]]);
  });

  test.each([
    ["twenty", 'T1?  found "twenty"'],
    [51, "T1?  found 51, above the maximum of 50"],
    [-1, "T1?  found -1"],
    ["101%", 'T1?  found "101%", above the maximum of 100'],
    [true, "T1?  found TRUE"],
    [new Date(2025, 0, 1), "T1?  found a date"],
    ["#REF!", "T1?  found #REF!"],
    [1e308, "T1?  found 1e+308, above the maximum of 50"],
  ])("a mark that cannot be right is named in its row and costs no other row: %j", (mark, text) => {
    expect(
      averageMark(
        headers,
        [
          [mark, 20, 50],
          [25, 10, 50],
        ],
        assessments,
      ),
    ).toEqual([[text], [50]]);
  });

  test("several problems in a row are all named", () => {
    expect(averageMark(headers, [["x", 99, 50]], assessments)).toEqual([
      ['T1?  found "x"; T2?  found 99, above the maximum of 20'],
    ]);
  });

  test("a mark under a heading that is not in Assessments is not lost silently, a note among notes is left alone", () => {
    expect(
      averageMark(
        [["T1", "Quiz"]],
        [
          [25, 7],
          [25, "well done"],
          [25, "better"],
          [25, "so so"],
          [25, "NS"],
        ],
        assessments,
      ),
    ).toEqual([["Quiz is not in Assessments"], [50], [50], [50], ["Quiz is not in Assessments"]]);
  });

  test("a heading that is blank or in error loses no mark below it in silence, nor words among the marks", () => {
    const told = (found: string) => functionMessages.cells.problem(functionMessages.marks.headingOf, found);
    const marks = [
      [25, 7],
      [25, "sixty"],
      [25, ""],
    ];
    expect(averageMark([["T1", ""]], marks, assessments)).toEqual([[told("nothing")], [told("nothing")], [50]]);
    expect(averageMark([["T1", "#REF!"]], marks, assessments)).toEqual([[told("#REF!")], [told("#REF!")], [50]]);
    const notes = [[25, "well done"]];
    expect(averageMark([["T1", ""]], notes, assessments)).toEqual([[50]]);
  });

  test("an assessment without a usable maximum says so once a mark is typed", () => {
    const unfinished = [
      ["Assessment", "Max mark"],
      ["T1", ""],
    ];
    expect(averageMark([["T1"]], [[25], [""]], unfinished)).toEqual([
      ["T1 has no max mark above 0 in Assessments"],
      [""],
    ]);
  });

  test("an average that is a boundary is exactly that boundary", () => {
    const thirds = [
      ["Assessment", "Max mark", "Weight"],
      ["T1", 100, 0.1],
      ["T2", 100, 0.2],
      ["Mock", 100, 0.7],
    ];
    expect(averageMark(headers, [[80, 80, 80]], thirds)).toEqual([[80]]);
  });
});

describe("MARKTREND", () => {
  test("fewer than two, and fewer than three marks give blanks", () => {
    expect(
      markTrend(
        headers,
        [
          ["", "", ""],
          [25, "", ""],
          [25, "ABS", 70],
        ],
        assessments,
      ),
    ).toEqual([
      ["", ""],
      ["", ""],
      [20, ""],
    ]);
  });

  test("the latest mark is held against the mean of the earlier ones, three falling marks against the first", () => {
    expect(
      markTrend(
        headers,
        [
          [40, 14, 60],
          [40, 16, 60],
          [30, 14, 80],
        ],
        assessments,
      ),
    ).toEqual([
      [-15, -20],
      [-20, 0],
      [15, 0],
    ]);
  });

  test("the order is that of the dates, not of the columns", () => {
    const turned = [["Mock", "T1", "T2"]];
    expect(markTrend(turned, [[60, 40, 14]], assessments)).toEqual([[-15, -20]]);
  });

  test("without all dates the order is that of the columns", () => {
    const undated = assessments.map((row, index) => (index === 2 ? [...row.slice(0, 3), ""] : row));
    expect(markTrend([["Mock", "T1", "T2"]], [[60, 40, 14]], undated)).toEqual([[0, 0]]);
  });

  test("a bad mark is named in the first of the two columns", () => {
    expect(markTrend(headers, [["x", 1, 1]], assessments)).toEqual([["see T1", ""]]);
  });
});

describe("MISSINGWORK", () => {
  test("a learner with nothing recorded has no count, one with work has 0", () => {
    expect(
      missingWork(
        headers,
        [
          ["", "", ""],
          [25, "", ""],
          ["ABS", "", ""],
        ],
        assessments,
      ),
    ).toEqual([[""], [0], [0]]);
  });

  test("work of weight 0 counts where it has a date or Assessments says so, weighted work unless it says no", () => {
    const listed = (rows: unknown[][]) =>
      [["Assessment", "Max mark", "Weight", "Date", "Counts as missing"], ...rows] as string[][];
    const row = [["NS", "NS", "NS"]];
    const counted = (...rows: unknown[][]) => missingWork(headers, row, listed(rows));
    expect(counted(["T1", 50, 0, "2025-10-01", ""], ["T2", 20, 0, "", ""], ["Mock", 100, 1, "", ""])).toEqual([[2]]);
    expect(counted(["T1", 50, 0, "2025-10-01", "No"], ["T2", 20, 0, "", "Yes"], ["Mock", 100, 1, "", "no"])).toEqual([
      [1],
    ]);
  });

  test("only NS on weighted work counts", () => {
    const weights = [
      ["Assessment", "Max mark", "Weight"],
      ["T1", 50, 0],
      ["T2", 20, 1],
      ["Mock", 100, 1],
    ];
    expect(
      missingWork(
        headers,
        [
          ["NS", "NS", "ns"],
          ["NS", "EX", 50],
        ],
        weights,
      ),
    ).toEqual([[2], [0]]);
  });
});

describe("marks of any kind", () => {
  test.each([
    ["AVERAGEMARK", averageMark, 1],
    ["MISSINGWORK", missingWork, 1],
    ["MARKTREND", markTrend, 2],
  ])("%s gives a row for each row and never crashes", (_name, calculate, columns) => {
    fc.assert(
      fc.property(anyGrid, (marks) => {
        expectCells(calculate(headers, marks, assessments), { rows: marks.length, columns });
      }),
    );
    fc.assert(
      fc.property(anyCells, anyGrid, (heading, marks) => {
        const rows = Math.max(marks.length, Array.isArray(heading) ? heading.length : 1);
        expectCells(calculate(heading, marks, assessments), { rows, columns });
      }),
    );
  });

  test("the input is not changed", () => {
    const marks = [[40, "NS", 60]];
    const copy = structuredClone({ headers, marks, assessments });
    markTrend(headers, marks, assessments);
    expect({ headers, marks, assessments }).toEqual(copy);
  });
});
