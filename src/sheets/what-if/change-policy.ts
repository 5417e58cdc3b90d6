import { demandLock } from "../document-lock";
import { messageOf } from "../../domain/text/message-of";
import { saveMessages } from "../../messages/save-messages";
import { whatIfMessages as words } from "../../messages/what-if-messages";
import { auditTable } from "../../tables/audit";
import { isBlank } from "../../records/cell";
import { policyFrom, settingKey } from "../../records/settings";
import { textOf } from "../../records/texts";
import { policyTable } from "../../tables/policy";
import { activeAccount } from "../active-account";
import { readLog } from "../records/read-log";
import { readTab } from "../tabs";

type Value = string | number;

export interface PolicyChange {
  readonly id: string;
  readonly settings: readonly { readonly key: string; readonly before: Value; readonly after: Value }[];
}

/**
 * Writes settings into the Policy tab, each with its line in the audit. A try that broke off is completed by the next. Throws an Error with a
 * sentence, before anything is written, when a setting has another value than was shown or the settings cannot stand together.
 */
export function changePolicy(
  { id, settings }: PolicyChange,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  lock = LockService.getDocumentLock(),
  now = new Date(),
): { summary: string } {
  const who = activeAccount() || saveMessages.unknownAccount;
  demandLock(lock, words.locked);
  const { sheet, grid, headerRow, positions } = readTab(
    spreadsheet.getSheetByName(policyTable.name) ?? undefined,
    policyTable,
  );
  if (!sheet || !grid || headerRow === undefined) throw new Error(saveMessages.noTab(policyTable.name));
  const audit = readLog(spreadsheet, auditTable);
  const [setting, value] = [positions.get("setting") ?? 0, positions.get("value") ?? 1];
  const rows = grid.values.slice(headerRow).map((cells) => [textOf(cells[setting]), cells[value]] as const);
  const writes = settings.map(({ key, before, after }) => {
    const index = rows.findIndex(([name]) => settingKey(name) === key);
    if (index < 0) throw new Error(words.noRow(key));
    const present = valueOf(key, rows[index]?.[1], before);
    if (present !== before && present !== after) throw new Error(words.changedMeanwhile(key, before, present));
    return { key, before, after, row: headerRow + 1 + index, isThere: present === after };
  });
  const next = new Map(settings.map(({ key, after }) => [key, after]));
  policyFrom(rows.map(([name, cell]) => [name, next.get(settingKey(name)) ?? cell] as const));

  const at = (key: "record" | "field") => audit.positions.get(key) ?? -1;
  const isAudited = (key: string) => audit.rows.some((row) => row[at("record")] === id && row[at("field")] === key);
  try {
    for (const { key, before, after, row, isThere } of writes) {
      if (!isThere) sheet.getRange(row, value + 1).setValue(after);
      if (isAudited(key)) continue;
      audit.sheet.appendRow(
        auditTable.toRow({ when: now, who, record: id, field: key, before, after }, audit.positions),
      );
    }
    SpreadsheetApp.flush();
  } catch (error) {
    throw new Error(words.notConfirmed(messageOf(error)));
  }
  return { summary: words.changed(settings.map(({ key, before, after }) => words.oneChange(key, before, after))) };
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
