import type { Policy } from "../policy/settings";
import { allRules } from "./all-rules";
import type { Domain, Recorded, Rule } from "./rule";
import { isEnough, note, tierFrom } from "./tier-of";
import type { Tier } from "./tiers";

type Trigger = { rule: Rule; verdict: "amber" | "severe"; reason: () => string };
export type Assessment = {
  tier: Tier;
  /** Severe ones first. */
  triggers: readonly Trigger[];
  /** Values just on the right side of their line. */
  approaching: readonly (() => string)[];
  /** The areas something is recorded in. */
  known: readonly Domain[];
  /** Whether those are enough for On track, could all that is recorded be read. */
  isEnough: boolean;
  isUnread: boolean;
};

/** The tier with what led to it. */
export function assessRisk(
  { values, unread }: Recorded,
  policy: Policy,
  rules: readonly Rule[] = allRules,
): Assessment {
  const triggers: Trigger[] = [];
  const approaching: (() => string)[] = [];
  const known: Domain[] = [];
  const concerned: Domain[] = [];
  for (const rule of rules) {
    const result = rule.check(values, policy);
    if (!result) continue;
    note(rule.domain, known);
    if (result.verdict !== "clear") {
      note(rule.domain, concerned);
      triggers.push({ rule, verdict: result.verdict, reason: result.reason });
    } else if (result.approaching !== undefined) approaching.push(result.approaching);
  }
  triggers.sort((one, other) => Number(other.verdict === "severe") - Number(one.verdict === "severe"));
  const isSevere = triggers[0]?.verdict === "severe";
  const isUnread = unread.length > 0;
  const tier = tierFrom({ known, concerned, isSevere, isUnread }, policy);
  return { tier, triggers, approaching, known, isEnough: isEnough(known, policy), isUnread };
}
