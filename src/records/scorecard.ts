import type { CellProblem, RecoveryAction, ScorecardEntry } from "../domain/department/records";
import { tidy } from "../domain/numbers/tidy";
import type { recoveryPlansTable } from "../tables/recovery-plans";
import type { scorecardTable } from "../tables/scorecard";
import type { CellTable } from "./cell-table";
import { readRecords, rowReader } from "./read-records";

/** 95% typed into a cell is 0.95; an indicator in per cent means 95. */
const isShareIn = (indicator: string, value: unknown): value is number =>
  indicator.includes("%") && typeof value === "number" && value > 0 && value <= 1;

export const readScorecard = (
  cells: CellTable<(typeof scorecardTable)["columns"]>,
  problems: CellProblem[],
): ScorecardEntry[] =>
  readRecords(cells, problems, ["indicator"]).map((row) => {
    const figure = (key: "baseline" | "target" | "ownFigure" | "ownPrevious") => {
      const value = row[key];
      return isShareIn(row.indicator, value) ? tidy(value * 100) : value;
    };
    return {
      ...row,
      baseline: figure("baseline"),
      target: figure("target"),
      ownFigure: figure("ownFigure"),
      ownPrevious: figure("ownPrevious"),
    };
  });

export function readRecoveryActions(
  cells: CellTable<(typeof recoveryPlansTable)["columns"]>,
  problems: CellProblem[],
): RecoveryAction[] {
  const reader = rowReader(cells);
  return readRecords(cells, problems, ["indicator"]).map((row) => {
    const figure = (key: "performance" | "target") => {
      const cell = reader.cellAt(row.row - 1, key);
      return isShareIn(row.indicator, cell) ? `${tidy(cell * 100)}%` : row[key];
    };
    return { ...row, performance: figure("performance"), target: figure("target") };
  });
}
