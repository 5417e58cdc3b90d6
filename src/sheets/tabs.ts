import { assessmentsTable } from "../tables/assessments";
import { coursesTable } from "../tables/courses";
import type { Column } from "../tables/column";
import { keysToMake, type TabDefinition, type Table } from "../tables/define-table";
import { headingRows, widthOf } from "../tables/grid";
import { interventionsTable } from "../tables/interventions";
import { learnersTable } from "../tables/learners";
import { localTargetsTable } from "../tables/local-targets";
import { plansTable } from "../tables/plans";
import { policyTable } from "../tables/policy";
import { reviewsTable } from "../tables/reviews";
import { consentsBeside } from "../tables/second-columns";
import { isBlank } from "../records/cell";
import { type CellTable, withOneConsent } from "../records/cell-table";
import { type GridParts, readGrid, type SheetGrid } from "./read-grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The named ranges that formulas use, each over whole columns of a tab. */
export const rangeNames = new Map<string, TabDefinition>([
  ["Policy", policyTable],
  ["Courses", coursesTable],
  ["Assessments", assessmentsTable],
  ["LocalTargets", localTargetsTable],
  ["Learners", learnersTable],
  ["Interventions", interventionsTable],
  ["Plans", plansTable],
  ["Reviews", reviewsTable],
]);

/** A tab as it stands in the workbook. */
export interface Tab {
  readonly table: TabDefinition;
  readonly sheet: Sheet | undefined;
  readonly grid: SheetGrid | undefined;
  /** From 1; undefined for a tab that is missing, empty, or holds something else. */
  readonly headerRow: number | undefined;
  /** Its columns, counted from 0. */
  readonly positions: ReadonlyMap<string, number>;
}

/** The notes of a tab are ours, and nothing is read from them. */
export function readTab(sheet: Sheet | undefined, table: TabDefinition, parts: Omit<GridParts, "notes"> = {}): Tab {
  const grid = sheet && readGrid(sheet, { ...parts, notes: false });
  const rows = grid?.values.slice(0, headingRows) ?? [];
  const index = rows.findIndex((row) => hasItsHeadings(table, row));
  const positions = table.positions(rows[index] ?? []);
  return { table, sheet, grid, headerRow: index < 0 ? undefined : index + 1, positions };
}

export const isEmpty = ({ grid }: Pick<Tab, "grid">) => !grid || grid.values.every((row) => row.every(isBlank));

/** A tab's cells with the places of its columns; none while the tab is missing. */
export const cellsOf = <C extends Readonly<Record<string, Column>>>(
  { grid, headerRow, positions }: Tab,
  table: Pick<Table<C>, "name" | "columns" | "keys">,
): CellTable<C> =>
  withOneConsent({
    table,
    name: table.name,
    rows: grid?.values ?? [],
    headerRow: headerRow ?? 0,
    positions: positions as ReadonlyMap<keyof C & string, number>,
  });

/** Columns of consent that stand beside the one that is read. */
export const consentsIn = ({ grid, headerRow = 0, table, positions }: Tab): number[] =>
  grid && headerRow > 0 ? consentsBeside(table.columns, grid.values[headerRow - 1] ?? [], positions) : [];

function hasItsHeadings(table: TabDefinition, row: readonly unknown[]): boolean {
  const positions = table.positions(row);
  const required = table.keys.filter((key) => table.columns[key]?.required);
  return required.every((key) => positions.has(key)) && positions.size >= Math.min(2, table.keys.length);
}

/** Where the tab's columns stand once set-up has made it or added its missing headings to the right. */
export function positionsAfterSetUp(tab: Tab, filled = false): ReadonlyMap<string, number> {
  const keys = keysToMake(tab.table, filled);
  if (tab.headerRow === undefined || !tab.grid) return new Map(keys.map((key, index) => [key, index]));
  const missing = keys.filter((key) => !tab.positions.has(key));
  const width = widthOf(tab.grid);
  return new Map([...tab.positions, ...missing.map((key, index) => [key, width + index] as const)]);
}
