import { tidy } from "../numbers/tidy";
import type { Judgement } from "../risk/how-judged";
import { findMeasure } from "../risk/measures";
import { type Lines, readReason } from "../risk/reasons";

/** What the sheet knows of a new action before anybody types: why, and how it will be known to have worked. "" where it does not. */
export interface SuggestedAction {
  readonly issue: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Of a course: the issue from the reasons of its tier; what is measured from the worst measure that a plan may hold, with its present value,
 * and the nearest value without a concern as where it should be.
 */
export function suggestedAction(reasons: readonly string[], judged: readonly Judgement[]): SuggestedAction {
  const issue = reasons
    .map(readReason)
    .flatMap(({ is, says }) => (is === "severe" || is === "amber" ? [says] : []))
    .join("; ");
  const past = judged.filter(({ lines, heading }) => lines !== null && findMeasure(heading)?.inPlans === true);
  const worst = past.find(({ verdict }) => verdict === "severe") ?? past.find(({ verdict }) => verdict === "concern");
  if (!worst?.lines) return { issue, measure: "", from: "", to: "" };
  return { issue, measure: worst.heading, from: worst.value, to: aimOf(worst.lines) };
}

/** Of what is counted, one on the good side of the line. */
function aimOf({ side, concern }: Lines): string {
  if (side === "below") return concern;
  const line = Number(concern.replace("−", "-").replace("%", ""));
  return String(tidy(line + (side === "or less" ? 1 : -1))).replace("-", "−");
}
