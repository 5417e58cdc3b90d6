import { assessments } from "../tables/assessments";
import { courses } from "../tables/courses";
import { dataPoints } from "../tables/data-points";
import type { Table } from "../tables/define-table";
import { isBlank, headingRows } from "../tables/grid";
import { learners } from "../tables/learners";
import { localTargets } from "../tables/local-targets";
import { policy } from "../tables/policy";
import { staff } from "../tables/staff";
import { readGrid, type SheetGrid } from "./read-grid";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs beside the trackers, in the order in which set-up makes them. */
export const allTabs: readonly Table[] = [
  learners,
  courses,
  assessments,
  dataPoints,
  policy,
  localTargets,
  staff,
] as readonly Table[];

/** The named ranges that formulas use, each over whole columns of a tab. */
export const rangeNames = new Map<string, Table>([
  ["Policy", policy as Table],
  ["Courses", courses as Table],
  ["Assessments", assessments as Table],
  ["LocalTargets", localTargets as Table],
  ["Learners", learners as Table],
]);

/** A tab as it stands in the workbook. */
export interface Tab {
  readonly table: Table;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined;
  readonly grid: SheetGrid | undefined;
  /** From 1; undefined for a tab that is missing, empty, or holds something else. */
  readonly headerRow: number | undefined;
  /** Its columns, counted from 0. */
  readonly positions: ReadonlyMap<string, number>;
}

export function readTab(spreadsheet: Spreadsheet, table: Table): Tab {
  const sheet = spreadsheet.getSheetByName(table.name) ?? undefined;
  const grid = sheet && readGrid(sheet);
  const rows = grid?.values.slice(0, headingRows) ?? [];
  const index = rows.findIndex((row) => hasItsHeadings(table, row));
  const positions = table.positions(rows[index] ?? []);
  return { table, sheet, grid, headerRow: index < 0 ? undefined : index + 1, positions };
}

export const isEmpty = ({ grid }: Pick<Tab, "grid">) => !grid || grid.values.every((row) => row.every(isBlank));

/** The rows of a tab, checked; none while the tab is missing. */
export const rowsOf = <T extends Table>(tab: Tab, table: T): ReturnType<T["parse"]>["rows"] =>
  tab.grid && tab.headerRow ? table.parse(tab.grid.values, tab.headerRow).rows : [];

function hasItsHeadings(table: Table, row: readonly unknown[]): boolean {
  const positions = table.positions(row);
  const required = table.keys.filter((key) => table.columns[key]?.required);
  return required.every((key) => positions.has(key)) && positions.size >= Math.min(2, table.keys.length);
}
