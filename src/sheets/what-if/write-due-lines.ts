import { dayInWords } from "../../domain/calendar/day-in-words";
import { datedLineMessages as words } from "../../messages/what-if-messages";
import { saveMessages } from "../../messages/record-messages";
import type { Cell } from "../../records/cell";
import { withDueLines } from "../../records/dated-lines";
import { textOf } from "../../records/texts";
import { policyTable } from "../../tables/policy";
import type { ReportLine } from "../../tables/report";
import { activeAccount } from "../active-account";
import { addFreeLines } from "../records/free-lines";
import { readAudit } from "../records/read-audit";
import { readTab } from "../tabs";
import { todayIn } from "../today";
import { putCells } from "../writing/put-cells";
import { tabRead } from "../writing/sheet-read";

/**
 * Writes what is due of the Policy's dated lines into Value, each with its line in the audit, then takes the day away: a try that broke off is
 * completed by the next, and says it once. For an action that a person has chosen; whoever calls it holds the lock.
 */
export function writeDueLines(spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()): ReportLine[] {
  const tab = readTab(spreadsheet.getSheetByName(policyTable.name) ?? undefined, policyTable);
  const { sheet, grid, headerRow, positions } = tab;
  if (!sheet || !grid || headerRow === undefined || !positions.has("from")) return [];
  const { due } = withDueLines(grid.values, headerRow, positions, () => todayIn(spreadsheet, now));
  if (due.length === 0) return [];
  const value = positions.get("value") ?? 1;
  const on = tabRead(sheet, tab, ["setting"]);
  const heldBy = (row: number): Cell => grid.values[row]?.[value] ?? "";
  putCells(
    on,
    due.map(({ row, value: after }) => ({ row, column: value, before: heldBy(row), after })),
  );
  const audit = readAudit(spreadsheet);
  const at = (key: "record" | "field") => audit.positions.get(key) ?? -1;
  const isTold = (record: string, key: string) =>
    audit.rows.some((row) => row[at("record")] === record && row[at("field")] === key);
  const lines = due
    .map(({ key, value: after, from, row }) => ({
      record: `POL-${from}`,
      field: key,
      before: textOf(heldBy(row)),
      after,
    }))
    .filter(({ record, field }) => !isTold(record, field));
  addFreeLines(audit, lines, activeAccount() || saveMessages.unknownAccount, now);
  const clear = (["next", "from"] as const).flatMap((key) => positions.get(key) ?? []);
  putCells(
    on,
    due.flatMap(({ row }) =>
      clear.map((column) => ({ row, column, before: grid.values[row]?.[column] ?? "", after: "" })),
    ),
  );
  return due.map(({ key, value: after, from, row }): ReportLine => ({
    kind: "done",
    where: policyTable.name,
    text: words.written(key, textOf(heldBy(row)), after, dayInWords(from)),
  }));
}
