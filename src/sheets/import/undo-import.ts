import { demandLock } from "../document-lock";
import type { TargetKey } from "../../domain/import/import-file";
import { type CellChange, isSameValue } from "../../domain/import/plan-import";
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
import { placeCells } from "../writing/put-cells";
import { columnEdits, readOf } from "./column-edits";
import { lastImport, undoneBy, type WrittenCell } from "./import-log";
import { type FillableSheet, fillableSheets, knownRowsOf } from "./read-known-rows";

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
  demandLock(lock, words.locked);
  const audit = readLog(spreadsheet, auditTable);
  const done = undoneBy(audit, id);
  if (done !== undefined) return { summary: done, lines: [] };
  const last = lastImport(audit);
  if (!last) throw new Error(words.nothingToUndo);
  const sheets = fillableSheets(readWorkbook(spreadsheet));
  const columns = sheets.flatMap((on) =>
    allTargets.flatMap(({ key }) => columnBack(on, key, last.cellsOf(on.name, key))),
  );
  const placed = sheets.flatMap((on) => {
    const own = columns.filter((one) => one.on === on && one.changes.length > 0);
    const edits = own.flatMap(({ changes }) => columnEdits(sheets, changes[0] as CellChange, changes));
    return edits.length === 0 ? [] : [placeCells(readOf(on), edits)];
  });
  const written = new Set(placed.flatMap(({ edits }) => edits.map(({ change }) => change)));
  // Also those that an earlier try has put back.
  const back = written.size + columns.reduce((sum, { already }) => sum + already, 0);
  const lines = columns.flatMap(({ on, key, changes, kept }): ReportLine[] => {
    const where = `${on.name}, ${targetOf(key).header}`;
    const own = changes.filter((change) => written.has(change)).length;
    const left = kept + changes.length - own;
    return [
      ...(own > 0 ? [{ kind: "done" as const, where, text: words.putBack(own) }] : []),
      ...(left > 0 ? [{ kind: "left" as const, where, text: words.changedSince(left) }] : []),
    ];
  });
  try {
    for (const { write } of placed) write();
    audit.sheet.appendRow(
      auditTable.toRow(
        { when: now, who, record: last.id, field: words.undoField, before: id, after: words.undone(back) },
        audit.positions,
      ),
    );
    SpreadsheetApp.flush();
    for (const { settle } of placed) settle();
  } catch (error) {
    throw new Error(words.undoNotConfirmed(messageOf(error)));
  }
  return { summary: words.undone(back), lines };
}

interface ColumnBack {
  readonly on: FillableSheet;
  readonly key: TargetKey;
  readonly changes: readonly CellChange[];
  /** Cells that hold what they held before. */
  readonly already: number;
  /** Cells that hold something else by now. */
  readonly kept: number;
}

function columnBack(on: FillableSheet, key: TargetKey, cells: readonly WrittenCell[]): ColumnBack[] {
  if (cells.length === 0 || !on.columns.has(key)) return [];
  const keyOf = (learnerId: string, course: string) => `${idKey(learnerId)}\n${course}`;
  const written = new Map(cells.map((cell) => [keyOf(cell.learnerId, cell.course), cell]));
  const changes: CellChange[] = [];
  let [already, kept] = [0, 0];
  for (const { learnerId, course, row, cells: present } of knownRowsOf(on)) {
    const cell = written.get(keyOf(learnerId, course));
    const value = present.get(key)?.value ?? "";
    if (!cell) continue;
    if (isSameValue(value, cell.before)) already += 1;
    else if (isSameValue(value, cell.after))
      changes.push({
        sheet: on.name,
        row,
        learnerId,
        name: "",
        course,
        key,
        before: value,
        after: cell.before,
        from: 0,
      });
    else kept += 1;
  }
  return [{ on, key, changes, already, kept }];
}
