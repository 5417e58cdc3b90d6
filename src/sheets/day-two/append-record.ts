import type { Column } from "../../tables/column";
import type { Table } from "../../tables/define-table";
import { readLog } from "../records/read-log";

/** People may have begun a row or two meanwhile: the record comes below them. */
const margin = 5;

/** One more row of a tab, below the last one that holds anything at the moment of writing. Returns the row where it was to stand, from 1. */
export function appendRecord<const C extends Readonly<Record<string, Column>>>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: Table<C>,
  record: Partial<Record<keyof C, unknown>>,
): number {
  const { sheet, nextRow, positions, rows } = readLog(spreadsheet, table);
  const lacking = nextRow + margin - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  for (const [key, column] of positions)
    if (typeof record[key] === "string" && table.columns[key]?.kind !== "day")
      sheet.getRange(nextRow, column + 1, margin).setNumberFormat("@");
  const cells = table.toRow(record, positions);
  // Formulas that reach below the last row would have it appended far below.
  if (rows.length < nextRow) sheet.appendRow(cells);
  else sheet.getRange(nextRow, 1, 1, cells.length).setValues([cells]);
  return nextRow;
}
