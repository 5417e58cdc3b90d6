import { saveMessages as words } from "../../messages/record-messages";
import type { Cell } from "../../records/cell";
import { tableIn } from "../../records/cell-table";
import { asItStands } from "../../records/texts";
import { auditTable } from "../../tables/audit";
import { headingRows } from "../../tables/grid";
import type { AuditLog } from "./audit-lines";
import { filledFirst, sheetToWrite } from "../first-use";
import { filledRows } from "./read-log";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many lines as a save reads, however many there are; ours. More than a morning's saves. */
const lately = 500;

/** The tab Audit with its last lines, or so many of them; made at its first use. @throws Error with a sentence when one of its headings is missing */
export function readAudit(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, most = lately): AuditLog {
  return auditOn(sheetToWrite(spreadsheet, auditTable), most);
}

const none: Cell[] = [];

function auditOn(sheet: Sheet, most: number): AuditLog {
  const last = sheet.getLastRow();
  const from = last > headingRows + most ? last - most : 0;
  const read = (first: number, count: number) =>
    sheet.getRange(first + 1, 1, count, sheet.getMaxColumns()).getValues() as Cell[][];
  const top = last === 0 ? [] : read(0, from === 0 ? last : headingRows);
  if (filledFirst(sheet, auditTable, top)) return auditOn(sheet, most);
  const unread: Cell[][] = [];
  unread.length = Math.max(0, from - headingRows);
  unread.fill(none);
  const rows: Cell[][] = from === 0 ? top : top.concat(unread, read(from, most));
  const cells = tableIn(rows, auditTable);
  // A workbook of before has no learner's ID there until it is repaired.
  const missing = auditTable.keys.filter((key) => key !== "learnerId" && !cells.positions.has(key));
  if (missing.length > 0) throw new Error(words.noHeadings(auditTable.name, missing.map(headerOf)));
  const nextRow = filledRows(rows, from) + 1;
  // Who sorts the tab can send the last line to the top.
  const whole = () => auditOn(sheet, Infinity);
  return { ...cells, table: auditTable, sheet, nextRow, from, idOf: lineIdOf, whole };
}

const headerOf = (key: (typeof auditTable.keys)[number]) => auditTable.columns[key].header;

const told = ["record", "version", "field", "before", "after"] as const;

/** A line has no ID of its own: it is what it says. */
const lineIdOf: AuditLog["idOf"] = (row, positions) => {
  const texts = told.map((key) => asItStands(row[positions.get(key) ?? -1]));
  return texts[0] === "" ? "" : JSON.stringify(texts);
};
