import { tidy } from "../numbers/tidy";
import type { Work } from "./outcome";

/**
 * The weighted average in percent of the work that is marked and carries weight; undefined when there is none yet. Work of weight 0 never
 * counts, also where nothing else is marked: practice is not made into evidence by the lack of any.
 */
export function averageMark(work: readonly Work[]): number | undefined {
  let [sum, weights] = [0, 0];
  for (const { weight, outcome } of work) {
    if (outcome.kind !== "marked" || weight === 0) continue;
    sum += outcome.percent * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : tidy(sum / weights);
}
