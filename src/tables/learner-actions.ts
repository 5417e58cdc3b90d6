import { type OpenActions, openActions } from "../domain/interventions/open-actions";
import type { InterventionKey } from "./interventions";
import { type RecordCells, type RecordRow, recordsWith } from "./record-rows";

/** A status that someone deleted or changed does not make an action disappear. */
export const isOpenAction = (action: RecordRow<InterventionKey>) =>
  action.text("status").trim().toLowerCase() !== "closed";

/** A learner's actions at a glance. `today` is 2025-09-01. */
export function learnerActions(log: RecordCells<InterventionKey>, learnerId: string, today: string): OpenActions {
  const actions = recordsWith(log, "learnerId", learnerId);
  return openActions(
    actions.map((action) => ({ isOpen: isOpenAction(action), review: action.day("review") })),
    today,
  );
}
