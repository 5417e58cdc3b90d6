import { daysBetween } from "../calendar/days-between";
import type { Policy } from "../policy/settings";

/** Done this year, due, or due again because the last talk is long ago for a learner at risk of NEET. */
export type Guidance = "Done" | "Due" | "Due again";

/**
 * College policy 13.3 asks for careers guidance at key decision points. Ours: once in each academic year for everybody, and again after
 * guidance.weeks for a learner at risk of NEET.
 *
 * @param last 2025-11-20, or "" where there was none
 * @param today 2026-03-31
 */
export function guidanceState(last: string, isAtRisk: boolean, policy: Policy, today: string): Guidance {
  if (last < policy["year.start"]) return "Due";
  const again = daysBetween(last, today) >= policy["guidance.weeks"] * 7;
  return isAtRisk && again ? "Due again" : "Done";
}
