import { birthday, type CalendarDate, isoText } from "../calendar/calendar-date";
import type { Consent } from "../department/records";

/**
 * Whether a learner's parents or carers are told: policy 9.3.1 and 12.2.2. A note is a recorded No, or whatever else stands where a yes would:
 * it holds at every age, and a person reads it before anyone is contacted.
 */
export const parentContactRules = [
  "under 18",
  "under 18 with a note",
  "adult with consent",
  "adult without consent",
  "adult with a note",
  "age unknown",
  "age unknown with a note",
] as const;
export type ParentContactRule = (typeof parentContactRules)[number];

/** The eighteenth birthday. */
export const comesOfAge = (born: CalendarDate): CalendarDate => birthday(born, 18);

export function parentContactRule(
  born: CalendarDate | undefined,
  today: CalendarDate,
  { given, note }: Consent,
): ParentContactRule {
  const isNoted = note !== "";
  if (!born) return isNoted ? "age unknown with a note" : "age unknown";
  if (isoText(today) < isoText(comesOfAge(born))) return isNoted ? "under 18 with a note" : "under 18";
  if (isNoted) return "adult with a note";
  return given ? "adult with consent" : "adult without consent";
}

/** Whether parents or carers may be told at all; with a note, only by who has read it. */
export const mayBeTold = (rule: ParentContactRule) =>
  rule === "under 18" || rule === "under 18 with a note" || rule === "adult with consent";
