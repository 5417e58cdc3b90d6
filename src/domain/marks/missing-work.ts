import type { Work } from "./outcome";

/** How many pieces of weighted work were not submitted; undefined while nothing is recorded, so that silence is no record of work. */
export function missingWork(work: readonly Work[]): number | undefined {
  let [recorded, missing] = [0, 0];
  for (const { weight, outcome } of work) {
    if (weight === 0 || outcome.kind === "not yet") continue;
    recorded += 1;
    if (outcome.kind === "not submitted") missing += 1;
  }
  return recorded === 0 ? undefined : missing;
}
