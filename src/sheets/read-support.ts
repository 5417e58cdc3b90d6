import { type CalendarDate, calendarDate, isoText } from "../domain/calendar/calendar-date";
import type { OpenActions } from "../domain/interventions/open-actions";
import { type ParentContactRule, parentContactRule } from "../domain/interventions/parent-contact";
import { type InterventionKey, interventionsTable } from "../tables/interventions";
import { learnerActions } from "../tables/learner-actions";
import { staffTable } from "../tables/staff";
import { rowsOf } from "./tabs";
import { tabOf, type Workbook } from "./workbook";

export interface Support {
  readonly actions: OpenActions;
  readonly contactRule: ParentContactRule;
  readonly staff: string[];
}

/** What the Learners tab knows. */
interface About {
  readonly dateOfBirth?: Date;
  readonly parentContactConsent?: unknown;
}

/** What is being done for a learner, and what a new action needs to know. */
export function readSupport(
  workbook: Pick<Workbook, "tabs">,
  learnerId: string,
  about: About | undefined,
  now = new Date(),
): Support {
  const today = calendarDate(now) as CalendarDate;
  const consent: unknown = about?.parentContactConsent ?? "";
  const consented = /^(yes|y|true)$/i.test(String(consent).trim());
  return {
    actions: readActions(workbook, learnerId, isoText(today)),
    contactRule: parentContactRule(calendarDate(about?.dateOfBirth), today, consented),
    staff: staffNames(workbook),
  };
}

function readActions(workbook: Pick<Workbook, "tabs">, learnerId: string, today: string): OpenActions {
  const { grid, headerRow, positions } = tabOf(workbook, interventionsTable.name);
  const known = positions as ReadonlyMap<InterventionKey, number>;
  const values = headerRow === undefined ? [] : (grid?.values ?? []);
  return learnerActions({ values, headerRow: headerRow ?? 0, positions: known }, learnerId, today);
}

/** A colleague without a name is offered by address. */
function staffNames(workbook: Pick<Workbook, "tabs">): string[] {
  const names = rowsOf(tabOf(workbook, staffTable.name), staffTable).map(({ record }) => record.name ?? record.email);
  return [...new Set(names)];
}
