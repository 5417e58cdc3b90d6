import type { CellProblem } from "../../src/domain/department/records";
import { tableIn } from "../../src/records/cell-table";
import { readRecords } from "../../src/records/read-records";
import { assessmentsTable } from "../../src/tables/assessments";
import { learnersTable } from "../../src/tables/learners";

const headings = ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"];
const said = ({ row, header, found, expected }: CellProblem) => [row, header, found, expected];

function assessments(...cells: unknown[][]) {
  const problems: CellProblem[] = [];
  return { rows: readRecords(tableIn(cells, assessmentsTable), problems, ["code"]), problems: problems.map(said) };
}

function learners(...cells: unknown[][]) {
  const problems: CellProblem[] = [];
  return { rows: readRecords(tableIn(cells, learnersTable), problems, ["learnerId"]), problems: problems.map(said) };
}

describe("reading a tab", () => {
  test("finds columns by heading, in any order, among columns of one's own", () => {
    const { rows } = assessments(["Notes", "Weight", "assessment ", "OUT OF"], ["x", 2, "T1", 50]);
    expect(rows).toEqual([
      { row: 2, code: "T1", title: "", course: "", type: "", maxMark: 50, weight: 2, date: "", dataPoint: "" },
    ]);
  });

  test("gives each row the number it has in the sheet, below a title too", () => {
    const { rows } = assessments(["Assessments 2025"], headings, [], ["T1"], [], ["T2"]);
    expect(rows.map(({ row, code }) => [row, code])).toEqual([
      [4, "T1"],
      [6, "T2"],
    ]);
  });

  test("takes a blank cell as missing, never as zero, and keeps a zero and a no", () => {
    const { rows } = assessments(headings, ["T1", "", "", "", "", " "], ["T2", "no", "", "", 50, 0]);
    expect(rows[0]).toMatchObject({ title: "", maxMark: undefined, weight: undefined });
    expect(rows[1]).toMatchObject({ title: "no", weight: 0 });
  });

  test("never makes a number of a tick box or a word, says what was found where, and keeps the row", () => {
    const { rows, problems } = assessments(headings, ["T1", "", "", "", true], ["T2", "", "", "", "fifty"]);
    expect(rows.map(({ code, maxMark }) => [code, maxMark])).toEqual([
      ["T1", undefined],
      ["T2", undefined],
    ]);
    expect(problems).toEqual([
      [2, "Max mark", "TRUE", "A number"],
      [3, "Max mark", '"fifty"', "A number"],
    ]);
  });

  test("loses no good row to one without what a record cannot be without", () => {
    const { rows } = assessments(headings, ["T1"], ["", "no code"], ["T3"]);
    expect(rows.map(({ code }) => code)).toEqual(["T1", "T3"]);
  });

  test("takes a date from a cell of another realm and an ID that Sheets holds as a number", () => {
    const { rows } = learners(["ID", "DOB"], [20431, new Date(2008, 4, 9)]);
    expect(rows[0]).toMatchObject({ learnerId: "20431", dateOfBirth: "2008-05-09" });
  });

  test("takes one of a list whatever its case or by another spelling, and names the list otherwise", () => {
    const { rows, problems } = learners(["Learner ID", "Mode"], ["1", "hybrid "], ["2", "on-site"], ["3", "evenings"]);
    expect(rows.map(({ mode }) => mode)).toEqual(["Hybrid", "On site", ""]);
    expect(problems).toEqual([[4, "Mode", '"evenings"', "One of On site, Online, Hybrid"]]);
  });

  test("does not change what it is given", () => {
    const cells = [Object.freeze([...headings]) as string[], Object.freeze(["T1", " a "]) as unknown as string[]];
    expect(() => assessments(...cells)).not.toThrow();
  });
});
