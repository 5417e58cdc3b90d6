import { tierOf } from "../domain/risk/tier-of";
import type { Cells } from "./cells";
import { mapRiskRows } from "./risk-rows";

/** Red, Amber, On track or Not enough data for each row. */
export function riskTier(...pairs: Cells[]): Cells {
  return mapRiskRows(pairs, (row, policy) => tierOf(row, policy));
}
