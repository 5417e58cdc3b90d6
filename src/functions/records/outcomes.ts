import type { CellProblem } from "../../domain/department/cell-problem";
import type { CourseOutcome } from "../../domain/department/course-outcome";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

/** The rows of the Outcomes tab that name a learner. */
export const readOutcomes = (cells: CellTable, problems: CellProblem[]): CourseOutcome[] =>
  readRows(cells, problems, (read) => {
    const learnerId = read.text("learnerId");
    if (learnerId === "") return undefined;
    return {
      row: read.row,
      learnerId,
      course: read.text("course"),
      finalGrade: read.text("finalGrade"),
      withdrawnOn: read.day("withdrawnOn"),
    };
  });
