import { addDays } from "../../domain/calendar/add-days";
import { dayInWords } from "../../domain/calendar/day-in-words";
import { daysBetween } from "../../domain/calendar/days-between";
import type { Department } from "../../domain/department/department";
import { mondayOf, type WeekRow, weekOf } from "../../domain/department/weeks/week";
import { weekMessages as words } from "../../messages/department-messages";
import { readDay } from "../../records/days";
import { readRecords } from "../../records/read-records";
import type { ReportLine } from "../../tables/report";
import { weeksTable } from "../../tables/weeks";
import { headingRows } from "../../tables/grid";
import { dressHeadings } from "../column-look";
import { write } from "../repair";
import type { Workbook } from "../workbook";
import { tabRepairs } from "../repairs/tab-repairs";
import { isEmpty, positionsAfterSetUp, readTab, type Tab } from "../tabs";
import { writeCells } from "../write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ours, in days: as far back as anything looks. */
const lately = 63;
/** Ours, in days: a week that was kept longer ago is said. */
const old = 8;

/** The tab with its headings only: its rows are many, and only the last are read. */
export const weeksTab = (sheet: Sheet | undefined): Tab =>
  readTab(sheet, weeksTable, { rows: headingRows, formulaRows: 0 });

/** The rows that were kept of the last two months, where they stand below all older ones. */
export function readWeeks(
  { sheet, grid, headerRow, positions }: Tab,
  today: string,
): (WeekRow & { readonly row: number })[] {
  const taken = positions.get("takenOn");
  const count = sheet && headerRow ? (grid?.lastRow ?? 0) - headerRow : 0;
  if (!sheet || !headerRow || taken === undefined || count <= 0) return [];
  const days = sheet.getRange(headerRow + 1, taken + 1, count, 1).getValues();
  const since = addDays(today, -lately);
  const first = days.findIndex(([cell]) => {
    const read = readDay(cell);
    return read.state === "value" && read.value >= since;
  });
  if (first < 0) return [];
  const width = Math.max(...positions.values()) + 1;
  const rows = sheet.getRange(headerRow + 1 + first, 1, count - first, width).getValues() as unknown[][];
  const headings = Array.from({ length: width }, () => "" as unknown);
  for (const [key, column] of positions) headings[column] = key;
  const cells = {
    table: weeksTable,
    name: weeksTable.name,
    rows: [headings, ...rows],
    headerRow: 1,
    positions: positions as ReadonlyMap<keyof typeof weeksTable.columns, number>,
  };
  return readRecords(cells, [], ["takenOn", "learnerId"]).map((row) => ({
    ...row,
    tier: row.tier || undefined,
    overall: row.overall || undefined,
    // As the sheet numbers it.
    row: row.row + headerRow + first - 1,
  }));
}

/** Keeps this week, in the place of what was kept of it before; one write, at the end of the tab. @returns what was done */
export function keepWeek(
  { spreadsheet, made }: Pick<Workbook, "spreadsheet" | "made">,
  tab: Tab,
  department: Department,
  kept: readonly { readonly row: number; readonly takenOn: string }[],
): ReportLine {
  if (tab.headerRow === undefined && !isEmpty(tab))
    return { kind: "left", where: weeksTable.name, text: words.occupied };
  // Making a tab brings it to the front.
  const active = tab.sheet ? undefined : spreadsheet.getActiveSheet();
  const sheet = tab.sheet ?? made.atEnd(weeksTable.name);
  const headerRow = tab.headerRow ?? 1;
  if (tab.headerRow === undefined) writeHeadings(sheet);
  else write(tabRepairs(made, tab, department.policy));
  const positions = positionsAfterSetUp(tab);
  const monday = mondayOf(department.today);
  const last = Math.max(headerRow, sheet.getLastRow());
  const own = kept.filter(({ takenOn }) => takenOn >= monday).map(({ row }) => row);
  // What a person has sorted between older weeks stays: the rows below count.
  const isAtEnd = own.length > 0 && last - Math.min(...own) + 1 === own.length;
  const firstRow = isAtEnd ? Math.min(...own) : last + 1;
  const rows = weekOf(department);
  const height = Math.max(rows.length, isAtEnd ? own.length : 0);
  const lacking = firstRow + height - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  if (height > 0)
    writeCells(
      sheet,
      weeksTable,
      positions,
      { firstRow, height },
      rows.map((row) => ({ ...row })),
    );
  if (active) spreadsheet.setActiveSheet(active);
  return { kind: "done", where: weeksTable.name, text: words.kept(rows.length, dayInWords(monday)) };
}

function writeHeadings(sheet: Sheet): void {
  const columns = Object.values(weeksTable.columns);
  const headings = dressHeadings(sheet, 1, 1, columns);
  sheet.setFrozenRows(1);
  headings.setValues([columns.map(({ header }) => header)]);
}

/** What Update department tabs says where no week was kept lately. */
export function weekNote({ weeks, today }: Pick<Department, "weeks" | "today">): ReportLine[] {
  const last = weeks.reduce((latest, { takenOn }) => (takenOn > latest ? takenOn : latest), "");
  if (last !== "" && daysBetween(last, today) < old) return [];
  const text = last === "" ? words.none : words.old(dayInWords(last), daysBetween(last, today));
  return [{ kind: "next", where: weeksTable.name, text }];
}
