import type { Residual } from "../domain/value-added/residual";
import { type NamedScore, scoreVerdict, valueAddedScores as scoresOf } from "../domain/value-added/scores";
import { outcomeMessages } from "../messages/outcome-messages";
import type { Cell } from "../records/cell";
import type { Cells } from "../records/ranges";
import { mapCells } from "./cells";
import { residualReader } from "./residual-cells";
import { round } from "./value-added";

const words = outcomeMessages.valueAdded;

/** A table with headings: every subject, qualification and cohort with its value added, 95% interval and verdict. */
export function valueAddedScores(actual: Cells, prior: Cells, qualification: Cells, subject: Cells): Cell[][] {
  const read = residualReader();
  const residuals: Residual[] = [];
  let problems = 0;
  mapCells([actual, prior, qualification, subject], (...cells) => {
    const residual = read(cells[0], cells[1], cells[2], cells[3]);
    if (typeof residual === "object") residuals.push(residual);
    else if (residual !== "") problems += 1;
    return "";
  });
  const rows = residuals.length === 0 ? [[words.nothing]] : scoresOf(residuals).map(rowOf);
  const notes = problems === 0 ? [] : [[words.notCounted(problems)]];
  return [words.headings, ...rows, ...notes].map((row) => words.headings.map((_heading, column) => row[column] ?? ""));
}

function rowOf(score: NamedScore): Cell[] {
  const { level, cohort, qualification, subject, learners, grades, interval } = score;
  const limits = interval ? [round(interval.from), round(interval.to)] : ["", ""];
  const verdict = words.verdict[scoreVerdict(score)];
  return [words.levels[level], cohort, qualification, subject, learners, round(grades), ...limits, verdict];
}
