import { demandLock } from "../document-lock";
import { messageOf } from "../../domain/text/message-of";
import { keepAsValuesMessages as words } from "../../messages/menu-messages";
import { saveMessages } from "../../messages/record-messages";
import { atRiskTable } from "../../tables/at-risk";
import { auditTable } from "../../tables/audit";
import type { Report, ReportLine } from "../../tables/report";
import { activeAccount } from "../active-account";
import { isRefusedEdit } from "../fault-sentence";
import { readLog } from "../records/read-log";
import { readTrackers, readWorkbook } from "../workbook";
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
  const audit = readLog(spreadsheet, auditTable);
  const isAudited = audit.rows.some((row) => row[audit.positions.get("record") ?? -1] === id);
  if (blocks.length === 0) return { summary: words.nothing, lines: [] };
  try {
    if (!isAudited) {
      const after = linesOf(blocks).map(({ where, text }) => `${where}: ${text}`);
      const line = { when: now, who: activeAccount() || saveMessages.unknownAccount, record: id };
      const cells = { ...line, field: words.auditField, after: `“${after.join(" ")}”` };
      audit.sheet.appendRow(auditTable.toRow(cells, audit.positions));
    }
    return keep(blocks);
  } catch (error) {
    if (isRefusedEdit(error)) throw error;
    throw new Error(words.notConfirmed(messageOf(error)));
  }
}

function keep(blocks: readonly Block[]): Report {
  for (const block of blocks) rangeOf(block).copyTo(rangeOf(block), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  SpreadsheetApp.flush();
  // A mark that someone typed meanwhile may have set a formula calculating right before it was kept.
  const caught = blocks.filter(({ sheet, row, heads }) =>
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

function putBack(block: Block): void {
  rangeOf(block).clearContent();
  for (const { column, formula } of block.heads) block.sheet.getRange(block.row, column).setFormula(formula);
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
