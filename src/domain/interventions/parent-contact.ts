import { birthday, type CalendarDate, isoText } from "../calendar/calendar-date";

/** Whether a learner's parents or carers are told: policy 9.3.1 and 12.2.2. */
export const parentContactRules = ["under 18", "adult with consent", "adult without consent", "age unknown"] as const;
export type ParentContactRule = (typeof parentContactRules)[number];

/** The eighteenth birthday. */
export const comesOfAge = (born: CalendarDate): CalendarDate => birthday(born, 18);

/** `consented` is true only for a recorded yes. */
export function parentContactRule(
  born: CalendarDate | undefined,
  today: CalendarDate,
  consented: boolean,
): ParentContactRule {
  if (!born) return "age unknown";
  if (isoText(today) < isoText(comesOfAge(born))) return "under 18";
  return consented ? "adult with consent" : "adult without consent";
}
