import { demandLock } from "../document-lock";
import { groupBy } from "../../domain/numbers/group-by";
import { messageOf } from "../../domain/text/message-of";
import { importMessages as words, type LeftBehind } from "../../messages/import-messages";
import { saveMessages } from "../../messages/record-messages";
import { idKey } from "../../records/texts";
import { targetOf } from "../../records/import/targets";
import { auditTable } from "../../tables/audit";
import type { Report, ReportLine } from "../../tables/report";
import { activeAccount } from "../active-account";
import { Told } from "../fault-sentence";
import { addFreeLines } from "../records/free-lines";
import { readAudit } from "../records/read-audit";
import { readWorkbook } from "../workbook";
import { type CellEdit, placeCells } from "../writing/put-cells";
import { readOf } from "./column-edits";
import { hasPartLine, lastImport, undoneBy, type WrittenCell, type WrittenColumn } from "./import-log";
import { takeFiguresBack } from "./figures-of";
import { cellOf, isSameCell } from "./kept-cell";
import { type FillableSheet, fillableSheets, knownRowsOf } from "./read-known-rows";

/**
 * Puts back exactly what stood in the cells that the last import wrote, by learner and course, where its values still stand. What cannot be put
 * back is left as it is and told, each with its reason; then it can be undone again. A try that broke off is completed by the next.
 * Throws an Error with a sentence when there is nothing to undo.
 */
export function undoImport(
  { id }: { readonly id: string },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): Report {
  const who = activeAccount() || saveMessages.unknownAccount;
  demandLock(lock, words.locked);
  // Without the tab there was no import, and to look for one is no reason to make it.
  if (!spreadsheet.getSheetByName(auditTable.name)) throw new Error(words.nothingToUndo);
  const audit = readWhole(spreadsheet);
  const done = undoneBy(audit, id);
  if (done !== undefined) return { summary: done, lines: [] };
  const last = lastImport(audit);
  if (!last) throw new Error(words.nothingToUndo);
  const sheets = fillableSheets(readWorkbook(spreadsheet));
  const columns = last.columns.map((column) => columnBack(sheets, column));
  const placed = sheets.flatMap((on) => {
    const edits = columns.flatMap((column) => (column.on === on ? column.edits : []));
    return edits.length === 0 ? [] : [placeCells(readOf(on), edits)];
  });
  const written = new Set(placed.flatMap(({ edits }) => edits));
  const moved = new Map<UndoEdit, LeftBehind>(
    placed.flatMap(({ typed, gone }) => [
      ...typed.map((edit) => [edit, "changed"] as const),
      ...gone.map((edit) => [edit, "gone"] as const),
    ]),
  );
  try {
    for (const { write } of placed) write();
    SpreadsheetApp.flush();
    for (const { settle } of placed) settle();
    takeFiguresBack(spreadsheet, last.id);
  } catch (error) {
    throw error instanceof Told ? error : new Error(words.undoNotConfirmed(messageOf(error)));
  }
  const report = reportOf(columns, written, moved, last.unread);
  const line = { record: last.id, before: id, after: report.summary };
  // Last, so that it never says more than was done.
  if (report.isWhole || written.size > 0 || !hasPartLine(audit, id)) {
    const field = report.isWhole ? words.undoField : words.undoPartField;
    try {
      addFreeLines(audit, [{ ...line, field }], who, now);
      SpreadsheetApp.flush();
    } catch (error) {
      throw error instanceof Told ? error : new Error(words.undoNotConfirmed(messageOf(error)));
    }
  }
  return { summary: report.summary, lines: report.lines };
}

/** Which import was the last is known by the last line: a row that somebody inserts while the tab is read pushes it out of what was read. */
function readWhole(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const audit = readAudit(spreadsheet, Infinity);
    if (audit.sheet.getLastRow() < audit.nextRow) return audit;
  }
  throw new Told(words.auditMoves);
}

interface UndoEdit extends CellEdit {
  readonly cell: WrittenCell;
}

interface ColumnBack extends WrittenColumn {
  readonly on: FillableSheet | undefined;
  readonly edits: readonly UndoEdit[];
  /** Cells that hold what they held before: another try has put them back. */
  readonly already: number;
  readonly left: readonly (readonly [WrittenCell, LeftBehind])[];
}

function columnBack(sheets: readonly FillableSheet[], written: WrittenColumn): ColumnBack {
  const on = sheets.find(({ name }) => name === written.sheet);
  const column = on?.columns.get(written.key);
  const all = (why: LeftBehind) => ({
    ...written,
    on,
    edits: [],
    already: 0,
    left: written.cells.map((cell) => [cell, why] as const),
  });
  if (!on || column === undefined) return all("no column");
  const known = knownRowsOf(on);
  if (known.some(({ cells }) => cells.get(written.key)?.calculated)) return all("formula");
  const keyOf = ({ learnerId, course }: { learnerId: string; course: string }) => `${idKey(learnerId)}\n${course}`;
  const rows = groupBy(known, keyOf);
  const edits: UndoEdit[] = [];
  const left: [WrittenCell, LeftBehind][] = [];
  let already = 0;
  for (const [key, cells] of groupBy(written.cells, keyOf)) {
    const those = rows.get(key) ?? [];
    // Which of two rows a cell was in, nobody can say once rows came, went or were sorted.
    const isClear =
      those.length === cells.length && new Set(cells.map(({ before }) => JSON.stringify(before))).size === 1;
    if (those.length === 0 || !isClear) {
      left.push(...cells.map((cell): [WrittenCell, LeftBehind] => [cell, those.length === 0 ? "gone" : "twice"]));
      continue;
    }
    those.forEach(({ row }, place) => {
      const cell = cells[place] as WrittenCell;
      const before = on.grid.values[row - 1]?.[column] ?? "";
      if (isSameCell(before, cell.before)) already += 1;
      else if (!isSameCell(before, cell.after)) left.push([cell, "changed"]);
      else edits.push({ row: row - 1, column, before, after: cellOf(cell.before), format: cell.format ?? null, cell });
    });
  }
  return { ...written, on, edits, already, left };
}

function reportOf(
  columns: readonly ColumnBack[],
  written: ReadonlySet<UndoEdit>,
  moved: ReadonlyMap<UndoEdit, LeftBehind>,
  unread: number,
) {
  let [back, kept] = [0, 0];
  const lines = columns.flatMap(({ sheet, key, edits, already, left }): ReportLine[] => {
    const where = `${sheet}, ${targetOf(key).header}`;
    const own = edits.filter((edit) => written.has(edit)).length;
    const all = [
      ...left,
      ...edits.flatMap((edit) => (moved.has(edit) ? [[edit.cell, moved.get(edit) as LeftBehind] as const] : [])),
    ];
    // Also those that an earlier try has put back.
    back += own + already;
    kept += all.length;
    const whys = [...groupBy(all, ([, why]) => why)].map(([why, those]): ReportLine => {
      const whose = those.map(([{ learnerId, course }]) => [learnerId, course].filter(Boolean).join(" "));
      return { kind: "left", where, text: words.leftBehind(why as LeftBehind, whose) };
    });
    return [...(own > 0 ? [{ kind: "done" as const, where, text: words.putBack(own) }] : []), ...whys];
  });
  const isWhole = kept === 0 && unread === 0;
  return {
    isWhole,
    summary: isWhole ? words.undone(back) : words.undonePart(back, kept + unread),
    lines:
      unread === 0
        ? lines
        : [...lines, { kind: "left" as const, where: auditTable.name, text: words.lineUnread(unread) }],
  };
}
