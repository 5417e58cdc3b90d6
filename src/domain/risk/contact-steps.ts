import type { ParentContactRule } from "../interventions/parent-contact";

/** Followed by the day of the eighteenth birthday and a bracket. */
export const underAgeStep = "Contact parents/carers (under 18 until ";

/** What the required action says about parents and carers: policy 9.3.1 and 12.2.2. */
export const contactSteps = {
  "adult with consent": "Contact parents/carers (adult, consent recorded)",
  "adult without consent": "Contact parents/carers only with consent (adult)",
  "age unknown": "Check date of birth before contacting parents/carers",
} as const satisfies Partial<Record<ParentContactRule, string>>;

/**
 * A required action as it holds today. The tracker has no clock and takes age on the first day of the academic year; who knows the day, and
 * whether the learner has consented, says so instead. A day still to come stays as the tracker has it.
 */
export function actionToday(action: string, rule: ParentContactRule): string {
  if (rule === "under 18" || rule === "age unknown") return action;
  const isContact = (step: string) =>
    step.startsWith(underAgeStep) ||
    step === contactSteps["age unknown"] ||
    step === contactSteps["adult without consent"];
  return action
    .split("; ")
    .map((step) => (isContact(step) ? contactSteps[rule] : step))
    .join("; ");
}
