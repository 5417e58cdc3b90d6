import { type CalendarDate, calendarDate } from "../calendar/calendar-date";
import type { Consent } from "../department/records";
import { parentContactRule } from "../interventions/parent-contact";
import type { Policy } from "../policy/settings";
import { atLeastAmber } from "../concerns/raised";
import { contactStep } from "./contact-step";
import { asksIn, type Verdicts } from "./judge";
import type { Area } from "./measure";
import { steps } from "./steps";
import { isEnough, tierAt } from "./tier-of";
import type { Tier } from "./tiers";
import { isFlagged } from "./worst-tier";

const attainmentAreas: readonly Area[] = ["attainment", "trend", "effort", "missing work"];
const attendanceAreas: readonly Area[] = ["attendance", "punctuality"];

/** What a tier is about, as far as it decides what is done next. */
export interface Finding {
  readonly tier: Tier;
  /** In which something is past a line. */
  readonly areas: readonly Area[];
  readonly isUnread: boolean;
  readonly isEnough: boolean;
}

/** What the college policy requires next for a row of those that were judged together; `isRaised` while a concern about it is open. */
export function requiredAction(
  { verdicts, row, policy }: { readonly verdicts: Verdicts; readonly row: number; readonly policy: Policy },
  born: CalendarDate | undefined,
  consent: Consent,
  isRaised = false,
): string[] {
  const [tier, areas] = [tierAt(verdicts, row, policy), asksIn(verdicts.past[row] as number)];
  const finding = {
    tier: isRaised ? atLeastAmber(tier) : tier,
    areas: isRaised ? [...areas, "human concern" as const] : areas,
    isUnread: verdicts.unread.has(row),
    isEnough: isEnough(verdicts, row, policy),
  };
  return requiredSteps(finding, policy, born, consent);
}

/**
 * What the college policy requires next, in the order in which it is done; nothing for a learner on track. Age is taken on the first day of
 * the academic year, so that the answer does not change overnight; the day of the eighteenth birthday is said instead.
 */
function requiredSteps(finding: Finding, policy: Policy, born: CalendarDate | undefined, consent: Consent): string[] {
  if (!isFlagged(finding.tier)) return stepsToKnow(finding);
  const start = calendarDate(policy["year.start"]) as CalendarDate;
  const own = ownSteps(finding);
  return [
    own.plan,
    steps.talk,
    own.targets,
    own.attendance,
    own.behaviour,
    own.concern,
    steps.tutor,
    contactStep(parentContactRule(born, start, consent), born),
    own.perhapsPlan,
  ].filter((step) => step !== "");
}

/** Of these steps those that depend on the learner's tier and areas: the others are asked for everyone who is Amber or Red. */
export function particularSteps(finding: Finding): string[] {
  if (!isFlagged(finding.tier)) return stepsToKnow(finding);
  const { plan, targets, attendance, behaviour, concern, perhapsPlan } = ownSteps(finding);
  return [plan, targets, attendance, behaviour, concern, perhapsPlan].filter((step) => step !== "");
}

function stepsToKnow({ tier, isUnread, isEnough: isEnoughKnown }: Finding): string[] {
  if (tier !== "Not enough data") return [];
  return [...(isUnread ? [steps.correct] : []), ...(isEnoughKnown ? [] : [steps.record])];
}

/** "" for what is not asked of this learner. */
function ownSteps({ tier, areas }: Finding) {
  const concerns = (some: readonly Area[]) => some.some((area) => areas.includes(area));
  const isAttendance = concerns(attendanceAreas);
  return {
    plan: tier === "Red" ? steps.startPlan : "",
    targets: concerns(attainmentAreas) ? steps.targets : "",
    attendance: isAttendance ? steps.attendance : "",
    behaviour: areas.includes("behaviour") ? steps.behaviour : "",
    concern: areas.includes("human concern") ? steps.concern : "",
    perhapsPlan: tier === "Amber" && isAttendance ? steps.considerPlan : "",
  };
}
