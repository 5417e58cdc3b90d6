import { addDays } from "../../domain/calendar/add-days";
import { daysBetween } from "../../domain/calendar/days-between";
import { madeUpMessages as words } from "../../messages/made-up-messages";
import { companionTables } from "../../tables/all-tables";
import type { Column } from "../../tables/column";
import { asItStands } from "../../records/texts";
import { keysToMake, type TabDefinition } from "../../tables/define-table";
import type { SheetPlan } from "../../tables/inspection";
import { learnersTable } from "../../tables/learners";
import { staffTable } from "../../tables/staff";
import { trackerColour } from "../../tables/tab-users";
import { tracker } from "../../tables/tracker";
import { activeAccount } from "../active-account";
import { dressHeadings, marksLook, setColumnFormats } from "../column-look";
import { drawCharts } from "../charts/draw-charts";
import { isLacking } from "../first-use";
import { inspectActiveSheet } from "../inspect-active-sheet";
import { write } from "../repair";
import { setUpSheet } from "../set-up-sheet";
import { todayIn } from "../today";
import { updateDepartmentTabs } from "../update-department-tabs";
import { readWorkbook, workbookRepairs } from "../workbook";
import { listedSheets, tabsOfOurs, writeList } from "./made-up-tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number;

/** As tools/made-up-page.mjs writes it. */
interface MadeUpTab {
  readonly name: string;
  readonly isTracker: boolean;
  readonly frozenColumns: number;
  /** The columns of a tracker that are typed in per cent. */
  readonly shares: readonly number[];
  readonly rows: readonly (readonly Value[])[];
}
interface MadeUp {
  /** The day on which its records stand as they do. */
  readonly day: string;
  /** Of the colleague whose place whoever tries it takes, so that lists and forms know them. */
  readonly me?: string;
  readonly tabs: readonly MadeUpTab[];
}

const readMadeUp = (html = HtmlService): MadeUp =>
  JSON.parse(html.createHtmlOutputFromFile("made-up").getContent()) as MadeUp;

/** What each call does. Sheets works formulas out between calls, so that each reads what the one before has made. */
interface Done {
  /** Undefined once all is there. */
  readonly next?: number;
  /** What is there by now, in a sentence. */
  readonly done: string;
}

/**
 * Puts a made-up department into new tabs, step by step from 0 on, by the add-on's own set-up. Throws a sentence, before anything is written,
 * where a tab of ours stands.
 */
export function tryMadeUp(step: number, spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), now = new Date()): Done {
  if (step === 0) return { next: 1, done: words.typed(bringTabs(spreadsheet, now)) };
  const trackers = listedSheets(spreadsheet)?.sheets ?? [];
  const tracker = trackers[step - 1];
  if (tracker) {
    spreadsheet.setActiveSheet(tracker);
    setUpAsFound(spreadsheet);
    return { next: step + 1, done: words.setUp(tracker.getName()) };
  }
  const [first] = trackers;
  if (!first) throw new Error(words.none);
  if (step === trackers.length + 1) {
    updateDepartmentTabs(spreadsheet, now);
    return { next: step + 1, done: words.tabsMade };
  }
  drawCharts(spreadsheet);
  spreadsheet.setActiveSheet(first);
  return { done: words.ready };
}

/** What is typed: days are moved by whole weeks, so that the department is in the middle of its year today. @returns how many learners there are */
function bringTabs(spreadsheet: Spreadsheet, now: Date, { day, me, tabs }: MadeUp = readMadeUp()): number {
  const names = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  const taken = [...tabsOfOurs(spreadsheet), ...tabs.map(({ name }) => name).filter((name) => names.has(name))];
  if (taken.length > 0) throw new Error(words.notHere([...new Set(taken)]));
  const workbook = readWorkbook(spreadsheet);
  const list = workbook.made.atEnd(words.tab);
  const trackers = tabs
    .filter(({ isTracker }) => isTracker)
    .map((tab) => ({ tab, sheet: workbook.made.atEnd(tab.name, trackerColour) }));
  writeList(
    list,
    trackers.map(({ sheet }) => sheet),
  );
  write(workbookRepairs(workbook, false, (tab) => isLacking(tab) || tabs.some(({ name }) => name === tab.table.name)));
  const account = activeAccount() || me;
  const weeks = Math.round(daysBetween(day, todayIn(spreadsheet, now)) / 7);
  for (const tab of tabs) {
    const table = companionTables.find(({ name }) => name === tab.name);
    const sheet = spreadsheet.getSheetByName(tab.name);
    const rows =
      table === staffTable ? tab.rows.map((row) => row.map((one) => (one === me ? (account ?? one) : one))) : tab.rows;
    if (table && sheet) fillTable(sheet, table, rows, weeks * 7);
  }
  for (const { tab, sheet } of trackers) fillTracker(sheet, tab);
  const [first] = trackers;
  if (first) spreadsheet.setActiveSheet(first.sheet);
  return (tabs.find(({ name }) => name === learnersTable.name)?.rows.length ?? 1) - 1;
}

