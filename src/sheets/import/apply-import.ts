import { demandLock } from "../document-lock";
import { dayInWords } from "../../domain/calendar/day-in-words";
import { messageOf } from "../../domain/text/message-of";
import { changeId } from "../../domain/import/plan-import";
import { importMessages as words } from "../../messages/import-messages";
import { saveMessages } from "../../messages/record-messages";
import { targetOf } from "../../records/import/targets";
import type { Report } from "../../tables/report";
import { activeAccount } from "../active-account";
import { Told } from "../fault-sentence";
import type { AuditLog } from "../records/audit-lines";
import { addFreeLines } from "../records/free-lines";
import { readAudit } from "../records/read-audit";
import { placeCells } from "../writing/put-cells";
import { todayIn } from "../today";
import { columnEdits, readOf } from "./column-edits";
import { keepFiguresOf } from "./figures-of";
import { cellLines } from "./import-log";
import { type ImportFile, planFile } from "./plan-file";
import { changesByColumn, importReport, leftMeanwhile } from "./import-report";

export interface AcceptedImport extends ImportFile {
  /** Made by the page, so that an import that is repeated has one line in the audit. */
  readonly id: string;
  /** The changes that overwrite something and were ticked, each by what it does. */
  readonly replace: readonly string[];
  /** The day that the figures are of, as 2025-09-01; today where nobody said. */
  readonly asOf?: string | undefined;
}

/**
 * Fills the empty cells and replaces those that were ticked, under the document's lock, and no cell beside them. What changed since the
 * preview is not ticked, so it is kept; so is what somebody typed while this ran, and rows that were moved are found again. Run again with the
 * same file it finds nothing to do. Throws an Error with a sentence.
 */
export function applyImport(
  { id, replace, asOf, ...file }: AcceptedImport,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): Report {
  const who = activeAccount() || saveMessages.unknownAccount;
  const today = todayIn(spreadsheet, now);
  if (asOf !== undefined && asOf > today) throw new Error(words.asOfAhead(dayInWords(asOf)));
  demandLock(lock, words.locked);
  const planned = planFile(file, spreadsheet);
  const ticked = new Set(replace);
  const wanted = planned.plan.changes.filter((change) => change.before === "" || ticked.has(changeId(change)));
  const edits = changesByColumn(wanted).flatMap(([first, changes]) => columnEdits(planned.sheets, first, changes));
  const placed = planned.sheets.flatMap((on) => {
    const own = edits.filter(({ change }) => change.sheet === on.name);
    return own.length === 0 ? [] : [placeCells(readOf(on), own)];
  });
  const taken = placed.flatMap((one) => one.edits.map(({ change }) => change));
  const parts = changesByColumn(taken).map(([{ sheet, key }, changes]) => {
    const filled = changes.filter(({ before }) => before === "").length;
    return words.auditPart(sheet, targetOf(key).header, filled, changes.length - filled);
  });
  const line = { record: id, field: words.auditField, after: words.auditLine(parts) };
  // After all that is read of the trackers, since the first import makes the tab; before anything is written into them.
  const audit = taken.length > 0 ? readAudit(spreadsheet) : undefined;
  confirmed(() => {
    // First the line, which then counts all of it; an import that is tried again has less left to write.
    if (audit && !hasLineOf(audit, id)) {
      const cells = cellLines(placed.flatMap((one) => one.edits)).map((one) => ({ record: id, ...one }));
      addFreeLines(audit, [...cells, line], who, now);
    }
    for (const { write } of placed) write();
    SpreadsheetApp.flush();
    for (const { settle } of placed) settle();
    keepFiguresOf(spreadsheet, [...planned.plan.standing, ...taken], asOf ?? today, id);
  });
  const of = (which: "typed" | "gone") => placed.flatMap((one) => one[which].map(({ change }) => change));
  const left = new Set([...of("typed"), ...of("gone")]);
  const changes = planned.plan.changes.filter((change) => !left.has(change));
  const report = importReport({ ...planned, plan: { ...planned.plan, changes } }, taken);
  return { ...report, lines: [...leftMeanwhile(of("typed"), of("gone")), ...report.lines] };
}

const hasLineOf = ({ rows, positions }: AuditLog, id: string) =>
  rows.some((cells) => cells[positions.get("record") ?? -1] === id);

/** Google's own words for a refused write are in the user's language, and say nothing of what was kept. */
function confirmed(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof Told) throw error;
    throw new Error(words.notConfirmed(messageOf(error)));
  }
}
