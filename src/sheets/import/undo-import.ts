import type { ImportValue, TargetKey } from "../../domain/import/import-file";
import { isSameValue } from "../../domain/import/plan-import";
import { messageOf } from "../../domain/text/message-of";
import { importMessages as words } from "../../messages/import-messages";
import { saveMessages } from "../../messages/save-messages";
import { idKey } from "../../records/texts";
import { allTargets, targetOf } from "../../records/import/targets";
import { auditTable } from "../../tables/audit";
import type { Report, ReportLine } from "../../tables/report";
import { activeAccount } from "../active-account";
import { readLog } from "../records/read-log";
import { readWorkbook } from "../workbook";
import { lastImport, undoneBy, type WrittenCell } from "./import-log";
import { type FillableSheet, fillableSheets, knownRowsOf } from "./read-known-rows";
import { type ColumnWrite, prepareColumn } from "./write-column";

/** In milliseconds; nobody waits for more. */
const patience = 10_000;

/**
 * Puts back what stood in the cells that the last import wrote, where its values still stand; what somebody has changed since is kept and
 * told. A try that broke off is completed by the next. Throws an Error with a sentence when there is nothing to undo.
 */
export function undoImport(
  { id }: { readonly id: string },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): Report {
  const who = activeAccount() || saveMessages.unknownAccount;
  if (!lock.tryLock(patience)) throw new Error(words.locked);
  const audit = readLog(spreadsheet, auditTable);
  const done = undoneBy(audit, id);
  if (done !== undefined) return { summary: done, lines: [] };
  const last = lastImport(audit);
  if (!last) throw new Error(words.nothingToUndo);
  const columns = fillableSheets(readWorkbook(spreadsheet)).flatMap((on) =>
    allTargets.flatMap(({ key }) => columnBack(on, key, last.cellsOf(on.name, key))),
  );
  const writes = columns.filter(({ values }) => values.size > 0).map(prepareColumn);
  const back = columns.reduce((sum, { values }) => sum + values.size, 0);
  const lines = columns.flatMap(({ on, key, values, kept }): ReportLine[] => {
    const where = `${on.name}, ${targetOf(key).header}`;
    return [
      ...(values.size > 0 ? [{ kind: "done" as const, where, text: words.putBack(values.size) }] : []),
      ...(kept > 0 ? [{ kind: "left" as const, where, text: words.changedSince(kept) }] : []),
    ];
  });
  try {
    for (const write of writes) write();
    audit.sheet.appendRow(
      auditTable.toRow(
        { when: now, who, record: last.id, field: words.undoField, before: id, after: words.undone(back) },
        audit.positions,
      ),
    );
    SpreadsheetApp.flush();
  } catch (error) {
    throw new Error(words.undoNotConfirmed(messageOf(error)));
  }
  return { summary: words.undone(back), lines };
}

interface ColumnBack extends ColumnWrite {
  readonly key: TargetKey;
  /** Cells that hold something else by now. */
  readonly kept: number;
}

function columnBack(on: FillableSheet, key: TargetKey, cells: readonly WrittenCell[]): ColumnBack[] {
  const column = on.columns.get(key);
  if (cells.length === 0 || column === undefined) return [];
  const keyOf = (learnerId: string, course: string) => `${idKey(learnerId)}\n${course}`;
  const written = new Map(cells.map((cell) => [keyOf(cell.learnerId, cell.course), cell]));
  const values = new Map<number, ImportValue>();
  let kept = 0;
  for (const { learnerId, course, row, cells: present } of knownRowsOf(on)) {
    const cell = written.get(keyOf(learnerId, course));
    const value = present.get(key)?.value ?? "";
    if (!cell || isSameValue(value, cell.before)) continue;
    if (isSameValue(value, cell.after)) values.set(row, cell.before);
    else kept += 1;
  }
  return [{ on, column, isShare: targetOf(key).isShare, values, key, kept }];
}
