import { recordMessages as words } from "../../messages/record-messages";
import { concernStatuses } from "../../domain/concerns/concern";
import { asItStands } from "../../records/texts";
import { concernsTable } from "../../tables/concerns";
import { actionStatuses, interventionsTable } from "../../tables/interventions";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";
import { standingIn, readLog } from "./read-log";
import { openDesk, savedAnswer, saveOne } from "./save-records";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where each kind stands, and the status with which nobody waits for it any more. */
const kinds = {
  Action: { read: (on: Spreadsheet) => readLog(on, interventionsTable), over: { status: actionStatuses[1] } },
  Plan: { read: (on: Spreadsheet) => readLog(on, plansTable), over: { status: "Closed" } },
  Review: { read: (on: Spreadsheet) => readLog(on, reviewsTable), over: {} },
  Concern: { read: (on: Spreadsheet) => readLog(on, concernsTable), over: { status: concernStatuses[1] } },
} as const;

interface Withdrawal {
  readonly kind: keyof typeof kinds;
  readonly id: string;
  /** That the user saw. */
  readonly version: number;
  readonly why: string;
}

/**
 * Takes a record that was entered in error away from its learner. A row without a learner's ID is no record, to every reader: formulas, lists,
 * figures and the past alike. The row stays, and Audit keeps whose it was and why it is withdrawn. Throws an Error with a sentence that says
 * what to do.
 */
export function withdrawRecord(
  { kind, id, version, why }: Withdrawal,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
) {
  const { read, over } = kinds[kind];
  const desk = openDesk(spreadsheet);
  const log = read(spreadsheet);
  const row = standingIn(log).get(id) ?? -1;
  const learnerId = asItStands(log.rows[row]?.[log.positions.get("learnerId") ?? -1]);
  const reason = { record: id, learnerId, version: version + 1, field: words.withdrawn, before: "", after: why.trim() };
  const isDone = learnerId === "";
  const beside = { tab: log.name, lines: isDone ? [] : [reason], write: () => {}, settle: () => {} };
  const given = { ...over, learnerId: "", learner: words.withdrawn };
  const change = saveOne(desk, log, { id, seen: version, given }, { beside: [beside] });
  return change.kind === "conflict" ? change : savedAnswer(log, change);
}
