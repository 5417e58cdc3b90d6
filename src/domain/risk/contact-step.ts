import { type CalendarDate, longText } from "../calendar/calendar-date";
import { comesOfAge, type ParentContactRule } from "../interventions/parent-contact";

const contact = "Contact parents/carers";
const unknown = "Check date of birth before parent contact";
/** Where a No or a note is recorded: whatever the age, it is read first. */
export const noted = "Read the No or note on parent contact in Learners before contacting parents/carers";

/** What is said where a clock counts the age: without the day on which it changes. */
export const contactToday: Readonly<Record<ParentContactRule, string>> = {
  "under 18": `${contact} (under 18)`,
  "under 18 with a note": `${noted} (under 18)`,
  "adult with consent": `${contact} (adult, consent recorded)`,
  "adult without consent": `${contact} only with consent (adult)`,
  "adult with a note": `${contact} only with consent (adult, a No or a note is recorded in Learners)`,
  "age unknown": unknown,
  "age unknown with a note": `${noted} (date of birth not recorded)`,
};

export const isContactStep = (step: string) => [unknown, contact, noted].some((begin) => step.startsWith(begin));

/** What a required action says about parents and carers: policy 9.3.1 and 12.2.2. */
export function contactStep(rule: ParentContactRule, born: CalendarDate | undefined): string {
  if (!born) return contactToday[rule === "age unknown with a note" ? rule : "age unknown"];
  return contactToday[rule].replace("(under 18)", `(under 18 until ${longText(comesOfAge(born))})`);
}

/**
 * A required action with the contact step of today. The tracker has no clock and takes age on the first day of the academic year; who knows
 * the day, and whether the learner has consented, says so instead, unless only the tracker knows when the learner was born.
 */
export function withContactStep(action: string, today: string): string {
  if (today === unknown) return action;
  return action
    .split("; ")
    .map((step) => (isContactStep(step) ? today : step))
    .join("; ");
}
