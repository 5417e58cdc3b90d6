import { companionTables, ownTabs } from "../tables/all-tables";
import { once } from "../domain/once";
import { dayOf } from "../domain/calendar/calendar-date";
import { codeKey } from "../domain/text/normalise";
import { repairMessages } from "../messages/repair-messages";
import { setUpMessages } from "../messages/set-up-messages";
import type { Cell } from "../records/cell";
import type { CellTable } from "../records/cell-table";
import { withDueLines } from "../records/dated-lines";
import { readRecords, type RecordOf } from "../records/read-records";
import type { Column } from "../tables/column";
import type { TabDefinition, Table } from "../tables/define-table";
import { assessmentsTable } from "../tables/assessments";
import { auditTable } from "../tables/audit";
import { coveredMarks } from "../tables/covered-marks";
import { dataPointsTable } from "../tables/data-points";
import { findColumns, findHeaderRow, headingsAt, isTracker } from "../tables/find-columns";
import { type Grid, headingRows } from "../tables/grid";
import type { FoundColumn } from "../tables/inspection";
import { learnersTable } from "../tables/learners";
import type { CellProblem } from "../domain/department/records";
import { policyTable } from "../tables/policy";
import { snapshotsTable } from "../tables/snapshots";
import type { ListedTab } from "../tables/tracker-addresses";
import { findAssessments, type TrackerView, viewTracker } from "../tables/tracker-view";
import { isLacking } from "./first-use";
import { readProtections } from "./own-protections";
import { type NewSheets, newSheets } from "./new-sheets";
import { readTop, readWhole } from "./read-grid";
import { readPolicy } from "./read-policy";
import { demandOwnNames } from "./renamed-tabs";
import { todayIn } from "./today";
import { left, type Repair } from "./repair";
import { dataPointRepairs } from "./repairs/data-point-repairs";
import { rangeRepairs } from "./repairs/range-repairs";
import { tabRepairs } from "./repairs/tab-repairs";
import { separatorOf } from "./separator";
import { cellsOf, consentsIn, isEmpty, positionsAfterSetUp, readTab, type Tab } from "./tabs";
import { planTracker, type TrackerOnSheet, type WorkbookContext } from "./tracker-on-sheet";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = Readonly<Record<string, Column>>;

/** The tabs beside the trackers, read once; of the snapshots only the headings, since few actions need them and they are many. */
export interface Workbook extends WorkbookContext {
  readonly spreadsheet: Spreadsheet;
  /** Every sheet, asked for its name once. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly tabs: readonly Tab[];
  readonly made: NewSheets;
  /** While a setting on it is wrong, `policy` is the usual one. */
  readonly isPolicyFaulty: boolean;
  readonly policyRepairs: readonly Repair[];
  readonly misspeltSettings: readonly CellProblem[];
  /** Whether a line of the Policy is due and not written yet, where that was asked for. */
  readonly isDue: boolean;
}

/** Some of the tabs, read only to be shown. */
export const readParts = (spreadsheet: Spreadsheet, tables: readonly TabDefinition[]): Workbook =>
  readTables(spreadsheet, [...tables, policyTable], () => ({ formulaRows: 0 }));

/** Tabs that grow by many rows, of which the workbook itself needs only the headings. */
const growing = new Set([snapshotsTable.name, auditTable.name]);

interface WorkbookParts {
  /** For an action that writes what is due of the Policy, and judges by it. */
  readonly withDue?: boolean;
  /** Of the growing tabs those that are read whole. */
  readonly whole?: readonly TabDefinition[];
  readonly without?: readonly TabDefinition[];
  /** For an action that writes nothing into rows of Learners. */
  readonly withoutFormulas?: boolean;
}

export const readWorkbook = (
  spreadsheet: Spreadsheet,
  now = new Date(),
  { withDue = false, whole = [], without = [], withoutFormulas = false }: WorkbookParts = {},
): Workbook =>
  readTables(
    spreadsheet,
    companionTables.filter((table) => !without.includes(table)),
    (table) => ({
      rows: growing.has(table.name) && !whole.includes(table) ? headingRows : Infinity,
      // An import writes into the Learners tab, but never over a formula.
      formulaRows: table.name === learnersTable.name && !withoutFormulas ? Infinity : 0,
    }),
    now,
    withDue,
  );

/** The same tab where nothing is due. */
function asDue(tab: Tab, today: () => string): Tab {
  const { grid, headerRow, positions } = tab;
  if (!grid || headerRow === undefined) return tab;
  const { rows, due } = withDueLines(grid.values, headerRow, positions, today);
  return due.length === 0 ? tab : { ...tab, grid: { ...grid, values: rows as Cell[][] } };
}

function readTables(
  spreadsheet: Spreadsheet,
  tables: readonly TabDefinition[],
  partsOf: (table: TabDefinition) => { readonly rows?: number; readonly formulaRows: number },
  now = new Date(),
  withDue = false,
): Workbook {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  demandOwnNames(spreadsheet, sheets, tables);
  const present = tables.map((table) => readTab(sheets.get(table.name), table, partsOf(table)));
  const today = () => todayIn(spreadsheet, now);
  const tabs = withDue
    ? present.map((tab) => (tab.table.name === policyTable.name ? asDue(tab, today) : tab))
    : present;
  const isDue = tabs.some((tab, index) => tab !== present[index]);
  const { policy, isFaulty, repairs, misspelt } = readPolicy(tabOf({ tabs }, policyTable.name), dayOf(now), today);
  const separator = separatorOf(spreadsheet.getSpreadsheetLocale());
  return {
    spreadsheet,
    sheets,
    tabs,
    made: newSheets(spreadsheet, sheets),
    policy,
    isPolicyFaulty: isFaulty,
    policyRepairs: repairs,
    misspeltSettings: misspelt,
    isDue,
    separator,
  };
}

