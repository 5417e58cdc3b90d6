import type { Assessment } from "../../domain/department/assessment";
import type { CellProblem } from "../../domain/department/cell-problem";
import { isBlank } from "../cells";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readAssessments = (cells: CellTable, problems: CellProblem[]): Assessment[] =>
  readRows(cells, problems, (read) => {
    const code = read.text("code");
    if (code === "") return undefined;
    return {
      row: read.row,
      code,
      title: read.text("title"),
      course: read.text("course"),
      type: read.text("type"),
      maxMark: read.number("maxMark"),
      // As in the sums: weights may be left out altogether.
      weight: isBlank(read.cell("weight")) ? 1 : read.number("weight"),
      date: read.day("date"),
      dataPoint: read.text("dataPoint"),
    };
  });
