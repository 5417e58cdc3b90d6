import { type CalendarDate, calendarDate, isoText } from "../../domain/calendar/calendar-date";
import type { Action } from "../../domain/interventions/action";
import { categoryOf } from "../../domain/interventions/action-types";
import { actionStatuses, type InterventionKey, interventionsTable } from "../../tables/interventions";
import { learnerActions } from "../../tables/learner-actions";
import { textIn } from "../../tables/record-rows";
import { demandContactRules } from "./contact-rules";
import type { Change, RecordToSave } from "./change";
import { type Log, readLog } from "./read-log";
import { openDesk, saveRecords } from "./save-records";

/** An action with what tells it apart and whom it is for. */
export interface LoggedAction extends Action {
  readonly id: string;
  readonly version: number;
  readonly learnerId: string;
  readonly learner: string;
  readonly course: string;
}

/** Logs one action, or the same for several learners: all or none. Throws an Error with a sentence that says what to do. */
export function saveActions(actions: readonly LoggedAction[], spreadsheet = SpreadsheetApp.getActiveSpreadsheet()) {
  demandContactRules(spreadsheet, actions);
  const desk = openDesk(spreadsheet);
  const log = readLog(spreadsheet, interventionsTable);
  const result = saveRecords(desk, [{ log, records: actions.map(recordOf) }]);
  if (!Array.isArray(result)) return result;
  const changes = result[0] ?? [];
  const after = { ...log, values: withRows(log, changes) };
  const today = isoText(calendarDate(desk.now) as CalendarDate);
  return {
    kind: "saved" as const,
    sheet: interventionsTable.name,
    loggedBy: textIn(changes[0]?.cells.get("loggedBy")),
    saved: changes.map(({ id, row, version, isNew, edits }, index) => {
      const learnerId = actions[index]?.learnerId ?? "";
      const counted = learnerActions(after, learnerId, today);
      return { id, learnerId, row, version, before: !isNew && edits.length === 0, actions: counted };
    }),
  };
}

/** The learner's name may change between two tries; it is for people. */
function recordOf(action: LoggedAction): RecordToSave<InterventionKey> {
  const { id, version, learner, contactRule: _, sessions, minutes, cost, ...texts } = action;
  const numbers = { sessions: sessions ?? "", minutes: minutes ?? "", cost: cost ?? "" };
  const category = categoryOf(action.type) ?? "";
  return {
    id,
    seen: version,
    given: { ...texts, ...numbers, category },
    initial: { status: actionStatuses[0], learner },
  };
}

/** The tab's cells once the changes are written. */
export function withRows(log: Log<InterventionKey>, changes: readonly Change[]): (readonly unknown[])[] {
  const values = [...log.values];
  for (const { row, cells } of changes) {
    const line: unknown[] = [];
    for (const [key, column] of log.positions) line[column] = cells.get(key) ?? "";
    values[row - 1] = line;
  }
  return values;
}
