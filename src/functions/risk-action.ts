import { assessRisk } from "../domain/risk/assess-risk";
import { requiredAction } from "../domain/risk/required-action";
import type { Cells } from "./cells";
import { mapRiskRows } from "./risk-rows";

/** What the college policy requires next for each row, by tier, triggers and age; blank when on track. */
export function riskAction(...pairs: Cells[]): Cells {
  return mapRiskRows(pairs, (row, policy) => requiredAction(assessRisk(row, policy), row.born, policy).join("; "));
}
