import { repairMessages } from "../../messages/repair-messages";
import { atRiskTable, clockKeys } from "../../tables/at-risk";
import { clockFormula, registerFormula } from "../../tables/at-risk-formulas";
import { isBlank } from "../../records/cell";
import { widthOf } from "../../tables/grid";
import type { FoundColumn } from "../../tables/inspection";
import { tracker } from "../../tables/tracker";
import { textOf } from "../../records/texts";
import { consentWords } from "../../records/words";
import { learnersTable } from "../../tables/learners";
import { isError } from "../../tables/grid";
import { columnCells, columnLetter, runsOf } from "../../tables/tracker-addresses";
import { readRules, rulesToWrite, wantedRules } from "../formatting/format-rules";
import { readGrid, type SheetGrid } from "../read-grid";
import { done, left, prepare, type Repair } from "../repair";
import { dressHeadings } from "../column-look";
import { foundHeadings } from "../repairs/found-headings";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import { listedTabs, type Workbook } from "../workbook";
import { atRiskRules } from "./at-risk-rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const positions = new Map(atRiskTable.keys.map((key, index) => [key, index]));
const width = atRiskTable.keys.length;
/** Learners who join find room without a repair. */
const spareRows = 100;
/** Learner ID and name stay in view. */
const frozenColumns = 2;

/** The At risk tab as it stands; undefined where there is none. */
interface Present {
  readonly sheet: Sheet;
  readonly grid: SheetGrid;
}

export function readAtRisk({ sheets }: Pick<Workbook, "sheets">): Present | undefined {
  const sheet = sheets.get(atRiskTable.name);
  return sheet ? { sheet, grid: readGrid(sheet, { formulaRows: 1, notes: false }) } : undefined;
}

