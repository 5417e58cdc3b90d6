import { findPolarity, type Polarity } from "../domain/scorecard/polarity";
import { functionMessages } from "../messages/function-messages";
import { type Cell, describe } from "../records/cell";
import { readName } from "../records/texts";

const high = { polarity: "H" } as const;

/** H where the cell is blank. */
export function readPolarity(cell: Cell): { polarity: Polarity } | { problem: string } {
  if (cell === undefined || cell === "") return high;
  const text = readName(cell);
  if (text.state === "blank") return high;
  const polarity = text.state === "value" ? findPolarity(text.value) : undefined;
  return polarity ? { polarity } : { problem: functionMessages.scorecard.polarity(describe(cell)) };
}
