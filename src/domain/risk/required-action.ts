import { type CalendarDate, calendarDate } from "../calendar/calendar-date";
import type { Consent } from "../department/records";
import { parentContactRule } from "../interventions/parent-contact";
import type { Policy } from "../policy/settings";
import { contactStep } from "./contact-step";
import { areasIn, type Verdicts } from "./judge";
import type { Area } from "./measure";
import { isEnough, tierAt } from "./tier-of";

const attainmentAreas: readonly Area[] = ["attainment", "trend", "effort", "missing work"];
const attendanceAreas: readonly Area[] = ["attendance", "punctuality"];

/**
 * What the college policy requires next, in the order in which it is done; nothing for a learner on track. Age is taken on the first day of
 * the academic year, so that the answer does not change overnight; the day of the eighteenth birthday is said instead.
 */
export function requiredAction(
  { verdicts, row, policy }: { readonly verdicts: Verdicts; readonly row: number; readonly policy: Policy },
  born: CalendarDate | undefined,
  consent: Consent,
): string[] {
  const tier = tierAt(verdicts, row, policy);
  if (tier === "On track") return [];
  if (tier === "Not enough data") {
    const isUnread = verdicts.unread.has(row);
    return [
      ...(isUnread ? ["Correct what cannot be read"] : []),
      ...(isEnough(verdicts, row, policy) ? [] : ["Record marks and attendance"]),
    ];
  }
  const start = calendarDate(policy["year.start"]) as CalendarDate;
  const concerned = areasIn(verdicts.past[row] as number);
  const concerns = (some: readonly Area[]) => some.some((area) => concerned.includes(area));
  return [
    tier === "Red" ? "Start an ISP" : "", // 11.2.1
    "Talk with the learner", // 9.2.2, 12.2.2
    concerns(attainmentAreas) ? "Set short-term targets" : "", // 9.2.2
    concerns(attendanceAreas) ? "Remind of attendance expectations" : "", // 12.2.2
    concerns(["behaviour"]) ? "Follow the behaviour policy" : "", // 12.1.2
    concerns(["human concern"]) ? "Follow the safeguarding and wellbeing route; no detail here" : "", // 2.3
    "Tell the tutor", // 9.2.2
    contactStep(parentContactRule(born, start, consent), born), // 9.3.1, 12.2.2
    "Enter on the at-risk register", // 12.2.2
    tier === "Amber" && concerns(attendanceAreas) ? "Consider an ISP" : "", // 12.2.2
  ].filter((step) => step !== "");
}
