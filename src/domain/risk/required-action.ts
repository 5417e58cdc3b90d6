import { type CalendarDate, calendarDate } from "../calendar/calendar-date";
import { parentContactRule } from "../interventions/parent-contact";
import type { Policy } from "../policy/settings";
import type { Assessment } from "./assess-risk";
import { contactStep } from "./contact-step";
import type { Domain } from "./rule";

const attainmentDomains: readonly Domain[] = ["attainment", "trend", "effort", "missing work"];
const attendanceDomains: readonly Domain[] = ["attendance", "punctuality"];

/**
 * What the college policy requires next, in the order in which it is done; nothing for a learner on track. Age is taken on the first day of
 * the academic year, so that the answer does not change overnight; the day of the eighteenth birthday is said instead.
 */
export function requiredAction(
  { tier, triggers, isEnough, isUnread }: Assessment,
  born: CalendarDate | undefined,
  policy: Policy,
): string[] {
  if (tier === "On track") return [];
  if (tier === "Not enough data")
    return [...(isUnread ? ["Correct what cannot be read"] : []), ...(isEnough ? [] : ["Record marks and attendance"])];
  const start = calendarDate(policy["year.start"]) as CalendarDate;
  const domains = new Set(triggers.map(({ rule }) => rule.domain));
  const concerns = (some: readonly Domain[]) => some.some((domain) => domains.has(domain));
  return [
    tier === "Red" ? "Start an ISP" : "", // 11.2.1
    "Talk with the learner", // 9.2.2, 12.2.2
    concerns(attainmentDomains) ? "Set short-term targets" : "", // 9.2.2
    concerns(attendanceDomains) ? "Remind of attendance expectations" : "", // 12.2.2
    domains.has("behaviour") ? "Follow the behaviour policy" : "", // 12.1.2
    domains.has("human concern") ? "Follow the safeguarding and wellbeing route; no detail here" : "", // 2.3
    "Tell the tutor", // 9.2.2
    contactStep(parentContactRule(born, start, false), born), // 9.3.1, 12.2.2
    "Enter on the at-risk register", // 12.2.2
    tier === "Amber" && concerns(attendanceDomains) ? "Consider an ISP" : "", // 12.2.2
  ].filter((step) => step !== "");
}
