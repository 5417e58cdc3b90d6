import { travel as directionOf } from "../domain/scorecard/travel";
import { functionMessages } from "../messages/function-messages";
import { readNumber } from "../records/numbers";
import type { Cells } from "../records/ranges";
import { mapDistinct, problemText } from "./cells";
import { readPolarity } from "./polarity-argument";

/** The direction of travel with its own rating, such as "▲ G"; blank until both figures are there. */
export function travel(now: Cells, before: Cells, polarity?: Cells): Cells {
  return mapDistinct([now, before, polarity], (nowCell, beforeCell, polarityCell) => {
    const [current, previous] = [readNumber(nowCell), readNumber(beforeCell)];
    if (current.state === "problem") return problemText(functionMessages.scorecard.now, current.found);
    if (previous.state === "problem") return problemText(functionMessages.scorecard.before, previous.found);
    if (current.state === "blank" || previous.state === "blank") return "";
    const direction = readPolarity(polarityCell);
    return "problem" in direction ? direction.problem : directionOf(current.value, previous.value, direction.polarity);
  });
}
