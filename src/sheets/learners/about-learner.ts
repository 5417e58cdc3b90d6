import { type CalendarDate, calendarDate } from "../../domain/calendar/calendar-date";
import { asOne } from "../../domain/department/listed-twice";
import { type Consent, type Learner, noConsent } from "../../domain/department/records";
import { type ParentContactRule, parentContactRule } from "../../domain/interventions/parent-contact";
import type { CellTable } from "../../records/cell-table";
import { recordsOf } from "../../records/read-records";
import type { learnersTable } from "../../tables/learners";

/** The learner as the Learners tab has them. */
export const aboutLearner = (
  learners: CellTable<(typeof learnersTable)["columns"]>,
  isTheirs: (learnerId: string) => boolean,
): Learner | undefined => asOne(recordsOf(learners, "learnerId", isTheirs));

type About = Pick<Learner, "dateOfBirth" | "parentContactConsent"> | undefined;

export const consentOf = (about: About): Consent => about?.parentContactConsent ?? noConsent;

/** Whether the learner's parents or carers are told. */
export const contactRuleOf = (about: About, today: CalendarDate): ParentContactRule =>
  parentContactRule(calendarDate(about?.dateOfBirth), today, consentOf(about));
