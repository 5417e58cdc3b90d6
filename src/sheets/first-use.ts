import { saveMessages as words } from "../messages/record-messages";
import { isBlank } from "../records/cell";
import { madeWhenUsed } from "../tables/all-tables";
import type { TabDefinition } from "../tables/define-table";
import type { Grid } from "../tables/grid";
import { newSheets } from "./new-sheets";
import { fillTab } from "./repairs/fill-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether set-up and repair see to a tab: one that no formula reads waits for its first use. */
export const isLacking = ({ sheet, table }: { readonly sheet: Sheet | undefined; readonly table: TabDefinition }) =>
  !sheet && !madeWhenUsed.has(table);

/**
 * The sheet of a tab that is about to be written; the sheet in view stays in view. Who reads it then fills it where it is empty.
 * @throws Error with a sentence for a tab that is missing and does not wait for its first use
 */
export function sheetToWrite(spreadsheet: Spreadsheet, table: TabDefinition): Sheet {
  const present = spreadsheet.getSheetByName(table.name);
  if (present) return present;
  if (!madeWhenUsed.has(table)) throw new Error(words.noTab(table.name));
  const active = spreadsheet.getActiveSheet();
  const sheet = newSheets(spreadsheet).atEnd(table.name);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Headings and look of a tab that has just been made, or that a first use which broke off has left empty. @returns whether it was */
export function filledFirst(sheet: Sheet, table: TabDefinition, rows: Grid["values"]): boolean {
  if (!madeWhenUsed.has(table) || !rows.every((row) => row.every(isBlank))) return false;
  const sizeOf = () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  fillTab({ sizeOf }, sheet, table, [], false);
  return true;
}
