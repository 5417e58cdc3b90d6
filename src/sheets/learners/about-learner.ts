import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { cellDate } from "../../domain/calendar/cell-date";
import { type ParentContactRule, parentContactRule } from "../../domain/interventions/parent-contact";
import { type Consent, readConsent } from "../../domain/text/recorded-words";
import { type RecordCells, type RecordRow, recordsWith } from "../../tables/record-rows";
import { learnersTable } from "../../tables/learners";
import type { Tab } from "../tabs";

export type LearnerKey = (typeof learnersTable)["keys"][number];

/** A tab's cells; none while the tab is missing. */
export function cellsOf<Key extends string>({ grid, headerRow, positions }: Tab): RecordCells<Key> {
  const known = positions as ReadonlyMap<Key, number>;
  return { values: headerRow === undefined ? [] : (grid?.values ?? []), headerRow: headerRow ?? 0, positions: known };
}

/** The learner's row of the Learners tab. */
export const aboutLearner = (learners: RecordCells<LearnerKey>, id: string): RecordRow<LearnerKey> | undefined =>
  recordsWith(learners, "learnerId", id)[0];

export const consentOf = (about: RecordRow<LearnerKey> | undefined): Consent =>
  readConsent(about?.cell("parentContactConsent"));

/** Whether the learner's parents or carers are told. */
export function contactRuleOf(about: RecordRow<LearnerKey> | undefined, today: CalendarDate): ParentContactRule {
  return parentContactRule(cellDate(about?.cell("dateOfBirth")), today, consentOf(about));
}
