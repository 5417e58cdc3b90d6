import { demandLock } from "../document-lock";
import { messageOf } from "../../domain/text/message-of";
import { keepAsValuesMessages as words } from "../../messages/menu-messages";
import { saveMessages } from "../../messages/record-messages";
import { atRiskTable } from "../../tables/at-risk";
import type { Report, ReportLine } from "../../tables/report";
import { activeAccount } from "../active-account";
import { isRefusedEdit, Told } from "../fault-sentence";
import { addFreeLines } from "../records/free-lines";
import { readAudit } from "../records/read-audit";
import { movedColumn } from "../repairs/same-columns";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { readTrackers, readWorkbook } from "../workbook";
import { lookAt, rowsSeen } from "../writing/rows-of-sheet";
import { trackerRead } from "../writing/sheet-read";
import { type Block, blocksOf, isSettled, isSettledHead } from "./block";

/**
 * Turns what the add-on works out into what it shows, with one line in the audit, first. A try that broke off is completed by the next. Throws
 * an Error with a sentence, before anything is written, while a cell is being worked out or shows an error.
 */
export function keepAsValues(
  { id }: { readonly id: string },
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): Report {
  demandLock(lock, words.locked);
  const workbook = readWorkbook(spreadsheet, now);
  const trackers = readTrackers(workbook);
  if (trackers.length === 0) return { summary: words.noTracker, lines: [] };
  const blocks = blocksOf(workbook, trackers);
  const places = blocks.filter((block) => !isSettled(block)).map((block) => `${block.tab}: ${headersOf(block)}`);
  if (places.length > 0) throw new Error(words.unsettled(places));
  const audit = readAudit(spreadsheet);
  const isAudited = audit.rows.some((row) => row[audit.positions.get("record") ?? -1] === id);
  if (blocks.length === 0) return { summary: words.nothing, lines: [] };
  for (const on of trackersOf(blocks))
    if (!standAsRead(on, words.moved(on.name))) throw new Error(words.moved(on.name));
  try {
    if (!isAudited) {
      const after = linesOf(blocks).map(({ where, text }) => `${where}: ${text}`);
      const line = { record: id, field: words.auditField, after: `“${after.join(" ")}”` };
      addFreeLines(audit, [line], activeAccount() || saveMessages.unknownAccount, now);
    }
    return keep(blocks);
  } catch (error) {
    if (isRefusedEdit(error) || error instanceof Told) throw error;
    throw new Error(words.notConfirmed(messageOf(error)));
  }
}

function keep(blocks: readonly Block[]): Report {
  for (const block of blocks) rangeOf(block).copyTo(rangeOf(block), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  SpreadsheetApp.flush();
  // What was kept beside a sort may stand in other learners' rows.
  const sorted = new Set(trackersOf(blocks).filter((on) => !standAsRead(on, words.columnsMoved(on.name))));
  // A mark that someone typed meanwhile may have set a formula calculating right before it was kept.
  const caught = blocks.filter(
    ({ on, sheet, row, heads }) =>
      (on && sorted.has(on)) ||
      heads.some(({ column, header }) => !isSettledHead(sheet.getRange(row, column).getValue(), header)),
  );
  for (const block of caught) putBack(block);
  const kept = blocks.filter((block) => !caught.includes(block));
  const again = caught.map((block): ReportLine => ({
    kind: "left",
    where: block.tab,
    text: words.again(headersOf(block)),
  }));
  const way: ReportLine = { kind: "note", where: words.title, text: words.back };
  return {
    summary: words.done(kept.reduce((sum, { columns }) => sum + columns, 0)),
    lines: [...linesOf(kept), ...again, way],
  };
}

const rangeOf = ({ sheet, row, column, rows, columns }: Block) => sheet.getRange(row, column, rows, columns);

/** Rows that people may have added meanwhile; ours. */
const margin = 30;

/** Below the last row too, where what was kept may have moved: a formula spills only over blank cells. */
function putBack(block: Block): void {
  const { sheet, row, column, rows, columns } = block;
  const height = Math.min(rows + margin, sheet.getMaxRows() - row + 1);
  sheet.getRange(row, column, height, columns).clearContent();
  for (const { column, formula } of block.heads) block.sheet.getRange(block.row, column).setFormula(formula);
}

const trackersOf = (blocks: readonly Block[]) => [...new Set(blocks.flatMap(({ on }) => on ?? []))];

/** Whether every learner is in the row that was read. @throws Told where a column moved: then nobody can say what is to be put back */
function standAsRead(on: TrackerOnSheet, columnsMoved: string): boolean {
  if (movedColumn(on) !== undefined) throw new Told(columnsMoved);
  const read = trackerRead(on);
  const now = lookAt(read, read.idColumns).ids;
  return rowsSeen(read, read.values).ids.every((id, row) => id === (now[row] ?? ""));
}

const headersOf = ({ headers }: Block) => headers.join(", ");

/** A line for each tab. */
function linesOf(blocks: readonly Block[]): ReportLine[] {
  return [...new Set(blocks.map(({ tab }) => tab))].map((tab) => {
    const own = blocks.filter((block) => block.tab === tab);
    const text = tab === atRiskTable.name ? words.wholeTab : words.kept(own.map(headersOf));
    return { kind: "done", where: tab, text };
  });
}
