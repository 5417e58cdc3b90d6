import type { CellProblem } from "../../src/domain/department/records";
import { tableIn } from "../../src/records/cell-table";
import { readEnrolments } from "../../src/records/enrolments";
import { tracker } from "../../src/tables/tracker";

const headings = [
  "Learner ID",
  "Surname",
  "Course",
  "Mock",
  "Average %",
  "Gap to MEG",
  "Attendance %",
  "Risk tier",
  "Reasons",
];
const mock = [{ column: 3, code: "Mock", maxMark: 50 }];

function read(...rows: unknown[][]) {
  const problems: CellProblem[] = [];
  const cells = tableIn([["A title"], headings, ...rows], tracker, "Physics");
  return { enrolments: readEnrolments(cells, mock, problems), problems };
}

describe("readEnrolments", () => {
  test("a row is read by its headings, below a title", () => {
    const { enrolments, problems } = read([20431, "Bello", "PH", 40, 80, -1, 0.86, "Amber", "One; Two"]);
    expect(enrolments).toEqual([
      expect.objectContaining({
        tracker: "Physics",
        row: 3,
        learnerId: "20431",
        course: "PH",
        marks: [{ assessment: "Mock", outcome: { kind: "marked", percent: 80 } }],
        average: 80,
        gap: -1,
        tier: "Amber",
        reasons: ["One", "Two"],
        signals: { average: 80, gap: -1, attendance: 86 },
      }),
    ]);
    expect(problems).toEqual([]);
  });

  test("a blank is nothing, never a zero", () => {
    const [enrolment] = read(["L1"]).enrolments;
    expect(enrolment).toMatchObject({ average: undefined, gap: undefined, tier: undefined, signals: {} });
    expect(enrolment?.marks).toEqual([{ assessment: "Mock", outcome: { kind: "not yet" } }]);
  });

  test("what cannot be read is absent and told with its place and what was expected", () => {
    const { enrolments, problems } = read(["L1", "Bello", "PH", 60, "", "", "often", "", ""]);
    expect(enrolments[0]?.marks).toEqual([{ assessment: "Mock", outcome: undefined }]);
    expect(enrolments[0]?.signals).toEqual({});
    expect(problems).toEqual([
      { tab: "Physics", row: 3, header: "Mock", found: "60", expected: "0 to 50, ABS, NS or EX" },
      { tab: "Physics", row: 3, header: "Attendance %", found: '"often"', expected: "A percentage from 0 to 100" },
    ]);
  });

  test("what a formula says instead of a number is no problem of its own", () => {
    const { enrolments, problems } = read(["L1", "Bello", "PH", "", "", "No benchmark for Gold", "", "", ""]);
    expect(enrolments[0]?.gap).toBeUndefined();
    expect(problems).toEqual([]);
  });

  test("an ID that is none is told and left out, but kept where a list must leave nobody out", () => {
    const cells = tableIn([headings, ["TBC", "Bello", "PH", 40, 80, -1, 0.86, "Red", ""]], tracker, "Physics");
    const listed = (withUnreadIds: boolean) =>
      readEnrolments(cells, mock, [], undefined, { withUnreadIds }).map(({ learnerId, tier }) => [learnerId, tier]);
    expect(listed(false)).toEqual([]);
    expect(listed(true)).toEqual([["TBC", "Red"]]);
  });

  test("a 1 beside percentages above 1 is told: it may be 1%", () => {
    const attended = (attendance: unknown) => ["L1", "Bello", "PH", "", "", "", attendance, "", ""];
    const told = (...cells: unknown[]) => read(...cells.map(attended)).problems.map(({ row, found }) => [row, found]);
    expect(told(92, 1, 88)).toEqual([[4, "1"]]);
    expect(told(0.92, 1, 0.88)).toEqual([]);
    expect(told(92, "1%", 88)).toEqual([]);
  });

  test("what a person types is a fault where it says what only a formula may say", () => {
    const { problems } = read(["L1", "Bello", "PH", "", "", "", "No baseline", "", ""]);
    expect(problems).toEqual([expect.objectContaining({ header: "Attendance %", found: '"No baseline"' })]);
  });

  test("a row without an ID is told when it names somebody or holds a mark, and left out", () => {
    const { enrolments, problems } = read(["", "Bello"], ["", "", "", 40], ["", "", "PH"]);
    expect(enrolments).toEqual([]);
    expect(problems.map(({ row, header }) => [row, header])).toEqual([
      [3, "Learner ID"],
      [4, "Learner ID"],
    ]);
  });
});
