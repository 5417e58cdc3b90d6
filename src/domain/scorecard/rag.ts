import { tidy } from "../numbers/tidy";
import type { Polarity } from "./polarity";

export type Indicator = {
  actual: number;
  baseline?: number | undefined;
  target?: number | undefined;
  polarity: Polarity;
  /** How near the target counts as reaching it. */
  tolerance: number;
};
export type Rag = "R" | "A" | "G" | "no target" | "no baseline" | "target on the wrong side";

/**
 * The county scorecard's rule: green has reached the target, amber lies between the baseline and the target, red is worse than the baseline.
 * What that rule leaves open is decided here: equal to the baseline is amber; for polarity T everything is measured as distance from the
 * target, so amber is no further away than the baseline was; a target worse than the baseline is not rated; without a baseline or a target
 * only the colours that still follow are given.
 */
export function rag({ actual, baseline, target, polarity, tolerance }: Indicator): Rag {
  if (polarity === "T") return ragByDistance(actual, baseline, target, tolerance);
  const better = (one: number, other: number) => (polarity === "H" ? tidy(one - other) : tidy(other - one));
  const worseThanBaseline = baseline !== undefined && better(actual, baseline) < 0;
  if (target === undefined) return worseThanBaseline ? "R" : "no target";
  if (baseline !== undefined && better(target, baseline) < 0) return "target on the wrong side";
  if (better(actual, target) >= -tolerance) return "G";
  if (baseline === undefined) return "no baseline";
  return worseThanBaseline ? "R" : "A";
}

function ragByDistance(
  actual: number,
  baseline: number | undefined,
  target: number | undefined,
  tolerance: number,
): Rag {
  if (target === undefined) return "no target";
  const distance = tidy(Math.abs(actual - target));
  if (distance <= tolerance) return "G";
  if (baseline === undefined) return "no baseline";
  return distance <= tidy(Math.abs(baseline - target)) ? "A" : "R";
}
