import { calendarDate } from "../domain/calendar/calendar-date";
import { areasWith, atLeastAmber, reasonsWith } from "../domain/concerns/raised";
import { noConsent } from "../domain/department/records";
import { areasText, reasonsAt } from "../domain/risk/reasons";
import { requiredAction } from "../domain/risk/required-action";
import { tierAt } from "../domain/risk/tier-of";
import type { Tier } from "../domain/risk/tiers";
import { functionMessages } from "../messages/function-messages";
import type { Cell } from "../records/cell";
import { readDay } from "../records/days";
import { readConsent } from "../records/words";
import type { Cells } from "../records/ranges";
import { results } from "./cells";
import { openConcerns } from "./open-concerns";
import { readTierPairs } from "./risk-pairs";
import { givenIn, readRiskRows, type RiskRow, riskRowsOf } from "./risk-rows";

/** Red, Amber, On track or Not enough data for each row; at least Amber while a concern is open about the learner on the course. */
export function riskTier(...args: Cells[]): Cells {
  const pairs = readTierPairs(args);
  const { span, at } = riskRowsOf(pairs);
  const given = givenIn(pairs);
  const concerns = pairs.find(({ role }) => role === "concerns")?.values;
  if (concerns === undefined) return results(span, (place): Cell => at(place, tier));
  const ids = pairs.find(({ role }) => role === "learner")?.values;
  const raised = openConcerns(ids, given("course"), concerns);
  return results(span, (place): Cell =>
    at(place, (row) => (raised(place).length > 0 ? atLeastAmber(tier(row)) : tier(row))),
  );
}

/** Why each row has its tier: every trigger with its value and its line, else what comes close, else what is recorded at all. */
export const riskReasons = (...pairs: Cells[]): Cells => oneColumn(pairs, reasons);

/** What the college policy requires next for each row, by tier, triggers and age; blank when on track. */
export const riskAction = (...pairs: Cells[]): Cells => oneColumn(pairs, action);

/** Which measures of each row are past a line, severely with "!", and which cannot be read, with "?". */
export const riskAreas = (...pairs: Cells[]): Cells => oneColumn(pairs, areas);

function oneColumn(pairs: readonly Cells[], of: (row: RiskRow) => string): Cells {
  const { span, at } = readRiskRows(pairs);
  return results(span, (place): Cell => at(place, of));
}

function tier({ verdicts, row, policy }: RiskRow): Tier {
  return tierAt(verdicts, row, policy);
}

export function areas({ verdicts, row, raised = [] }: RiskRow): string {
  return areasWith(areasText(verdicts, row), raised);
}

export function reasons({ verdicts, row, policy, raised = [] }: RiskRow): string {
  const found = reasonsWith(reasonsAt(verdicts, row, policy), raised);
  return found.map(({ is, says }) => functionMessages.risk.reason[is](says)).join("; ");
}

export function action({ verdicts, row, policy, born, consent, raised = [] }: RiskRow): string {
  const [day, recorded] = [readDay(born), readConsent(consent)];
  const date = day.state === "value" ? calendarDate(day.value) : undefined;
  const given = recorded.state === "value" ? recorded.value : noConsent;
  return requiredAction({ verdicts, row, policy }, date, given, raised.length > 0).join("; ");
}
