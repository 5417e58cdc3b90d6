import type { Column } from "../../tables/column";
import type { Table } from "../../tables/define-table";
import { type AnyLog, readLog } from "../records/read-log";
import { addRows, idOfCells, withTexts } from "../records/rows-below";

/**
 * One more row of a tab, below the last one that holds anything at the moment of writing. @param ids what tells a row apart @returns the row where it
 * stands, from 1
 */
export function appendRecord<const C extends Readonly<Record<string, Column>>>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: Table<C>,
  record: Partial<Record<keyof C & string, unknown>>,
  ids: readonly (keyof C & string)[],
): number {
  const rows = [record];
  return addRows(withTexts(toldBy(readLog(spreadsheet, table), ids), rows), rows);
}

const toldBy = (log: AnyLog, ids: readonly string[]): AnyLog => ({
  ...log,
  idOf: idOfCells(ids),
  whole: () => toldBy(log.whole(), ids),
});
