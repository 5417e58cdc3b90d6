import { dayOf, isoText } from "../../domain/calendar/calendar-date";
import { isOpenAction } from "../../domain/department/status";
import type { Action } from "../../domain/interventions/action";
import { categoryOf } from "../../domain/interventions/action-types";
import { type OpenActions, openActions } from "../../domain/interventions/open-actions";
import { idsIn, recordsOf } from "../../records/read-records";
import { asItStands, idFinder, sameId } from "../../records/texts";
import { actionStatuses, type InterventionKey, interventionsTable } from "../../tables/interventions";
import { demandContactRules } from "./contact-rules";
import { cellsOf, type Change, isToWrite, type RecordToSave } from "./change";
import { type Log, readLog } from "./read-log";
import { type Desk, openDesk, saveRecords } from "./save-records";

/** An action with what tells it apart and whom it is for. */
export interface LoggedAction extends Action {
  readonly id: string;
  readonly version: number;
  readonly learnerId: string;
  readonly learner: string;
  readonly course: string;
}

/** Logs one action, or the same for several learners: all or none. Throws an Error with a sentence that says what to do. */
export function saveActions(
  { actions }: { readonly actions: readonly LoggedAction[] },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
) {
  demandContactRules(spreadsheet, actions);
  const desk = openDesk(spreadsheet);
  const log = readLog(spreadsheet, interventionsTable);
  const result = saveRecords(desk, [{ log, records: actions.map(recordOf) }]);
  if (!Array.isArray(result)) return result;
  const changes = result[0] ?? [];
  const countOf = actionsAfter(desk, log, changes);
  return {
    kind: "saved" as const,
    sheet: interventionsTable.name,
    loggedBy: asItStands(changes[0]?.cells.get("loggedBy")),
    saved: changes.map((change, index) => {
      const { id, row, version } = change;
      const learnerId = actions[index]?.learnerId ?? "";
      return { id, learnerId, row, version, before: !isToWrite(change), actions: countOf(learnerId) };
    }),
  };
}

/** The learner's name may change between two tries; it is for people. */
function recordOf(action: LoggedAction): RecordToSave<InterventionKey> {
  const { id, version, learner, contactRule: _, ...fields } = action;
  return {
    id,
    seen: version,
    given: { ...cellsOf(fields), category: categoryOf(action.type) ?? "" },
    initial: { status: actionStatuses[0], learner },
  };
}

type ActionLog = Log<(typeof interventionsTable)["columns"]>;

/** A learner's actions at a glance, once the changes are written. */
export function actionsAfter({ now }: Desk, log: ActionLog, changes: readonly Change[]) {
  const after = { ...log, rows: withRows(log, changes) };
  const find = idFinder(idsIn(after, "learnerId"));
  return (learnerId: string): OpenActions => {
    const actions = recordsOf(after, "learnerId", sameId(find, learnerId));
    return openActions(
      actions.map((action) => ({ isOpen: isOpenAction(action), review: action.review })),
      isoText(dayOf(now)),
    );
  };
}

function withRows(log: ActionLog, changes: readonly Change[]): (readonly unknown[])[] {
  const saved = new Set<unknown>(changes.map(({ id }) => id));
  const lines = changes.map(({ cells }) => {
    const line: unknown[] = [];
    for (const [key, column] of log.positions) line[column] = cells.get(key) ?? "";
    return line;
  });
  return [...log.rows.filter((row) => !saved.has(row[log.positions.get("recordId") ?? -1])), ...lines];
}
