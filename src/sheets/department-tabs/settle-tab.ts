import { writingMessages as words } from "../../messages/record-messages";
import { isBlank } from "../../records/cell";
import { asItStands } from "../../records/texts";
import { runsOf } from "../../tables/tracker-addresses";
import { Told } from "../fault-sentence";
import { valuesOf } from "../read-grid";
import type { Tab } from "../tabs";
import { isSame } from "../writing/look";
import { addressOf, type CellPut } from "../writing/put-cells";
import { writeColumns } from "../writing/write-columns";
import type { DepartmentTab, TabRow } from "./department-tab";
import { figureFormat } from "./figure-format";
import { identityOf } from "./merge-rows";
import { computedIn } from "./typed-now";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly unknown[])[];

/** What was written into a tab, and what stood there right before. */
export interface WrittenTab {
  readonly sheet: Sheet;
  readonly tab: DepartmentTab;
  readonly computed: readonly TabRow[];
  readonly before: Tab;
  /** From 1. */
  readonly headerRow: number;
  readonly positions: ReadonlyMap<string, number>;
  readonly height: number;
  /** Beside what is computed: suggestions in people's columns. */
  readonly suggested: readonly CellPut[];
}

/** How often what was moved is written again; ours. */
const tries = 4;
/** Rows and columns that people may have added since. */
const margin = { rows: 30, columns: 3 };

/**
 * A person can sort the tab, or add a row or a column, between the look and the write: then figures stand beside another row's name, or over
 * somebody's column. Called after the flush. What people typed is not written here, except to put it back. @throws Told where it cannot be put right
 */
export function settleTab(written: WrittenTab): void {
  const { sheet, tab } = written;
  const columns = columnsToLookAt(written);
  if (columns.length === 0) return;
  for (let attempt = 1; ; attempt++) {
    const rows = look(written, columns);
    const wrong = overwritten(written, rows) ?? wrongFigures(written, rows);
    if (wrong.length === 0) return;
    if (attempt === tries) throw new Told(words.unsettled(tab.table.name, wrong.map(addressOf)));
    writeColumns(sheet, wrong);
    SpreadsheetApp.flush();
  }
}

/** What is computed and what tells rows apart; none where a formula of a person's tells them apart, which is not calculated yet. */
function columnsToLookAt({ tab: { table, identity = [] }, before, positions }: WrittenTab): number[] {
  const keys = [...computedIn(table, positions).keys(), ...identity];
  const columns = [...new Set(keys.flatMap((key) => positions.get(key) ?? []))];
  const isFormula = (column: number) => before.grid?.formulas.some((row) => (row[column] ?? "") !== "") ?? false;
  return columns.some(isFormula) ? [] : columns;
}

function look({ sheet, before, headerRow, height }: WrittenTab, columns: readonly number[]): Rows {
  const formulas = before.grid?.formulas ?? [];
  // What a formula shows is not calculated yet: only where there is none the whole tab is one read.
  if (formulas.every((row) => row.every((formula) => formula === ""))) return valuesOf(sheet);
  const rows = Math.min(sheet.getMaxRows(), headerRow + height + margin.rows);
  const last = Math.max(...columns) + margin.columns;
  const isFree = formulas.every((row) => row.slice(0, last + 1).every((formula) => formula === ""));
  const runs = isFree ? [{ first: 0, last: Math.min(last, sheet.getMaxColumns() - 1) }] : runsOf(columns);
  const found: unknown[][] = Array.from({ length: rows }, () => []);
  for (const { first, last: end } of runs)
    sheet
      .getRange(1, first + 1, rows, end - first + 1)
      .getValues()
      .forEach((line, row) => line.forEach((cell: unknown, at) => (found[row]![first + at] = cell)));
  return found;
}

/** Where a column came or went, what was written stands one column beside: what that column held is put back first. */
function overwritten(written: WrittenTab, rows: Rows): CellPut[] | undefined {
  const { tab, before, headerRow, positions, height, suggested } = written;
  const headings = rows[headerRow - 1] ?? [];
  const now = tab.table.positions(headings);
  const moved = [...computedIn(tab.table, positions)].filter(([key, column]) => now.get(key) !== column);
  if (moved.length === 0) return undefined;
  const headingsBefore = before.grid?.values[headerRow - 1] ?? [];
  const isOurs = new Set(computedIn(tab.table, now).values());
  const columns = new Set([...moved.map(([, column]) => column), ...suggested.map(({ column }) => column)]);
  const backs = [...columns].flatMap((column): CellPut[] => {
    if (isOurs.has(column)) return [];
    const then = isBlank(headings[column]) ? -1 : headingsBefore.findIndex((one) => isSame(one, headings[column]));
    return Array.from({ length: height }, (_, index): CellPut => {
      const row = headerRow + index;
      const value = before.grid?.formulas[row]?.[then] || (before.grid?.values[row]?.[then] ?? "");
      return { row, column, value };
    }).filter(({ row, value }) => !isSame(rows[row]?.[column], value));
  });
  return backs.length > 0 ? backs : undefined;
}

/** Cells that do not say what is computed of the row in which they stand. */
function wrongFigures({ tab, computed, headerRow, suggested, before }: WrittenTab, rows: Rows): CellPut[] {
  const { table, identity = [] } = tab;
  const positions = table.positions(rows[headerRow - 1] ?? []);
  const columns = [...computedIn(table, positions)];
  const below = rows.slice(headerRow);
  const put = (index: number, column: number, key: string, row: TabRow = {}): CellPut[] => {
    const value = row[key] ?? "";
    return isSame(below[index]?.[column], value) || (isBlank(below[index]?.[column]) && isBlank(value))
      ? []
      : [{ row: headerRow + index, column, value, format: figureFormat(tab, key, row) }];
  };
  if (identity.length === 0) {
    const textOf = (cell: (key: string, column: number) => unknown) =>
      columns.map(([key, column]) => asItStands((cell(key, column) ?? "") as string)).join("\n");
    const there = below.map((row) => textOf((_, column) => row[column])).filter((text) => text.trim() !== "");
    const wanted = computed.map((row) => textOf((key) => row[key]));
    if ([...there].sort().join("\n\n") === [...wanted].sort().join("\n\n")) return [];
    return below.flatMap((_, index) => columns.flatMap(([key, column]) => put(index, column, key, computed[index])));
  }
  const cellOf = (row: readonly unknown[]) => (key: string) => row[positions.get(key) ?? -1];
  const left = new Map<string, TabRow[]>();
  for (const row of computed) {
    const id = identityOf(identity, (key) => row[key]);
    left.set(id, [...(left.get(id) ?? []), row]);
  }
  const ids = below.map((row) => identityOf(identity, cellOf(row)));
  const figures = ids.flatMap((id, index) => {
    const row = id === "" ? undefined : left.get(id)?.shift();
    return columns.flatMap(([key, column]) => put(index, column, key, row));
  });
  // A suggestion that met another row: what that row held is put back.
  const idsBefore = (before.grid?.values ?? []).map((row) =>
    identityOf(identity, (key) => row[before.positions.get(key) ?? -1]),
  );
  const astray = suggested.flatMap(({ row, column, value }): CellPut[] => {
    const id = ids[row - headerRow] ?? "";
    const meant = idsBefore[row] ?? "";
    if (meant === "" || id === meant || !isSame(rows[row]?.[column], value)) return [];
    const then = idsBefore.indexOf(id);
    const held = id === "" || then < 0 ? "" : (before.grid?.values[then]?.[column] ?? "");
    return isSame(held, value) ? [] : [{ row, column, value: held }];
  });
  return [...figures, ...astray];
}
