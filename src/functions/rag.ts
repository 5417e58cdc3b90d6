import { rag as rate, type Rag } from "../domain/scorecard/rag";
import { functionMessages } from "../messages/function-messages";
import { readNumber } from "../records/numbers";
import type { Cells } from "../records/ranges";
import { mapDistinct, problemText } from "./cells";
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
  const words = functionMessages.scorecard;
  return mapDistinct([actual, baseline, target, tolerance, polarity], (actualCell, from, to, near, polarityCell) => {
    const now = readNumber(actualCell);
    if (now.state === "blank") return "";
    const direction = readPolarity(polarityCell);
    if ("problem" in direction) return direction.problem;
    const [start, aim, margin] = [readNumber(from), readNumber(to), readNumber(near)];
    if (now.state === "problem") return problemText(words.actual, now.found);
    if (start.state === "problem") return problemText(words.baseline, start.found);
    if (aim.state === "problem") return problemText(words.target, aim.found);
    if (margin.state === "problem") return problemText(words.tolerance, margin.found);
    const tolerated = margin.state === "value" ? margin.value : 0;
    if (tolerated < 0) return problemText(words.tolerance, String(tolerated));
    const rating = rate({
      actual: now.value,
      baseline: start.state === "value" ? start.value : undefined,
      target: aim.state === "value" ? aim.value : undefined,
      tolerance: tolerated,
      polarity: direction.polarity,
    });
    return results[rating];
  });
}
