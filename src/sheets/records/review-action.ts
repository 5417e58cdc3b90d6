import { type CalendarDate, calendarDate, isoText } from "../../domain/calendar/calendar-date";
import type { ActionReview } from "../../domain/interventions/action-review";
import { actionStatuses, interventionsTable } from "../../tables/interventions";
import { learnerActions } from "../../tables/learner-actions";
import { textIn } from "../../tables/record-rows";
import { readLog } from "./read-log";
import { withRows } from "./save-actions";
import { openDesk, savedAnswer, saveRecords } from "./save-records";

interface ReviewedAction extends ActionReview {
  readonly id: string;
  readonly version: number;
}

/** Writes what came of an action into its row. Throws an Error with a sentence that says what to do. */
export function reviewAction(
  { id, version, plan, review, ...rest }: ReviewedAction,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
) {
  const desk = openDesk(spreadsheet);
  const log = readLog(spreadsheet, interventionsTable);
  const isClosed = rest.decision === "Close";
  const given = {
    reviewed: rest.reviewed,
    outcome: rest.outcome ?? "",
    worked: rest.worked,
    why: rest.why,
    decision: rest.decision,
    status: actionStatuses[isClosed ? 1 : 0],
    ...(!isClosed && { review }),
    ...(rest.decision === "Change" && { plan }),
  };
  const result = saveRecords(desk, [{ log, records: [{ id, seen: version, given }] }]);
  if (!Array.isArray(result)) return result;
  const [change] = result[0] ?? [];
  if (!change) throw new Error("A record that was saved has a change.");
  const today = isoText(calendarDate(desk.now) as CalendarDate);
  const learnerId = textIn(change.cells.get("learnerId")).trim();
  const actions = learnerActions({ ...log, values: withRows(log, [change]) }, learnerId, today);
  return { ...savedAnswer(log, change), actions };
}
