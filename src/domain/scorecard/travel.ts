import { tidy } from "../numbers/tidy";
import type { Polarity } from "./polarity";

/**
 * Direction of travel since the previous figure, with its own rating: "▲ G", "▼ R", "► A" (unchanged). Where it is best to be near a target
 * (T), up or down alone is neither good nor bad, so the arrow stands without a letter.
 */
export function travel(now: number, before: number, polarity: Polarity): string {
  const change = tidy(now - before);
  const arrow = change > 0 ? "▲" : change < 0 ? "▼" : "►";
  if (polarity === "T") return arrow;
  if (change === 0) return `${arrow} A`;
  return change > 0 === (polarity === "H") ? `${arrow} G` : `${arrow} R`;
}
