import { settings } from "../../domain/policy/settings";
import { repairMessages } from "../../messages/repair-messages";
import type { TabDefinition } from "../../tables/define-table";
import { textOf, widthOf } from "../../tables/grid";
import { policyTable } from "../../tables/policy";
import { columnLetter } from "../../tables/tracker-addresses";
import { versionRow } from "../migrations/version-row";
import { done, left, type Repair } from "../repair";
import { isEmpty, type Tab } from "../tabs";
import { validationOf } from "../validation";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a tab lacks: the tab itself, some of its headings, or settings. Nothing that stands there is written over. */
export function tabRepairs(spreadsheet: Spreadsheet, tab: Tab): Repair[] {
  const { table, sheet } = tab;
  const first = table.name === policyTable.name ? [...policyRows(new Set()), policyTable.toRow(versionRow())] : [];
  if (!sheet) {
    return [
      done(table.name, repairMessages.tabMade, () => fillTab(insertAtEnd(spreadsheet, table.name), table, first)),
    ];
  }
  if (isEmpty(tab)) return [done(table.name, repairMessages.tabFilled, () => fillTab(sheet, table, first))];
  if (tab.headerRow === undefined) return [left(table.name, repairMessages.tabOccupied(required(table)))];
  return [...missingHeadings(tab, sheet, tab.headerRow), ...missingSettings(tab, sheet, tab.headerRow)];
}

const required = (table: TabDefinition) =>
  table.keys
    .filter((key) => table.columns[key]?.required)
    .map((key) => table.columns[key]?.header ?? key)
    .join(", ");

/** New sheets come last, so that people's own tabs stay where they are. */
export function insertAtEnd(spreadsheet: Spreadsheet, name: string): Sheet {
  return spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
}

/** The headings come last: a tab that broke off before them is empty, and is filled from the start by the next try. */
function fillTab(sheet: Sheet, table: TabDefinition, rows: readonly (readonly unknown[])[]): void {
  const width = table.headers.length;
  const lacking = width - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const lackingRows = rows.length + 1 - sheet.getMaxRows();
  if (lackingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lackingRows);
  dress(sheet, table, table.keys, 1, 1);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, rows.length + 1, width).setValues([[...table.headers], ...rows.map((row) => [...row])]);
}

/** The look, notes and checks of neighbouring columns, everything but their text. Both counted from 1. */
function dress(sheet: Sheet, table: TabDefinition, keys: readonly string[], headerRow: number, first: number): void {
  const notes = keys.map((key) => table.columns[key]?.note ?? "");
  sheet.getRange(headerRow, first, 1, keys.length).setFontWeight("bold").setNotes([notes]);
  const below = Math.max(1, sheet.getMaxRows() - headerRow);
  keys.forEach((key, index) => {
    const column = table.columns[key];
    if (!column) return;
    sheet.setColumnWidth(first + index, column.width);
    const cells = sheet.getRange(headerRow + 1, first + index, below, 1);
    if (column.numberFormat) cells.setNumberFormat(column.numberFormat);
    if (column.validation) cells.setDataValidation(validationOf(column.validation));
  });
}

function missingHeadings({ table, grid, positions }: Tab, sheet: Sheet, headerRow: number): Repair[] {
  const keys = table.keys.filter((key) => !positions.has(key));
  const headers = keys.map((key) => table.columns[key]?.header ?? key);
  if (headers.length === 0 || !grid) return [];
  const column = widthOf(grid) + 1;
  const write = () => {
    const lacking = column - 1 + headers.length - grid.maxColumns;
    if (lacking > 0) sheet.insertColumnsAfter(grid.maxColumns, lacking);
    dress(sheet, table, keys, headerRow, column);
    sheet.getRange(headerRow, column, 1, headers.length).setValues([headers]);
  };
  return [done(`${table.name}, column ${columnLetter(column - 1)}`, repairMessages.headingsAdded(headers), write)];
}

/** Settings that the Policy tab does not list; values that people typed stay. */
function missingSettings(tab: Tab, sheet: Sheet, headerRow: number): Repair[] {
  if (tab.table.name !== policyTable.name || !tab.grid) return [];
  const place = tab.positions.get("setting");
  const listed = tab.grid.values.slice(headerRow).map((row) => textOf(row[place ?? -1]).toLowerCase());
  const rows = policyRows(new Set(listed), tab.positions);
  if (rows.length === 0) return [];
  const at = tab.grid.values.length + 1;
  const { maxRows } = tab.grid;
  const write = () => {
    if (at - 1 + rows.length > maxRows) sheet.insertRowsAfter(maxRows, at - 1 + rows.length - maxRows);
    sheet.getRange(at, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
  };
  const keys = settings.map(({ key }) => key).filter((key) => !listed.includes(key));
  return [done(`${policyTable.name}, row ${at}`, repairMessages.settingsAdded(keys), write)];
}

function policyRows(listed: ReadonlySet<string>, positions?: ReadonlyMap<string, number>): unknown[][] {
  return settings
    .filter(({ key }) => !listed.has(key))
    .map(({ key, value, unit, meaning, source }) => {
      const record = { setting: key, value, unit, meaning: `${meaning} (${source}).` };
      return positions
        ? policyTable.toRow(record, positions as ReadonlyMap<keyof typeof record, number>)
        : policyTable.toRow(record);
    });
}
