import { type Assessment, assessRisk } from "../domain/risk/assess-risk";
import { functionMessages } from "../messages/function-messages";
import type { Cells } from "./cells";
import { mapRiskRows } from "./risk-rows";

/** Why each row has its tier: every trigger with its value and its line, else what comes close, else what is recorded at all. */
export function riskReasons(...pairs: Cells[]): Cells {
  return mapRiskRows(pairs, (row, policy) => [...reasonsOf(assessRisk(row, policy)), ...row.unread].join("; "));
}

function reasonsOf({ tier, triggers, approaching, known, isEnough }: Assessment): string[] {
  if (tier === "On track") return approaching.map((text) => functionMessages.risk.approaching(text()));
  if (tier !== "Not enough data") {
    return triggers.map(({ verdict, reason }) =>
      verdict === "severe" ? functionMessages.risk.severe(reason()) : reason(),
    );
  }
  if (isEnough) return [];
  return [
    known.length === 0 ? functionMessages.risk.nothingRecorded : functionMessages.risk.recordedOnly(known.join(", ")),
  ];
}
