import { type CalendarDate, longText } from "../calendar/calendar-date";
import { comesOfAge, type ParentContactRule } from "../interventions/parent-contact";

const contact = "Contact parents/carers";
const unknown = "Check date of birth before contacting parents/carers";

/** What a required action says about parents and carers: policy 9.3.1 and 12.2.2. */
export function contactStep(rule: ParentContactRule, born: CalendarDate | undefined): string {
  if (!born || rule === "age unknown") return unknown;
  if (rule === "under 18") return `${contact} (under 18 until ${longText(comesOfAge(born))})`;
  return rule === "adult with consent"
    ? `${contact} (adult, consent recorded)`
    : `${contact} only with consent (adult)`;
}

/**
 * A required action with the contact step of today. The tracker has no clock and takes age on the first day of the academic year; who knows
 * the day, and whether the learner has consented, says so instead, unless only the tracker knows when the learner was born.
 */
export function withContactStep(action: string, today: string): string {
  if (today === unknown) return action;
  return action
    .split("; ")
    .map((step) => (step === unknown || step.startsWith(contact) ? today : step))
    .join("; ");
}
