import type { CellProblem } from "../../domain/department/cell-problem";
import type { ScorecardEntry } from "../../domain/department/scorecard-entry";
import { tidy } from "../../domain/numbers/tidy";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readScorecard = (cells: CellTable, problems: CellProblem[]): ScorecardEntry[] =>
  readRows(cells, problems, (read) => {
    const indicator = read.text("indicator");
    if (indicator === "") return undefined;
    // 95% typed into a cell is 0.95; an indicator in per cent means 95.
    const inPercent = indicator.includes("%");
    const figure = (key: string) => {
      const value = read.number(key);
      return inPercent && value !== undefined && value > 0 && value <= 1 ? tidy(value * 100) : value;
    };
    return {
      row: read.row,
      indicator,
      polarity: read.text("polarity"),
      baseline: figure("baseline"),
      target: figure("target"),
      tolerance: read.number("tolerance"),
      ownFigure: figure("ownFigure"),
      ownPrevious: figure("ownPrevious"),
      commentary: read.text("commentary"),
      action: read.text("action"),
    };
  });