/** Rows at most that set-up fills in a tab of its own accord: a year's data points. */
const filledBySetUp = 12;

/** Set-up has made the tab, and dressed its columns. What it filled in itself gives way. */
function fillTable(
  sheet: Sheet,
  table: TabDefinition,
  [headings = [], ...rows]: MadeUpTab["rows"],
  days: number,
): void {
  const from = [...table.positions(headings)];
  const headers = keysToMake(table, false).map((key) => table.columns[key]?.header ?? key);
  const at = table.positions(headers);
  const width = headers.length;
  const size = sheet.getMaxRows();
  if (rows.length + 1 > size) sheet.insertRowsAfter(size, rows.length + 1 - size);
  const filled = Math.max(rows.length, filledBySetUp);
  const cells = Array.from({ length: filled }, (_, row) => {
    const line: Value[] = Array.from({ length: width }, () => "");
    for (const [key, column] of from) {
      const to = at.get(key);
      if (to !== undefined) line[to] = moved(rows[row]?.[column] ?? "", table.columns[key]?.kind, days);
    }
    return line;
  });
  if (filled > 0) sheet.getRange(2, 1, filled, width).setValues(cells);
}

/** A day as its number or as text. */
function moved(value: Value, kind: unknown, days: number): Value {
  if (value === "" || (kind !== "day" && kind !== "moment")) return value;
  return typeof value === "number" ? value + days : addDays(value, days);
}

/** A title above the headings, as departments have it. */
function fillTracker(sheet: Sheet, { rows, shares, frozenColumns }: MadeUpTab): void {
  const headings = rows[1] ?? [];
  const [height, width] = [rows.length, headings.length];
  const [columns, size] = [sheet.getMaxColumns(), sheet.getMaxRows()];
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  if (height > size) sheet.insertRowsAfter(size, height - size);
  const known = tracker.positions(headings);
  const keys = new Map([...known].map(([key, column]) => [column, key]));
  const columnsOf = headings.map((heading, column): Column | undefined => {
    const key = keys.get(column);
    return key && tracker.columns[key];
  });
  dressHeadings(
    sheet,
    2,
    1,
    columnsOf.map((known, column) => known ?? marksLook(asItStands(headings[column]))),
    { isNarrow: true },
  );
  const formats = columnsOf.flatMap((known, column) =>
    known?.numberFormat && !shares.includes(column) ? [{ column, numberFormat: known.numberFormat }] : [],
  );
  setColumnFormats(sheet, { firstRow: 3, lastRow: Math.max(size, height) }, [
    ...formats,
    ...shares.map((column) => ({ column, numberFormat: "0%" })),
  ]);
  sheet.getRange(1, 1, height, width).setValues(rows.map((row) => headings.map((_, column) => row[column] ?? "")));
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(frozenColumns);
}

/** Agrees with everything that set-up finds. */
function setUpAsFound(spreadsheet: Spreadsheet): void {
  const { sheet, headerRow, columns, questions } = inspectActiveSheet(spreadsheet).inspection;
  const plan: SheetPlan = {
    sheet,
    headerRow,
    columns: columns.flatMap(({ column, use }) => (use !== "" && use !== "assessment" ? [{ column, key: use }] : [])),
    assessments: columns.flatMap(({ column, use, maxMark = 100, weight = 1 }) =>
      use === "assessment" ? [{ column, maxMark, weight }] : [],
    ),
    constants: questions.some(({ about }) => about === "attitude") ? { attitude: "1 is best" } : {},
  };
  setUpSheet(plan, new Map(columns.map(({ column, heading }) => [column, heading])), spreadsheet);
}
