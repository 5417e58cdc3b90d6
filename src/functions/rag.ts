import { rag as rate, type Rag } from "../domain/scorecard/rag";
import { functionMessages } from "../messages/function-messages";
import { asNumber, type Cells, describe, mapCells, problemText } from "./cells";
import { readPolarity } from "./polarity-argument";

const results: Readonly<Record<Rag, string>> = {
  R: "R",
  A: "A",
  G: "G",
  "no target": functionMessages.scorecard.noTarget,
  "no baseline": functionMessages.scorecard.noBaseline,
  "target on the wrong side": functionMessages.scorecard.wrongSide,
};

/** R, A or G for each indicator by the county scorecard's rule; blank where there is no actual figure. */
export function rag(actual: Cells, baseline: Cells, target: Cells, polarity?: Cells, tolerance?: Cells): Cells {
  const names = [
    functionMessages.scorecard.actual,
    functionMessages.scorecard.baseline,
    functionMessages.scorecard.target,
    functionMessages.scorecard.tolerance,
  ];
  return mapCells([actual, baseline, target, tolerance, polarity], (...cells) => {
    const readings = cells.slice(0, names.length).map(asNumber);
    const [now, from, to, near] = readings.map((reading) => (reading.state === "value" ? reading.value : undefined));
    if (readings[0]?.state === "blank") return "";
    const direction = readPolarity(cells[names.length]);
    if ("problem" in direction) return direction.problem;
    const bad = readings.findIndex((reading) => reading.state === "problem");
    if (bad >= 0) return problemText(names[bad] ?? "", describe(cells[bad]));
    if (near !== undefined && near < 0) return problemText(functionMessages.scorecard.tolerance, String(near));
    return now === undefined
      ? ""
      : results[rate({ actual: now, baseline: from, target: to, tolerance: near ?? 0, polarity: direction.polarity })];
  });
}
