import { calendarDate } from "../domain/calendar/calendar-date";
import type { Policy } from "../domain/policy/settings";
import type { Verdicts } from "../domain/risk/judge";
import { areasText, reasonsAt } from "../domain/risk/reasons";
import { requiredAction } from "../domain/risk/required-action";
import { tierAt } from "../domain/risk/tier-of";
import { functionMessages } from "../messages/function-messages";
import type { Cell } from "../records/cell";
import { readDay } from "../records/days";
import type { Cells } from "../records/ranges";
import { results } from "./cells";
import { type RiskRows, readRiskRows } from "./risk-rows";

/** Red, Amber, On track or Not enough data for each row. */
export const riskTier = (...pairs: Cells[]): Cells => oneColumn(pairs, tier);

/** Why each row has its tier: every trigger with its value and its line, else what comes close, else what is recorded at all. */
export const riskReasons = (...pairs: Cells[]): Cells => oneColumn(pairs, reasons);

/** What the college policy requires next for each row, by tier, triggers and age; blank when on track. */
export const riskAction = (...pairs: Cells[]): Cells => oneColumn(pairs, action);

/** Which measures of each row are past a line, severely with "!", and which cannot be read, with "?". */
export const riskAreas = (...pairs: Cells[]): Cells => oneColumn(pairs, areas);

/** All four side by side in one call. Each value is a row here, also where the range is one of several columns. */
export function risk(...pairs: Cells[]): Cells {
  const { span, verdicts, policy, isLearner, bornAt } = readRiskRows(pairs);
  const size = span.height * span.width;
  return Array.from({ length: size }, (_row, row) =>
    isLearner(row) ? [tier, reasons, action, areas].map((of) => of(verdicts, row, policy, bornAt)) : ["", "", "", ""],
  );
}

type Column = (verdicts: Verdicts, row: number, policy: Policy, bornAt: RiskRows["bornAt"]) => Cell;

const tier: Column = (verdicts, row, policy) => tierAt(verdicts, row, policy);
const areas: Column = (verdicts, row) => areasText(verdicts, row);
const reasons: Column = (verdicts, row, policy) =>
  reasonsAt(verdicts, row, policy)
    .map(({ is, says }) => functionMessages.risk.reason[is](says))
    .join("; ");

const action: Column = (verdicts, row, policy, bornAt) => {
  const day = readDay(bornAt(row));
  const date = day.state === "value" ? calendarDate(day.value) : undefined;
  return requiredAction(verdicts, row, date, policy).join("; ");
};

function oneColumn(pairs: readonly Cells[], of: Column): Cells {
  const { span, verdicts, policy, isLearner, bornAt } = readRiskRows(pairs);
  return results(span, (row) => (isLearner(row) ? of(verdicts, row, policy, bornAt) : ""));
}
