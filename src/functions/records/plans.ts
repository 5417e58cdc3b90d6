import type { CellProblem } from "../../domain/department/cell-problem";
import type { Plan } from "../../domain/department/plan";
import type { CellTable } from "./cell-table";
import { isOpen } from "./record-cells";
import { readRows } from "./row-reader";

/** The rows of the Plans tab that name a learner. */
export const readPlans = (cells: CellTable, problems: CellProblem[]): Plan[] =>
  readRows(cells, problems, (read) => {
    const learnerId = read.text("learnerId");
    if (learnerId === "") return undefined;
    return {
      row: read.row,
      recordId: read.text("recordId"),
      isOpen: isOpen(read),
      status: read.text("status"),
      learnerId,
      owner: read.text("staff"),
      start: read.day("start"),
      review: read.day("review"),
      end: read.day("end"),
    };
  });
