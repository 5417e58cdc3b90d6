import type { CellProblem } from "../../domain/department/cell-problem";
import type { Course } from "../../domain/department/course";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readCourses = (cells: CellTable, problems: CellProblem[]): Course[] =>
  readRows(cells, problems, (read) => {
    const code = read.text("code");
    if (code === "") return undefined;
    return {
      row: read.row,
      code,
      qualification: read.text("qualification"),
      subject: read.text("subject"),
      awardingBody: read.text("awardingBody"),
      gradeBoundaries: read.text("gradeBoundaries"),
      ledBy: read.text("ledBy"),
    };
  });
