import { setUpMessages } from "../messages/set-up-messages";
import { textOf } from "../records/texts";
import { companionTables, madeWhenUsed, ownTabs } from "../tables/all-tables";
import { keysToMake, type TabDefinition } from "../tables/define-table";
import { headingRows } from "../tables/grid";
import { Told } from "./fault-sentence";
import { readGrid } from "./read-grid";
import { rangeNames } from "./tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Sheets = ReadonlyMap<string, Sheet>;

/** Of a tab's headings, as we write them, so many tell it from a sheet of people's own, which may have some of them. Ours. */
const enough = 0.75;

/**
 * Formulas follow a tab that somebody renamed, while we find it by its name: judged without what it holds a learner would turn On track, and a
 * repair would point the formulas at an empty one.
 *
 * @throws Told with the sheet that is the tab
 */
export function demandOwnNames(spreadsheet: Spreadsheet, sheets: Sheets, tables: readonly TabDefinition[]): void {
  const missing = tables.filter((table) => !sheets.has(table.name) && isMadeBySetUp(table));
  // Before the first set-up all of them are.
  if (missing.length === 0 || !companionTables.some(({ name }) => sheets.has(name))) return;
  const [table, sheet] = byRangeName(spreadsheet, missing) ?? byHeadings(sheets, missing) ?? [];
  if (table && sheet !== undefined) throw new Told(setUpMessages.tabRenamed(table.name, sheet, requiredOf(table)[0]));
}

/** Of the others many a workbook has none. */
const isMadeBySetUp = (table: TabDefinition) => companionTables.includes(table) && !madeWhenUsed.has(table);

type Found = readonly [TabDefinition, string] | undefined;

function byRangeName(spreadsheet: Spreadsheet, missing: readonly TabDefinition[]): Found {
  for (const named of spreadsheet.getNamedRanges()) {
    const table = missing.find((one) => one === rangeNames.get(named.getName()));
    // A name whose cells were deleted has no range any more.
    const range = table && (named.getRange() as GoogleAppsScript.Spreadsheet.Range | null | undefined);
    const sheet = range?.getSheet().getName();
    if (table && sheet !== undefined && !ownTabs.has(sheet)) return [table, sheet];
  }
  return undefined;
}

function byHeadings(sheets: Sheets, missing: readonly TabDefinition[]): Found {
  for (const [name, sheet] of sheets) {
    if (ownTabs.has(name)) continue;
    const rows = readGrid(sheet, { rows: headingRows, formulaRows: 0, notes: false }).values;
    const table = missing.find((one) => rows.some((row) => hasHeadingsOf(one, row)));
    if (table) return [table, name];
  }
  return undefined;
}

function hasHeadingsOf(table: TabDefinition, row: readonly unknown[]): boolean {
  const present = new Set(row.map(textOf));
  const headers = keysToMake(table, false).map((key) => table.columns[key]?.header ?? key);
  const found = headers.filter((header) => present.has(header)).length;
  return requiredOf(table).every((header) => present.has(header)) && found >= enough * headers.length;
}

const requiredOf = (table: TabDefinition): readonly string[] =>
  table.keys.flatMap((key) => (table.columns[key]?.required ? [table.columns[key].header] : []));
