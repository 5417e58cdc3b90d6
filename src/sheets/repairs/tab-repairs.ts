import { type Policy, settings } from "../../domain/policy/settings";
import { repairMessages } from "../../messages/repair-messages";
import { keysToMake } from "../../tables/define-table";
import { type Cell, isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";
import { widthOf } from "../../tables/grid";
import { policyTable } from "../../tables/policy";
import { columnLetter } from "../../tables/tracker-addresses";
import { addonVersionRow, versionRow } from "../migrations/version-row";
import type { NewSheets } from "../new-sheets";
import type { SheetGrid } from "../read-grid";
import { addRows, logOfTab, rowBelow } from "../records/rows-below";
import { done, type Repair } from "../repair";
import { isEmpty, type Tab } from "../tabs";
import { dress, fillTab } from "./fill-tab";
import { putHeadings } from "./put-headings";
import { unreadTab } from "./unread-tabs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What a tab lacks: the tab itself, some of its headings, or settings, which are given their values in `policy`. Nothing that stands there is
 * written over. `filled` is said by the action that is about to fill the columns that only then are added.
 */
export function tabRepairs(sheets: NewSheets, tab: Tab, policy: Policy, filled = false): Repair[] {
  const { table, sheet } = tab;
  const first =
    table.name === policyTable.name
      ? [...settingRecords(new Set(), policy), versionRow(), addonVersionRow()].map((row) => policyTable.toRow(row))
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

function missingHeadings({ table, grid, positions }: Tab, sheet: Sheet, headerRow: number, filled: boolean): Repair[] {
  const keys = keysToMake(table, filled).filter((key) => !positions.has(key));
  const headers = keys.map((key) => table.columns[key]?.header ?? key);
  if (headers.length === 0 || !grid) return [];
  const column = widthOf(grid) + 1;
  const [rows, columns] = [grid.maxRows(), grid.maxColumns()];
  const added = new Map(headers.map((header, index) => [column - 1 + index, header]));
  const write = () => {
    const lacking = column - 1 + headers.length - columns;
    if (lacking > 0) sheet.insertColumnsAfter(columns, lacking);
    const on = { sheet, name: table.name, headerRow, headings: typedIn(grid, headerRow) };
    putHeadings(on, added, () => void dress(sheet, table, keys, { headerRow, first: column, rows }));
  };
  return [done(`${table.name}, column ${columnLetter(column - 1)}`, repairMessages.headingsAdded(headers), write)];
}

const typedIn = ({ values, formulas }: Pick<SheetGrid, "values" | "formulas">, headerRow: number) =>
  new Map(
    (values[headerRow - 1] ?? []).flatMap((heading, column): [number, unknown][] =>
      isBlank(heading as Cell) || formulas[headerRow - 1]?.[column] ? [] : [[column, heading]],
    ),
  );

/** Settings that the Policy tab does not list; values that people typed stay. */
function missingSettings(tab: Tab, sheet: Sheet, headerRow: number, policy: Policy): Repair[] {
  if (tab.table.name !== policyTable.name || !tab.grid) return [];
  const place = tab.positions.get("setting");
  const listed = tab.grid.values.slice(headerRow).map((row) => textOf(row[place ?? -1]).toLowerCase());
  const rows = settingRecords(new Set(listed), policy);
  if (rows.length === 0) return [];
  const write = () => void addRows(logOfTab(sheet, tab, ["setting"]), rows);
  const keys = rows.map(({ setting }) => setting);
  return [done(`${policyTable.name}, row ${rowBelow(tab)}`, repairMessages.settingsAdded(keys), write)];
}

const settingRecords = (listed: ReadonlySet<string>, policy: Policy) =>
  settings
    .filter(({ key }) => !listed.has(key))
    .map(({ key, unit, meaning, source }) => ({
      setting: key,
      value: policy[key],
      unit,
      meaning: `${meaning} (${source}).`,
    }));
