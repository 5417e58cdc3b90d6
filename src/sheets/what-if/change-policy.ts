import { demandLock } from "../document-lock";
import { messageOf } from "../../domain/text/message-of";
import { saveMessages } from "../../messages/record-messages";
import { whatIfMessages as words } from "../../messages/what-if-messages";
import { datedLineMessages } from "../../messages/what-if-messages";
import { dayInWords } from "../../domain/calendar/day-in-words";
import { isBlank } from "../../records/cell";
import { policyFrom, settingKey } from "../../records/settings";
import { textOf } from "../../records/texts";
import { policyTable } from "../../tables/policy";
import { activeAccount } from "../active-account";
import { Told } from "../fault-sentence";
import { addFreeLines } from "../records/free-lines";
import { readAudit } from "../records/read-audit";
import { write } from "../repair";
import { tabRepairs } from "../repairs/tab-repairs";
import { positionsAfterSetUp, readTab } from "../tabs";
import { todayIn } from "../today";
import { placeCells } from "../writing/put-cells";
import type { SheetRead } from "../writing/rows-of-sheet";
import { tabRead } from "../writing/sheet-read";
import { newSheets } from "../new-sheets";
import { writeDueLines } from "./write-due-lines";

type Value = string | number;

export interface PolicyChange {
  readonly id: string;
  readonly settings: readonly { readonly key: string; readonly before: Value; readonly after: Value }[];
  /** The first day on which they hold; "" is at once. */
  readonly from?: string | undefined;
}

/**
 * Writes settings into the Policy tab, each with its line in the audit. A try that broke off is completed by the next. Throws an Error with a
 * sentence, before anything is written, when a setting has another value than was shown or the settings cannot stand together.
 */
export function changePolicy(
  { id, settings, from = "" }: PolicyChange,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): { summary: string } {
  const who = activeAccount() || saveMessages.unknownAccount;
  demandLock(lock, words.locked);
  const tab = readTab(spreadsheet.getSheetByName(policyTable.name) ?? undefined, policyTable);
  const { sheet, grid, headerRow, positions } = tab;
  if (!sheet || !grid || headerRow === undefined) throw new Error(saveMessages.noTab(policyTable.name));
  const audit = readAudit(spreadsheet);
  const [setting, value] = [positions.get("setting") ?? 0, positions.get("value") ?? 1];
  const rows = grid.values.slice(headerRow).map((cells) => [textOf(cells[setting]), cells[value]] as const);
  const edits = settings.map(({ key, before, after }) => {
    const index = rows.findIndex(([name]) => settingKey(name) === key);
    if (index < 0) throw new Error(words.noRow(key));
    const held = rows[index]?.[1] ?? "";
    const present = valueOf(key, held, before);
    if (present !== before && present !== after) throw new Error(words.changedMeanwhile(key, before, present));
    const isThere = present === after;
    return { key, shown: before, isThere, row: headerRow + index, column: value, before: held, after };
  });
  const next = new Map(settings.map(({ key, after }) => [key, after]));
  policyFrom(rows.map(([name, cell]) => [name, next.get(settingKey(name)) ?? cell] as const));
  const isLater = from > todayIn(spreadsheet, now);
  if (isLater) write(tabRepairs(newSheets(spreadsheet), tab, policyFrom(rows), true));
  const places = positionsAfterSetUp(tab, isLater);

  const read = tabRead(sheet, tab, ["setting"]);
  const cellOf = (row: number, key: "next" | "from") => grid.values[row]?.[places.get(key) ?? -1] ?? "";
  const planned = edits.flatMap((edit) =>
    (["next", "from"] as const).map((column) => ({
      ...edit,
      column: places.get(column) ?? 0,
      before: cellOf(edit.row, column),
      after: column === "next" ? edit.after : from,
    })),
  );
  const placed = placeCells(
    isLater ? withHeadings(read, places) : read,
    isLater ? planned : edits.filter(({ isThere }) => !isThere),
  );
  const [gone] = placed.gone;
  if (gone) throw new Error(words.noRow(gone.key));
  const [typed] = placed.typed;
  if (typed) throw new Error(words.typedMeanwhile(typed.key));
  const at = (key: "record" | "field") => audit.positions.get(key) ?? -1;
  const isAudited = (key: string) =>
    audit.rows.some(
      (row) => row[at("record")] === id && row[at("field")] === (isLater ? datedLineMessages.field(key, from) : key),
    );
  try {
    placed.write();
    SpreadsheetApp.flush();
    placed.settle();
    const lines = edits.filter(({ key }) => !isAudited(key));
    addFreeLines(
      audit,
      lines.map(({ key, shown, after }) => ({
        record: id,
        field: isLater ? datedLineMessages.field(key, from) : key,
        before: shown,
        after,
      })),
      who,
      now,
    );
    SpreadsheetApp.flush();
  } catch (error) {
    throw error instanceof Told ? error : new Error(words.notConfirmed(messageOf(error)));
  }
  const due = writeDueLines(spreadsheet, now).map(({ text }) => text);
  const texts = settings.map(({ key, before, after }) => words.oneChange(key, before, after));
  const said = isLater ? datedLineMessages.planned(texts, dayInWords(from)) : words.changed(texts);
  return { summary: [said, ...due].join(" ") };
}

/** With the headings that were added just now. */
function withHeadings(read: SheetRead, places: ReadonlyMap<string, number>): SheetRead {
  const values = read.values.map((row) => [...row]);
  const headings = values[read.headerRow - 1];
  for (const key of ["next", "from"] as const) {
    const column = places.get(key) ?? 0;
    while (headings && headings.length < column) headings.push("");
    if (headings) headings[column] = policyTable.columns[key].header;
  }
  return { ...read, values };
}

/** As the functions read it: a blank cell is the default, which the page showed as `before`. */
function valueOf(key: string, cell: unknown, before: Value): Value {
  if (isBlank(cell)) return before;
  try {
    return policyFrom([[key, cell]])[key as keyof ReturnType<typeof policyFrom>];
  } catch {
    // What stands there cannot be read, or not without its neighbours.
    return typeof cell === "number" ? cell : textOf(cell);
  }
}
