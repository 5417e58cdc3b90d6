import { measureSettings } from "../risk/measures";
import { writtenNumber } from "../numbers/written-number";
import { defaultPolicy, policyOf } from "./policy";
import type { Policy } from "./settings";
import { tierSettings } from "./tier-settings";

const keys = [...measureSettings, ...tierSettings].map(({ key }) => key);
const usual = "Usual lines";

/** The settings of the rule that are not the usual ones, as a snapshot keeps them: "attendance.amber 92; red.domains 3". */
export function linesText(policy: Policy): string {
  const others = keys.filter((key) => policy[key] !== defaultPolicy[key]).map((key) => `${key} ${policy[key]}`);
  return others.join("; ") || usual;
}

/** The policy with the rule's settings of a kept day; as it is now where they were not kept, or cannot be read. */
export function policyJudgedBy(text: string, policy: Policy): Policy {
  if (text === "") return policy;
  const kept = new Map<string, string | number>(keys.map((key) => [key, defaultPolicy[key]]));
  for (const line of text === usual ? [] : text.split("; ")) {
    const [, key = "", value = ""] = /^(\S+) (.+)$/.exec(line) ?? [];
    const first = kept.get(key);
    if (first !== undefined) kept.set(key, typeof first === "number" ? (writtenNumber(value)?.amount ?? first) : value);
  }
  try {
    return policyOf([...Object.entries(policy), ...kept]);
  } catch {
    return policy;
  }
}
