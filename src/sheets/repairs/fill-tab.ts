import { type Column, dayFormat } from "../../tables/column";
import { keysToMake, type TabDefinition } from "../../tables/define-table";
import { policyTable } from "../../tables/policy";
import { type Below, dressCells, dressHeadings, mostFrozen, type NewLook, widthFor } from "../column-look";
import type { NewSheets } from "../new-sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How many columns stay in sight: through the learner's name, where it is among the first. */
function frozenColumns(keys: readonly string[], columns: readonly Column[]): number {
  const name = Math.max(...["learner", "surname", "firstName"].map((key) => keys.indexOf(key)));
  const width = columns.slice(0, name + 1).reduce((sum, column) => sum + widthFor(column), 0);
  return width <= mostFrozen ? name + 1 : 0;
}

/** A day among the Policy's values, which are of every kind, in the one style of days. */
function dressDays(sheet: Sheet, rows: readonly (readonly unknown[])[]): void {
  const at = rows.findIndex(([setting]) => setting === "year.start");
  const column = policyTable.keys.indexOf("value");
  if (at >= 0) sheet.getRange(at + 2, column + 1).setNumberFormat(dayFormat);
}

/** The headings come last: a tab that broke off before them is empty, and is filled from the start by the next try. */
export function fillTab(
  sheets: Pick<NewSheets, "sizeOf">,
  sheet: Sheet,
  table: TabDefinition,
  rows: readonly (readonly unknown[])[],
  filled: boolean,
): void {
  const keys = keysToMake(table, filled);
  const headers = keys.map((key) => table.columns[key]?.header ?? key);
  const width = headers.length;
  const { columns, rows: size, ...known } = sheets.sizeOf(sheet);
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  if (rows.length + 1 > size) sheet.insertRowsAfter(size, rows.length + 1 - size);
  const headings = dress(sheet, table, keys, { headerRow: 1, first: 1, rows: Math.max(size, rows.length + 1) }, known);
  if (table.name === policyTable.name) dressDays(sheet, rows);
  sheet.setFrozenRows(1);
  const frozen = frozenColumns(keys, columnsOf(table, keys));
  if (frozen > 0) sheet.setFrozenColumns(frozen);
  if (rows.length === 0) headings.setValues([headers]);
  else sheet.getRange(1, 1, rows.length + 1, width).setValues([headers, ...rows.map((row) => row.slice(0, width))]);
}

const columnsOf = ({ columns }: TabDefinition, keys: readonly string[]) => keys.flatMap((key) => columns[key] ?? []);

/** The look, notes and checks of neighbouring columns, everything but their text. */
export function dress(
  sheet: Sheet,
  table: TabDefinition,
  keys: readonly string[],
  place: Below,
  known?: NewLook,
): Range {
  const columns = columnsOf(table, keys);
  const headings = dressHeadings(sheet, place.headerRow, place.first, columns, known);
  dressCells(sheet, columns, place);
  return headings;
}
