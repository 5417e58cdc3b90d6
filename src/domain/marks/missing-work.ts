import type { Work } from "./outcome";

/** How many pieces of weighted work were not submitted; undefined while nothing is recorded, so that silence is no record of work. */
export function missingWork(work: readonly Work[]): number | undefined {
  const recorded = work.filter(({ weight, outcome }) => weight > 0 && outcome.kind !== "not yet");
  if (recorded.length === 0) return undefined;
  return recorded.filter(({ outcome }) => outcome.kind === "not submitted").length;
}
