import { calendarDate, isoText } from "../domain/calendar/calendar-date";
import { type OpenActions, openActions } from "../domain/interventions/open-actions";
import type { InterventionKey } from "./interventions";

/** The Interventions tab as read; `headerRow` counts from 1, positions from 0. */
interface Log {
  readonly values: readonly (readonly unknown[])[];
  readonly headerRow: number;
  readonly positions: ReadonlyMap<InterventionKey, number>;
}

/** A learner's actions at a glance, straight from the cells: there may be thousands of rows. `today` is 2025-09-01. */
export function learnerActions({ values, headerRow, positions }: Log, learnerId: string, today: string): OpenActions {
  const cell = (row: readonly unknown[], key: InterventionKey): unknown => row[positions.get(key) ?? -1] ?? "";
  const text = (row: readonly unknown[], key: InterventionKey) => String(cell(row, key)).trim();
  const rows = values.slice(headerRow).filter((row) => text(row, "learnerId") === learnerId);
  const actions = rows.map((row) => {
    const review = calendarDate(cell(row, "review"));
    // A status that someone deleted or changed does not make an action disappear.
    return { isOpen: text(row, "status").toLowerCase() !== "closed", review: review ? isoText(review) : "" };
  });
  return openActions(actions, today);
}
