import { findPolarity, type Polarity } from "../domain/scorecard/polarity";
import { functionMessages } from "../messages/function-messages";
import { asText, type Cell, describe } from "./cells";

/** H where the cell is blank. */
export function readPolarity(cell: Cell): { polarity: Polarity } | { problem: string } {
  const text = asText(cell);
  if (text.state === "blank") return { polarity: "H" };
  const polarity = text.state === "value" ? findPolarity(text.value) : undefined;
  return polarity ? { polarity } : { problem: functionMessages.scorecard.polarity(describe(cell)) };
}
