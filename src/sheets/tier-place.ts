import { setUpMessages as words } from "../messages/set-up-messages";
import { ownTabs } from "../tables/all-tables";
import { besideNames, counts, spillsAcross, type TierPlace } from "../tables/beside-names";
import { findColumns, headingsAt, isEmptyBelow } from "../tables/find-columns";
import { widthOf } from "../tables/grid";
import type { SheetPlan } from "../tables/inspection";
import { tracker } from "../tables/tracker";
import { columnLetter } from "../tables/tracker-addresses";
import { mostFrozen, widthFor } from "./column-look";
import type { SheetGrid } from "./read-grid";
import { done, type Repair } from "./repair";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Right behind the names, where nothing of the department's own says something else then; undefined where nothing stands to the right of them. */
export function tierPlace(
  { columns, headerRow, sheet: name }: SheetPlan,
  grid: SheetGrid,
  sheet: Sheet,
  spreadsheet: Spreadsheet,
): TierPlace | undefined {
  const column = besideNames(columns);
  const ours = findColumns(grid, headerRow).filter(({ by }) => by === "formula" || by === "read");
  if ([...columns, ...ours].some(({ key }) => key === "tier") || !(column < widthOf(grid))) return undefined;
  if (isOurs(grid, headerRow, column)) return { column, comes: false };
  // Formulas of ours read their columns where they stand.
  if (ours.length > 0) return undefined;
  const merged = mergesIn(sheet, headerRow, grid.maxRows()).find((one) => liesAcross(one, column));
  if (merged) return { column: undefined, why: words.mergedAcross(merged.getA1Notation()) };
  const spilled = spillsAcross(grid, column);
  if (spilled !== undefined) return { column: undefined, why: words.spillsAcross(spilled) };
  const counted = countedOn(spreadsheet, grid, name, column);
  return counted === undefined ? { column, comes: true } : { column: undefined, why: words.countsColumns(counted) };
}

/** The column of our tier, or an empty one, which may be what a try that broke off has left. */
export function isOurs(grid: SheetGrid, headerRow: number, column: number): boolean {
  const isTier = findColumns(grid, headerRow).some(
    (one) => one.column === column && one.key === "tier" && one.by === "formula",
  );
  const note = grid.notes[headerRow - 1]?.[column] ?? "";
  const isEmpty = headingsAt(grid, headerRow)[column] === "" && isEmptyBelow(grid, headerRow, column);
  return isTier || (isEmpty && (note === "" || note === tracker.columns.tier.note));
}

const mergesIn = (sheet: Sheet, first: number, last: number) =>
  sheet.getRange(first, 1, last - first + 1, sheet.getMaxColumns()).getMergedRanges();

const liesAcross = (merged: GoogleAppsScript.Spreadsheet.Range, column: number) =>
  merged.getColumn() <= column && merged.getLastColumn() > column;

/** The first formula of theirs, on any sheet, that would say something else. */
function countedOn(spreadsheet: Spreadsheet, grid: SheetGrid, name: string, place: number): string | undefined {
  for (const other of spreadsheet.getSheets()) {
    const on = other.getName();
    if (ownTabs.has(on)) continue;
    const formulas = on === name ? grid.formulas : formulasOf(other);
    for (const [row, cells] of formulas.entries()) {
      const at = cells.findIndex((formula) => formula !== "" && counts(formula, { sheet: name, place, on }));
      if (at >= 0) return `${on}, ${columnLetter(at)}${row + 1}`;
    }
  }
  return undefined;
}

const formulasOf = (sheet: Sheet): string[][] => (sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getFormulas());

/** Keeps names and tier in sight. Google freezes no part of a merged cell, a title among them. */
export function frozenBeside(sheet: Sheet, name: string, column: number): Repair[] {
  if (sheet.getFrozenColumns() > column) return [];
  const widths = Array.from({ length: column }, (_, at) => sheet.getColumnWidth(at + 1));
  const tier = widthFor(tracker.columns.tier);
  const width = widths.reduce((sum, one) => sum + one, tier);
  // The names of most sheets are three columns of the usual width.
  const most = mostFrozen + tier;
  if (width > most) return [{ line: { kind: "note", where: name, text: words.tooWideToFreeze(width, most) } }];
  const merged = mergesIn(sheet, 1, sheet.getMaxRows()).find((one) => liesAcross(one, column + 1));
  if (merged) return [{ line: { kind: "note", where: name, text: words.mergedNotFrozen(merged.getA1Notation()) } }];
  return [done(name, words.frozenBeside(columnLetter(column)), () => sheet.setFrozenColumns(column + 1))];
}
