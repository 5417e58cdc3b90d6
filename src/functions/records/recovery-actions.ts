import type { CellProblem } from "../../domain/department/cell-problem";
import type { RecoveryAction } from "../../domain/department/recovery-action";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readRecoveryActions = (cells: CellTable, problems: CellProblem[]): RecoveryAction[] =>
  readRows(cells, problems, (read) => {
    const indicator = read.text("indicator");
    if (indicator === "") return undefined;
    return {
      row: read.row,
      indicator,
      performance: read.text("performance"),
      target: read.text("target"),
      why: read.text("why"),
      action: read.text("action"),
      lead: read.text("lead"),
      completion: read.day("completion"),
      status: read.text("status"),
      started: read.day("started"),
      lastReview: read.day("lastReview"),
      nextReview: read.day("nextReview"),
    };
  });
