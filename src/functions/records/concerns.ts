import type { CellProblem } from "../../domain/department/cell-problem";
import type { Concern } from "../../domain/department/concern";
import type { CellTable } from "./cell-table";
import { dayOfMoment, isOpen } from "./record-cells";
import { readRows } from "./row-reader";

/** The rows of the Concerns tab that name a learner. */
export const readConcerns = (cells: CellTable, problems: CellProblem[]): Concern[] =>
  readRows(cells, problems, (read) => {
    const learnerId = read.text("learnerId");
    if (learnerId === "") return undefined;
    return {
      row: read.row,
      recordId: read.text("recordId"),
      isOpen: isOpen(read),
      learnerId,
      course: read.text("course"),
      raisedBy: read.text("raisedBy"),
      tutor: read.text("tutor"),
      raisedOn: dayOfMoment(read.cell("loggedAt")),
    };
  });
