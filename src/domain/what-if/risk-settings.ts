import { writtenNumber } from "../numbers/written-number";
import { longest } from "../text/cleaned";
import { policyOf, settingProblem } from "../policy/policy";
import type { Setting } from "../policy/setting";
import { type Policy, type PolicyKey, settings } from "../policy/settings";
import { measureSettings } from "../risk/measures";

const thresholds = new Set<PolicyKey>([...measureSettings.map(({ key }) => key), "red.domains", "ontrack.domains"]);

/** The settings that decide a tier, in the order of the Policy tab. */
export const riskSettings: readonly Setting[] = settings.filter(({ key }) => thresholds.has(key));

/** The policy with other thresholds, as numbers or as somebody types them into a form. Throws an Error with a sentence, as reading the Policy tab does, when they cannot stand together. */
export function policyWith(policy: Policy, tried: ReadonlyMap<string, string | number>): Policy {
  const now = Object.entries(policy);
  return policyOf(now.map(([key, value]) => [key, typed(key, tried.get(key) ?? value, value)] as const));
}

function typed(key: string, tried: string | number, present: string | number): string | number {
  if (typeof tried === "number" || typeof present === "string") return tried;
  const written = writtenNumber(tried);
  if (written === undefined) throw settingProblem({ key }, "a number", `"${tried.slice(0, longest.mark)}"`);
  return written.amount;
}
