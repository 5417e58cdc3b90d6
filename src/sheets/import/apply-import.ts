import { messageOf } from "../../domain/text/message-of";
import { type CellChange, changeId } from "../../domain/import/plan-import";
import { importMessages as words } from "../../messages/import-messages";
import { saveMessages } from "../../messages/save-messages";
import { targetOf } from "../../records/import/targets";
import { auditTable } from "../../tables/audit";
import type { Report } from "../../tables/report";
import { activeAccount } from "../active-account";
import { readLog } from "../records/read-log";
import { type ImportFile, planFile, type PlannedFile } from "./plan-file";
import { cellLines } from "./import-log";
import { changesByColumn, importReport } from "./import-report";
import { prepareColumn } from "./write-column";

export interface AcceptedImport extends ImportFile {
  /** Made by the page, so that an import that is repeated has one line in the audit. */
  readonly id: string;
  /** The changes that overwrite something and were ticked, each by what it does. */
  readonly replace: readonly string[];
}

/** In milliseconds; nobody waits for more. */
const patience = 10_000;

/**
 * Fills the empty cells and replaces those that were ticked, under the document's lock, in one write per column. What changed since the
 * preview is not ticked, so it is kept. Run again with the same file it finds nothing to do. Throws an Error with a sentence.
 */
export function applyImport(
  { id, replace, ...file }: AcceptedImport,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): Report {
  const who = activeAccount() || saveMessages.unknownAccount;
  if (!lock.tryLock(patience)) throw new Error(words.locked);
  const audit = readLog(spreadsheet, auditTable);
  const planned = planFile(file, spreadsheet);
  const ticked = new Set(replace);
  const taken = planned.plan.changes.filter((change) => change.before === "" || ticked.has(changeId(change)));
  const columns = changesByColumn(taken);
  const writes = columns.map(([first, changes]) => prepareColumn(columnWrite(planned, first, changes)));
  const column = audit.positions.get("record") ?? -1;
  const isAudited = audit.rows.some((cells) => cells[column] === id);
  const parts = columns.map(([{ sheet, key }, changes]) => {
    const filled = changes.filter(({ before }) => before === "").length;
    return words.auditPart(sheet, targetOf(key).header, filled, changes.length - filled);
  });
  const line = { when: now, who, record: id, field: words.auditField, after: words.auditLine(parts) };
  confirmed(() => {
    // First the line, which then counts all of it; an import that is tried again has less left to write.
    if (writes.length > 0 && !isAudited) {
      const cells = cellLines(taken).map((one) => ({ when: now, who, record: id, ...one }));
      const rows = [...cells, line].map((one) => auditTable.toRow(one, audit.positions));
      const lacking = audit.nextRow - 1 + rows.length - audit.sheet.getMaxRows();
      if (lacking > 0) audit.sheet.insertRowsAfter(audit.sheet.getMaxRows(), lacking);
      audit.sheet.getRange(audit.nextRow, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
    }
    for (const write of writes) write();
    SpreadsheetApp.flush();
  });
  return importReport(planned, taken);
}

function columnWrite({ sheets }: PlannedFile, { sheet, key }: CellChange, changes: readonly CellChange[]) {
  const on = sheets.find(({ name }) => name === sheet);
  const column = on?.columns.get(key);
  if (!on || column === undefined) throw new Error(saveMessages.noTab(sheet));
  const isShare = targetOf(key).isShare;
  return { on, column, isShare, values: new Map(changes.map(({ row, after }) => [row, after])) };
}

/** Google's own words for a refused write are in the user's language, and say nothing of what was kept. */
function confirmed(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new Error(words.notConfirmed(messageOf(error)));
  }
}