/** The At risk tab as it should be over these trackers; nothing that a person typed in it is written over. */
export function atRiskRepairs(
  workbook: Workbook,
  trackers: readonly TrackerOnSheet[],
  present = readAtRisk(workbook),
): Repair[] {
  if (trackers.length === 0) return [];
  const formulas = formulasOver(workbook, trackers);
  const rows = 1 + learnersIn(trackers) + spareRows;
  const { made } = workbook;
  if (!present) {
    const make = () => fill(made.after(atRiskTable.name, trackers), formulas, rows, workbook);
    return [done(atRiskTable.name, repairMessages.tabMade, make)];
  }
  const { sheet, grid } = present;
  if (grid.values.every((row) => row.every(isBlank)))
    return [done(atRiskTable.name, repairMessages.tabFilled, () => fill(sheet, formulas, rows, workbook))];
  const isOurs = /^=\s*ATRISK\(/i.test(grid.formulas[0]?.[0] ?? "");
  const wasOurs = textOf(grid.values[0]?.[0]) === atRiskTable.columns.learnerId.header;
  if (!isOurs && !wasOurs && !isBlank(grid.values[0]?.[0]))
    return [
      left(
        atRiskTable.name,
        repairMessages.tabOccupied(atRiskTable.columns.learnerId.header, foundHeadings(grid.values[0] ?? [])),
      ),
    ];
  return [
    ...roomRepairs(sheet, grid, rows),
    ...formulaRepairs(sheet, grid, formulas),
    ...lookRepairs(sheet, grid, rows, workbook),
  ];
}

/** By column, counted from 0. */
function formulasOver(workbook: Workbook, trackers: readonly TrackerOnSheet[]): ReadonlyMap<number, string> {
  const { separator } = workbook;
  const listed = trackers.map((on) => ({
    name: on.name,
    headerRow: on.layout.headerRow,
    positions: on.layout.columns,
    renamed: new Set<string>(on.view.found.filter((one) => saysNothing(on, one)).map(({ key }) => key)),
  }));
  const register = registerFormula(listed, listedTabs(workbook), separator);
  const consents = { given: consentWords.given(), none: consentWords.none() };
  const about = { tab: listedTabs(workbook).get(learnersTable.name), consents };
  const clocks = clockKeys.map(
    (key) => [positions.get(key) ?? 0, clockFormula(key, positions, separator, about) ?? ""] as const,
  );
  return new Map([[0, register], ...clocks]);
}

/**
 * Whether the register would not know a column by what stands right above its cells: a person or our formulas tell what it is, its heading is merged
 * down from the row above, or it is known only without what stands in brackets or beside a stroke.
 */
function saysNothing({ grid, layout }: TrackerOnSheet, { key, column, by }: FoundColumn): boolean {
  if (by === "note" || by === "read") return true;
  // A heading that is still to be written will be our own.
  if (by === "formula" || tracker.columns[key].filledBy === "add-on" || column >= widthOf(grid)) return false;
  return !tracker.positions([grid.values[layout.headerRow - 1]?.[column]]).has(key);
}

function learnersIn(trackers: readonly TrackerOnSheet[]): number {
  const ids = trackers.flatMap(({ grid, layout }) => {
    const column = layout.columns.get("learnerId") ?? 0;
    return grid.values.slice(layout.headerRow).map((row) => textOf(row[column]));
  });
  return new Set(ids.filter((id) => id !== "")).size;
}

function fill(sheet: Sheet, formulas: ReadonlyMap<number, string>, rows: number, workbook: Workbook): void {
  const { rows: present, columns, ...known } = workbook.made.sizeOf(sheet);
  if (present < rows) sheet.insertRowsAfter(present, rows - present);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  const size = Math.max(present, rows);
  dressHeadings(sheet, 1, 1, Object.values(atRiskTable.columns), known);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(frozenColumns);
  // After the look: a tab without a formula is filled anew.
  for (const { first, last } of runsOf([...formulas.keys()])) {
    const run = Array.from({ length: last - first + 1 }, (_, index) => formulas.get(first + index) ?? "");
    sheet.getRange(1, first + 1, 1, run.length).setFormulas([run]);
  }
  const isNew = known.columnWidth !== undefined;
  if (isNew || !sheet.getFilter()) sheet.getRange(1, 1, size, width).createFilter();
  sheet.setConditionalFormatRules(wanted(sheet, size, workbook).build());
}

const wanted = (sheet: Sheet, rows: number, { separator }: Workbook) =>
  wantedRules(sheet, atRiskRules(positions), ({ column }) => columnCells(column, 2, rows), separator);

function roomRepairs(sheet: Sheet, grid: SheetGrid, rows: number): Repair[] {
  const maxRows = grid.maxRows();
  const maxColumns = width > widthOf(grid) ? grid.maxColumns() : width;
  const lacking = [rows - spareRows - maxRows, width - maxColumns];
  return [
    ...(lacking[0] && lacking[0] > 0 ? [prepare(() => void sheet.insertRowsAfter(maxRows, rows - maxRows))] : []),
    ...(lacking[1] && lacking[1] > 0
      ? [prepare(() => void sheet.insertColumnsAfter(maxColumns, width - maxColumns))]
      : []),
  ];
}

function formulaRepairs(sheet: Sheet, grid: SheetGrid, formulas: ReadonlyMap<number, string>): Repair[] {
  return [...formulas].flatMap(([column, formula]) => {
    const key = atRiskTable.keys[column];
    const header = key ? atRiskTable.columns[key].header : "";
    const where = `${atRiskTable.name}, column ${columnLetter(column)}`;
    const present = grid.formulas[0]?.[column] ?? "";
    const put = () => void sheet.getRange(1, column + 1).setFormula(formula);
    if (present === "") {
      const typed = typedIn(grid, column);
      if (typed.length === 0) return [done(where, repairMessages.formulaBack(header), put)];
      return [left(where, repairMessages.typedOver(header, typed.slice(0, 3).join(", "), typed.length))];
    }
    const renewed = same(present, formula) ? [] : [done(where, repairMessages.formulaRenewed(header), put)];
    return [...renewed, ...blocked(grid, column, header, where)];
  });
}

const same = (one: string, other: string) =>
  one.replace(/\s/g, "").toUpperCase() === other.replace(/\s/g, "").toUpperCase();

/** A register that shows #REF! has typed cells in its way, and then these are the only ones that show anything. */
function blocked(grid: SheetGrid, column: number, header: string, where: string): Repair[] {
  const shown = grid.values[0]?.[column];
  if (!isError(shown)) return [];
  const typed = typedIn(grid, column);
  if (typed.length === 0) return [left(where, repairMessages.showsError(header, textOf(shown)))];
  return [left(where, repairMessages.blocked(header, typed.slice(0, 3).join(", "), typed.length))];
}

/** What stands where a formula that shows nothing would write. */
function typedIn({ values }: SheetGrid, column: number): string[] {
  const last = column === 0 ? atRiskTable.keys.indexOf("days") : column + 1;
  return values
    .slice(1)
    .flatMap((row, index) =>
      row
        .slice(column, last)
        .flatMap((cell, offset) =>
          isBlank(cell) ? [] : [`${columnLetter(column + offset)}${index + 2} "${textOf(cell)}"`],
        ),
    );
}

function lookRepairs(sheet: Sheet, grid: SheetGrid, rows: number, workbook: Workbook): Repair[] {
  const maxRows = grid.maxRows();
  const size = maxRows < rows - spareRows ? rows : maxRows;
  const rules = wanted(sheet, size, workbook);
  const colour = rulesToWrite(sheet, readRules(sheet), rules);
  const filter = () => void sheet.getRange(1, 1, size, width).createFilter();
  return [
    ...(colour ? [done(atRiskTable.name, repairMessages.formats(rules.own.length), colour)] : []),
    ...(sheet.getFilter() ? [] : [done(atRiskTable.name, repairMessages.filter, filter)]),
    ...(sheet.getFrozenRows() >= 1
      ? []
      : [done(atRiskTable.name, repairMessages.frozen, () => sheet.setFrozenRows(1))]),
  ];
}
