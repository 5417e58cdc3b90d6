import type { ActionRecord } from "../../domain/department/action-record";
import type { CellProblem } from "../../domain/department/cell-problem";
import type { CellTable } from "./cell-table";
import { dayOfMoment, isOpen } from "./record-cells";
import { readRows } from "./row-reader";

/** The rows of the Interventions tab that name a learner. */
export const readActions = (cells: CellTable, problems: CellProblem[]): ActionRecord[] =>
  readRows(cells, problems, (read) => {
    const learnerId = read.text("learnerId");
    if (learnerId === "") return undefined;
    return {
      row: read.row,
      recordId: read.text("recordId"),
      isOpen: isOpen(read),
      learnerId,
      course: read.text("course"),
      category: read.text("category"),
      type: read.text("type"),
      issue: read.text("issue"),
      plan: read.text("plan"),
      owner: read.text("owner"),
      start: read.day("start"),
      measure: read.text("measure"),
      from: read.text("from"),
      to: read.text("to"),
      byWhen: read.day("byWhen"),
      review: read.day("review"),
      sessions: read.number("sessions"),
      minutes: read.number("minutes"),
      cost: read.number("cost"),
      outcome: read.number("outcome"),
      loggedOn: dayOfMoment(read.cell("loggedAt")),
    };
  });
