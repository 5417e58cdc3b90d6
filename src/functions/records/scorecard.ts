import type { CellProblem } from "../../domain/department/cell-problem";
import type { ScorecardEntry } from "../../domain/department/scorecard-entry";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readScorecard = (cells: CellTable, problems: CellProblem[]): ScorecardEntry[] =>
  readRows(cells, problems, (read) => {
    const indicator = read.text("indicator");
    if (indicator === "") return undefined;
    return {
      row: read.row,
      indicator,
      polarity: read.text("polarity"),
      baseline: read.number("baseline"),
      target: read.number("target"),
      tolerance: read.number("tolerance"),
      ownFigure: read.number("ownFigure"),
      ownPrevious: read.number("ownPrevious"),
      commentary: read.text("commentary"),
      action: read.text("action"),
    };
  });
