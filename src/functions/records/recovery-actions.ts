import type { CellProblem } from "../../domain/department/cell-problem";
import type { RecoveryAction } from "../../domain/department/recovery-action";
import { tidy } from "../../domain/numbers/tidy";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readRecoveryActions = (cells: CellTable, problems: CellProblem[]): RecoveryAction[] =>
  readRows(cells, problems, (read) => {
    const indicator = read.text("indicator");
    if (indicator === "") return undefined;
    // 94.9% typed into a cell is 0.949.
    const figure = (key: string) => {
      const cell = read.cell(key);
      const isShare = typeof cell === "number" && indicator.includes("%") && cell > 0 && cell <= 1;
      return isShare ? `${tidy(cell * 100)}%` : read.text(key);
    };
    return {
      row: read.row,
      indicator,
      performance: figure("performance"),
      target: figure("target"),
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
