import type { Column } from "../../tables/column";
import type { Table } from "../../tables/define-table";
import { readLog } from "../records/read-log";

/** One more row of a tab, below the last one that holds anything. Returns the row, from 1. */
export function appendRecord<const C extends Readonly<Record<string, Column>>>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: Table<C>,
  record: Partial<Record<keyof C, unknown>>,
): number {
  const { sheet, nextRow, positions } = readLog(spreadsheet, table);
  const lacking = nextRow - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  for (const [key, column] of positions)
    if (typeof record[key] === "string" && table.columns[key]?.kind !== "day")
      sheet.getRange(nextRow, column + 1).setNumberFormat("@");
  const cells = table.toRow(record, positions);
  sheet.getRange(nextRow, 1, 1, cells.length).setValues([cells]);
  return nextRow;
}
