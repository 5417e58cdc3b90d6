import type { Consent } from "../text/recorded-words";
import type { CalendarDate } from "../calendar/calendar-date";

/** A row of the Learners tab. A text is "" and an answer undefined where nothing is recorded. */
export interface Learner {
  readonly row: number;
  readonly learnerId: string;
  readonly surname: string;
  readonly firstName: string;
  readonly dateOfBirth: CalendarDate | undefined;
  readonly tutorGroup: string;
  readonly tutor: string;
  readonly programme: string;
  /** On site, Online or Hybrid. */
  readonly mode: string;
  readonly gcseEnglish: string;
  readonly gcseMaths: string;
  readonly baselineSource: string;
  /** For equity reports only: no rule reads them. */
  readonly send: boolean | undefined;
  readonly eal: boolean | undefined;
  readonly disadvantage: boolean | undefined;
  readonly careExperienced: boolean | undefined;
  readonly sex: string;
  readonly intendedDestination: string;
  readonly actualDestination: string;
  readonly careersGuidanceOn: CalendarDate | undefined;
  readonly parentContactConsent: Consent;
}