/**
 * What the tabs and the named ranges lack; of a workbook that was read whole. `isNeeded` is of tabs that are missing. Where there are trackers
 * already (`wasSetUp`), what is missing stood there before.
 */
export function workbookRepairs(workbook: Workbook, wasSetUp: boolean, isNeeded = isLacking): Repair[] {
  const { spreadsheet, made, tabs, policy, isPolicyFaulty, policyRepairs } = workbook;
  return [
    ...tabs.flatMap((tab) => (tab.sheet || isNeeded(tab) ? tabRepairs(made, tab, policy) : [])),
    ...(wasSetUp ? tabs.filter(isLacking).map(({ table }) => left(table.name, repairMessages.tabGone)) : []),
    // The year may be the college's own, and stands among settings that cannot be read.
    ...(isPolicyFaulty ? [] : dataPointRepairs(made, tabOf(workbook, dataPointsTable.name), policy)),
    ...rangeRepairs(spreadsheet, made, tabs),
    ...policyRepairs,
  ];
}

/** A tab that holds something else would leave the formulas without their tables. Throws before anything is written. */
export function demandTabs({ tabs }: Pick<Workbook, "tabs">): void {
  const occupied = tabs.find((tab) => tab.headerRow === undefined && !isEmpty(tab));
  if (!occupied) return;
  const { name, headers } = occupied.table;
  throw new Error(setUpMessages.tabOccupied(name, headers.slice(0, 3).join(", ")));
}

export function tabOf({ tabs }: Pick<Workbook, "tabs">, name: string): Tab {
  const tab = tabs.find(({ table }) => table.name === name);
  if (!tab) throw new Error(`There is no tab named ${name} among the tables.`);
  return tab;
}

/** The cells of a tab that was read. */
export const cellsIn = <C extends Columns>(workbook: Pick<Workbook, "tabs">, table: Table<C>): CellTable<C> =>
  cellsOf(tabOf(workbook, table.name), table);

/** The cells of a tab that is not among those of every reading; it is only read. */
export const cellsBeside = <C extends Columns>({ sheets }: Pick<Workbook, "sheets">, table: Table<C>): CellTable<C> =>
  cellsOf(readTab(sheets.get(table.name), table, { formulaRows: 0 }), table);

/** Every record of a tab that has what a record cannot be without; Check and repair and Data checks tell what cannot be read. */
export const recordsOn = <C extends Columns>(
  workbook: Pick<Workbook, "tabs">,
  table: Table<C>,
  ...needs: readonly (keyof C & string)[]
): RecordOf<C>[] => readRecords(cellsIn(workbook, table), [], needs);

/** The codes, maximum marks and weights of the Assessments tab. */
export const listedAssessments = (workbook: Pick<Workbook, "tabs">) => recordsOn(workbook, assessmentsTable, "code");

/** The tracker whose headings stand in that row. */
function viewOf(workbook: Pick<Workbook, "tabs">, grid: Grid, headerRow: number): TrackerView {
  const headings = headingsAt(grid, headerRow);
  const listed = listedAssessments(workbook);
  // What is headed with the code of an assessment is its marks by now.
  const isMarks = ({ by, heading }: FoundColumn) =>
    by === "read" && listed.some(({ code }) => codeKey(code) === codeKey(heading));
  const found = findColumns(grid, headerRow).filter((one) => !isMarks(one));
  const marks = findAssessments(headings, found, listed);
  const view = viewTracker(headerRow, headings, found, marks, listedTabs(workbook));
  const known = new Set(found.map(({ column }) => column));
  // Marks that are listed nowhere are never dropped from the sums in silence: each says so in its own row until somebody lists them.
  const covered = coveredMarks(grid, headerRow, headings.length).filter((column) => !known.has(column));
  const assessments = [...new Set([...view.layout.assessments, ...covered])].sort((one, other) => one - other);
  return { ...view, layout: { ...view.layout, assessments } };
}

/** The tabs as formulas name them, once set-up has made what they lack. */
export const listedTabs = ({ tabs }: Pick<Workbook, "tabs">): ReadonlyMap<string, ListedTab> =>
  new Map(
    tabs.map((tab) => [
      tab.table.name,
      {
        name: tab.table.name,
        headerRow: tab.headerRow ?? 1,
        positions: positionsAfterSetUp(tab),
        consents: consentsIn(tab),
      },
    ]),
  );

/**
 * Every tracker of the workbook, known by our formulas in its headings or, when all are gone, by our protection. `formulaRows` is of how many
 * rows to read the formulas; the sheet called `except` is not looked at.
 */
export function readTrackers(workbook: Workbook, formulaRows = Infinity, except?: string): TrackerOnSheet[] {
  return [...workbook.sheets].flatMap(([name, sheet]) => {
    if (ownTabs.has(name) || name === except) return [];
    const top = readTop(sheet);
    const protections = once(() => readProtections(sheet));
    if (!isTracker(top.formulas) && protections().ours.length === 0) return [];
    const grid = readWhole(sheet, formulaRows, top);
    const headerRow = findHeaderRow(grid);
    if (headerRow === undefined) return [];
    return [planTracker(sheet, name, grid, viewOf(workbook, grid, headerRow), workbook, protections)];
  });
}
