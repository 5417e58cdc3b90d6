import { type Policy, settings } from "../../domain/policy/settings";
import { repairMessages } from "../../messages/repair-messages";
import { type Column, dayFormat } from "../../tables/column";
import { keysToMake, type TabDefinition } from "../../tables/define-table";
import { textOf } from "../../records/texts";
import { widthOf } from "../../tables/grid";
import { policyTable } from "../../tables/policy";
import { columnLetter } from "../../tables/tracker-addresses";
import { addonVersionRow, versionRow } from "../migrations/version-row";
import type { NewSheets } from "../new-sheets";
import { done, type Repair } from "../repair";
import { isEmpty, type Tab } from "../tabs";
import { type Below, dressCells, dressHeadings, mostFrozen, type NewLook, widthFor } from "../column-look";
import { unreadTab } from "./unread-tabs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * What a tab lacks: the tab itself, some of its headings, or settings, which are given their values in `policy`. Nothing that stands there is
 * written over. `filled` is said by the action that is about to fill the columns that only then are added.
 */
export function tabRepairs(sheets: NewSheets, tab: Tab, policy: Policy, filled = false): Repair[] {
  const { table, sheet } = tab;
  const first =
    table.name === policyTable.name
      ? [...policyRows(new Set(), policy), policyTable.toRow(versionRow()), policyTable.toRow(addonVersionRow())]
      : [];
  if (!sheet) {
    return [
      done(table.name, repairMessages.tabMade, () => fillTab(sheets, sheets.atEnd(table.name), table, first, filled)),
    ];
  }
  if (isEmpty(tab))
    return [done(table.name, repairMessages.tabFilled, () => fillTab(sheets, sheet, table, first, filled))];
  if (tab.headerRow === undefined) return unreadTab(tab);
  return [...missingHeadings(tab, sheet, tab.headerRow, filled), ...missingSettings(tab, sheet, tab.headerRow, policy)];
}

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
function dress(sheet: Sheet, table: TabDefinition, keys: readonly string[], place: Below, known?: NewLook): Range {
  const columns = columnsOf(table, keys);
  const headings = dressHeadings(sheet, place.headerRow, place.first, columns, known);
  dressCells(sheet, columns, place);
  return headings;
}

function missingHeadings({ table, grid, positions }: Tab, sheet: Sheet, headerRow: number, filled: boolean): Repair[] {
  const keys = keysToMake(table, filled).filter((key) => !positions.has(key));
  const headers = keys.map((key) => table.columns[key]?.header ?? key);
  if (headers.length === 0 || !grid) return [];
  const column = widthOf(grid) + 1;
  const [rows, columns] = [grid.maxRows(), grid.maxColumns()];
  const write = () => {
    const lacking = column - 1 + headers.length - columns;
    if (lacking > 0) sheet.insertColumnsAfter(columns, lacking);
    dress(sheet, table, keys, { headerRow, first: column, rows }).setValues([headers]);
  };
  return [done(`${table.name}, column ${columnLetter(column - 1)}`, repairMessages.headingsAdded(headers), write)];
}

/** Settings that the Policy tab does not list; values that people typed stay. */
function missingSettings(tab: Tab, sheet: Sheet, headerRow: number, policy: Policy): Repair[] {
  if (tab.table.name !== policyTable.name || !tab.grid) return [];
  const place = tab.positions.get("setting");
  const listed = tab.grid.values.slice(headerRow).map((row) => textOf(row[place ?? -1]).toLowerCase());
  const rows = policyRows(new Set(listed), policy, tab.positions);
  if (rows.length === 0) return [];
  const at = tab.grid.values.length + 1;
  const maxRows = tab.grid.maxRows();
  const write = () => {
    if (at - 1 + rows.length > maxRows) sheet.insertRowsAfter(maxRows, at - 1 + rows.length - maxRows);
    sheet.getRange(at, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
  };
  const keys = settings.map(({ key }) => key).filter((key) => !listed.includes(key));
  return [done(`${policyTable.name}, row ${at}`, repairMessages.settingsAdded(keys), write)];
}

function policyRows(listed: ReadonlySet<string>, policy: Policy, positions?: ReadonlyMap<string, number>): unknown[][] {
  return settings
    .filter(({ key }) => !listed.has(key))
    .map(({ key, unit, meaning, source }) => {
      const record = { setting: key, value: policy[key], unit, meaning: `${meaning} (${source}).` };
      return positions
        ? policyTable.toRow(record, positions as ReadonlyMap<keyof typeof record, number>)
        : policyTable.toRow(record);
    });
}
