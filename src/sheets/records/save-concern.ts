import { concernStatuses } from "../../domain/concerns/concern";
import type { Concern } from "../../domain/concerns/concern";
import { mailMessages } from "../../messages/record-messages";
import { concernsTable } from "../../tables/concerns";
import { todayIn } from "../today";
import { readLog } from "./read-log";
import { openDesk, savedAnswer, saveOne } from "./save-records";

interface ConcernAboutLearner extends Concern {
  readonly id: string;
  readonly version: number;
  readonly learnerId: string;
  readonly learner: string;
  readonly course: string;
}

/** Keeps a concern. Throws an Error with a sentence that says what to do. */
export function saveConcern(
  { id, version, learner, ...given }: ConcernAboutLearner,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
) {
  const link = `${spreadsheet.getUrl()}#gid=`;
  const desk = openDesk(spreadsheet);
  const log = readLog(spreadsheet, concernsTable);
  const initial = { status: concernStatuses[0], learner };
  const change = saveOne(desk, log, { id, seen: version, given, initial });
  if (change.kind === "conflict") return change;
  const row = `${link}${log.sheet.getSheetId()}&range=A${change.row}`;
  return { ...savedAnswer(log, change), mail: { subject: mailMessages.subject, body: mailMessages.body(row) } };
}

/** Writes the tutor's answer into the concern's row. */
export function answerConcern(
  { id, version, answer }: { readonly id: string; readonly version: number; readonly answer: string },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
) {
  const desk = openDesk(spreadsheet);
  const log = readLog(spreadsheet, concernsTable);
  const given = { status: concernStatuses[1], answer, answeredOn: todayIn(spreadsheet, now) };
  const change = saveOne(desk, log, { id, seen: version, given });
  return change.kind === "conflict" ? change : savedAnswer(log, change);
}
