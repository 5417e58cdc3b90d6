import type { CellProblem } from "../../src/domain/department/records";
import { tableIn } from "../../src/records/cell-table";
import { readRecords } from "../../src/records/read-records";
import { outcomesTable } from "../../src/tables/outcomes";

function read(...rows: unknown[][]) {
  const problems: CellProblem[] = [];
  const cells = [["Student ID", "Course", "Final result", "Withdrawal date"], ...rows];
  return { outcomes: readRecords(tableIn(cells, outcomesTable), problems, ["learnerId"]), problems };
}

describe("reading the Outcomes", () => {
  test("a grade and a day are read by other headings, a number counts as the grade it is", () => {
    const { outcomes, problems } = read([101, "PH", "B", ""], [102, "MA-R", 4, ""], [103, "PH", "", "12/01/2026"]);
    expect(outcomes).toEqual([
      { row: 2, learnerId: "101", course: "PH", finalGrade: "B", withdrawnOn: "" },
      { row: 3, learnerId: "102", course: "MA-R", finalGrade: "4", withdrawnOn: "" },
      { row: 4, learnerId: "103", course: "PH", finalGrade: "", withdrawnOn: "2026-01-12" },
    ]);
    expect(problems).toEqual([]);
  });

  test("a day of withdrawal that is none is told with its place, and the row stays", () => {
    const { outcomes, problems } = read([101, "PH", "", "after Easter"]);
    expect(outcomes).toHaveLength(1);
    expect(problems).toEqual([
      {
        tab: "Outcomes",
        row: 2,
        header: "Withdrawal date",
        found: '"after Easter"',
        expected: "A date such as 2025-09-01",
      },
    ]);
  });
});
