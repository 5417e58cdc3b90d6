import type { Action } from "../domain/interventions/action";
import { categoryOf } from "../domain/interventions/action-types";
import { actionStatuses, type InterventionKey, interventionsTable } from "../tables/interventions";

/** An action with what tells it apart and whom it is for. */
export interface LoggedAction extends Action {
  readonly id: string;
  readonly learnerId: string;
  readonly learner: string;
  readonly course: string;
}

type ActionRecord = Record<InterventionKey, string | number | Date>;

/** What the user gave; the rest is ours and differs between two tries. */
const given = [
  "learnerId",
  "type",
  "issue",
  "plan",
  "owner",
  "start",
  "measure",
  "from",
  "to",
  "byWhen",
  "review",
  "sessions",
  "minutes",
  "cost",
  "fundingSource",
  "contact",
  "contactOutcome",
] as const satisfies readonly InterventionKey[];

export function recordOf(action: LoggedAction, loggedBy: string, loggedAt: Date): ActionRecord {
  const { id, contactRule: _, sessions, minutes, cost, ...texts } = action;
  return {
    ...texts,
    recordId: id,
    version: 1,
    status: actionStatuses[0],
    category: categoryOf(action.type) ?? "",
    sessions: sessions ?? "",
    minutes: minutes ?? "",
    cost: cost ?? "",
    loggedBy,
    loggedAt,
  };
}

/** Whether a row of the tab is what the user gave. */
export function isSameRecord(
  cells: readonly unknown[],
  record: ActionRecord,
  positions: ReadonlyMap<InterventionKey, number>,
): boolean {
  const cell = (key: InterventionKey): unknown => cells[positions.get(key) ?? -1] ?? "";
  return given.every((key) => String(cell(key)) === String(record[key]));
}

/** The number formats of a record's row; a column that is not ours stays automatic. */
export function formatsOf(positions: ReadonlyMap<InterventionKey, number>): string[] {
  const formats = Array.from({ length: Math.max(...positions.values()) + 1 }, () => "General");
  for (const [key, column] of positions) formats[column] = interventionsTable.columns[key].numberFormat;
  return formats;
}
