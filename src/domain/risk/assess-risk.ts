import type { Policy } from "../policy/settings";
import { allRules } from "./all-rules";
import type { Domain, Rule, SignalValues } from "./rule";
import type { Tier } from "./tiers";

type Trigger = { rule: Rule; verdict: "amber" | "severe"; reason: () => string };
export type Assessment = {
  tier: Tier;
  /** Severe ones first. */
  triggers: readonly Trigger[];
  /** Values just on the right side of their line. */
  approaching: readonly (() => string)[];
  /** The areas something is recorded in. */
  known: ReadonlySet<Domain>;
};

/**
 * Amber when one rule or more is triggered (college policy 10.1.1); Red when they come from two areas or one is severe (ours). On track needs
 * records in enough areas, attainment or attendance among them: "no concern was ever typed" and "no incident" are also what a learner looks
 * like who has left.
 */
export function assessRisk(values: SignalValues, policy: Policy, rules: readonly Rule[] = allRules): Assessment {
  const triggers: Trigger[] = [];
  const approaching: (() => string)[] = [];
  const known = new Set<Domain>();
  for (const rule of rules) {
    const result = rule.check(values, policy);
    if (!result) continue;
    known.add(rule.domain);
    if (result.verdict !== "clear") triggers.push({ rule, verdict: result.verdict, reason: result.reason });
    else if (result.approaching !== undefined) approaching.push(result.approaching);
  }
  triggers.sort((one, other) => Number(other.verdict === "severe") - Number(one.verdict === "severe"));
  return { tier: tierOf(triggers, known, policy), triggers, approaching, known };
}

function tierOf(triggers: readonly Trigger[], known: ReadonlySet<Domain>, policy: Policy): Tier {
  const domains = new Set(triggers.map(({ rule }) => rule.domain));
  if (triggers.some(({ verdict }) => verdict === "severe") || domains.size >= policy["red.domains"]) return "Red";
  if (domains.size > 0) return "Amber";
  const evidence = known.size - (known.has("human concern") ? 1 : 0);
  const enough = evidence >= policy["ontrack.domains"] && (known.has("attainment") || known.has("attendance"));
  return enough ? "On track" : "Not enough data";
}
