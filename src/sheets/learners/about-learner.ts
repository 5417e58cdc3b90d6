import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { cellDate } from "../../domain/calendar/cell-date";
import { type ParentContactRule, parentContactRule } from "../../domain/interventions/parent-contact";
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

/** Whether the learner's parents or carers are told; only a recorded yes is consent. */
export function contactRuleOf(about: RecordRow<LearnerKey> | undefined, today: CalendarDate): ParentContactRule {
  const consented = /^(yes|y|true)$/i.test(about?.text("parentContactConsent").trim() ?? "");
  return parentContactRule(cellDate(about?.cell("dateOfBirth")), today, consented);
}
