import type { Policy } from "../policy/settings";
import { allRules } from "./all-rules";
import type { Domain, Recorded, Rule } from "./rule";
import type { Tier } from "./tiers";

/** The areas that a learner's values speak of. */
export interface Areas {
  /** Something is recorded. */
  readonly known: readonly Domain[];
  /** A line was crossed. */
  readonly concerned: readonly Domain[];
  readonly isSevere: boolean;
  /** Something is recorded that cannot be read. */
  readonly isUnread: boolean;
}

/** Records in enough areas for a learner to be on track, attainment or attendance among them. */
export function isEnough(known: readonly Domain[], policy: Policy): boolean {
  const evidence = known.length - (known.includes("human concern") ? 1 : 0);
  return evidence >= policy["ontrack.domains"] && (known.includes("attainment") || known.includes("attendance"));
}

/**
 * Amber when one rule or more is triggered (college policy 10.1.1); Red when they come from two areas or one is severe (ours). On track needs
 * records in enough areas: "no concern was ever typed" and "no incident" are also what a learner looks like who has left. What cannot be read
 * may be the worst of all, so a row that holds it is never On track either.
 */
export function tierFrom({ known, concerned, isSevere, isUnread }: Areas, policy: Policy): Tier {
  if (isSevere || concerned.length >= policy["red.domains"]) return "Red";
  if (concerned.length > 0) return "Amber";
  return !isUnread && isEnough(known, policy) ? "On track" : "Not enough data";
}

/** The tier alone, for a whole column of learners. */
export function tierOf({ values, unread }: Recorded, policy: Policy, rules: readonly Rule[] = allRules): Tier {
  const known: Domain[] = [];
  const concerned: Domain[] = [];
  for (const { check, domain } of rules) {
    const result = check(values, policy);
    if (!result) continue;
    if (result.verdict === "severe") return "Red";
    note(domain, known);
    if (result.verdict === "amber") note(domain, concerned);
  }
  return tierFrom({ known, concerned, isSevere: false, isUnread: unread.length > 0 }, policy);
}

/** With so few areas a list is quicker than a set, and this runs for every cell of a column. */
export function note(domain: Domain, among: Domain[]): void {
  if (!among.includes(domain)) among.push(domain);
}
