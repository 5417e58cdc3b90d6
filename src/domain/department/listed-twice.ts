import type { Consent, Learner } from "./records";

/** What holds where somebody is listed more than once: a No or a note in any of the rows, before a yes in another. */
export const strictestConsent = (recorded: readonly (Consent | undefined)[]): Consent | undefined =>
  recorded.find((one) => one?.note) ?? recorded.find((one) => one?.given) ?? recorded[0];

/** The rows of one learner as one: the first, with a day of birth from whichever has it, and what is recorded about contact from them all. */
export function asOne([first, ...others]: readonly Learner[]): Learner | undefined {
  if (!first || others.length === 0) return first;
  const rows = [first, ...others];
  return {
    ...first,
    dateOfBirth: rows.find(({ dateOfBirth }) => dateOfBirth)?.dateOfBirth ?? first.dateOfBirth,
    parentContactConsent: strictestConsent(rows.map(({ parentContactConsent }) => parentContactConsent)),
  };
}
